import { Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describedBy, LabelledField, type FieldProps } from "../Field/LabelledField";
import { useStyles } from "./TextField.styles";

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** As an example of what is typed. */
  readonly placeholder?: string | undefined;
  readonly longest: number;
  readonly onChange: (value: string) => void;
}

/** A line of text. */
export function TextField({ value, placeholder, longest, onChange, ...field }: TextFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <LabelledField {...field}>
      <Input
        id={field.id}
        className={styles.root}
        value={value}
        placeholder={placeholder}
        maxLength={longest}
        onChange={(_, data) => onChange(data.value)}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={describedBy(field)}
        input={{ size: 1 }}
      />
    </LabelledField>
  );
}
