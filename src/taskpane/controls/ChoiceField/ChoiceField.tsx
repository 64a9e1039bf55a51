import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useStyles } from "./ChoiceField.styles";
import { describedBy, LabelledField, type FieldProps } from "../Field/LabelledField";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** One of a few choices. */
export function ChoiceField({ value, choices, onChange, ...field }: ChoiceFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <LabelledField {...field}>
      <Select
        id={field.id}
        className={styles.root}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? true : undefined}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
