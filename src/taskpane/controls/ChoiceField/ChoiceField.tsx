import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
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
  return (
    <LabelledField {...field}>
      <Select
        id={field.id}
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
