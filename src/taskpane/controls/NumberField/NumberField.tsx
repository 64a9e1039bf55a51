import { Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useNumbers } from "../../says/Says";
import { describedBy, LabelledField, type FieldProps } from "../Field/LabelledField";
import { readTyped, typedText } from "./typedNumber";

export interface NumberFieldProps extends FieldProps {
  /** Undefined where nothing stands in the field, NaN where that is no number. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** A share is kept as 0 to 1 and shown as percent. */
  readonly kind?: "number" | "share";
  readonly unit?: string;
}

/**
 * A number as the person's locale writes it. What is typed stays as typed until the field is left, so that the text never
 * changes under the cursor.
 */
export function NumberField({ value, onChange, kind = "number", unit, ...field }: NumberFieldProps): ReactElement {
  const numbers = useNumbers();
  const [draft, setDraft] = useState<string>();
  const type = (text: string) => {
    setDraft(text);
    onChange(readTyped(text, kind, numbers));
  };
  return (
    <LabelledField {...field}>
      <Input
        id={field.id}
        value={draft ?? typedText(value, kind, numbers)}
        onChange={(_, data) => type(data.value)}
        onBlur={() => !Number.isNaN(value) && setDraft(undefined)}
        inputMode="decimal"
        autoComplete="off"
        contentAfter={unit ?? (kind === "share" ? "%" : undefined)}
        aria-invalid={field.problem ? true : undefined}
        aria-describedby={describedBy(field)}
        input={{ size: 1 }}
      />
    </LabelledField>
  );
}
