import { Button, Input } from "@fluentui/react-components";
import { useState, type ReactElement, type Ref } from "react";
import { useTexts } from "../../says/Says";
import { describedBy, LabelledField, type FieldProps } from "../Field/LabelledField";
import { useStyles } from "./RangeField.styles";

export interface RangeFieldProps extends FieldProps {
  /** The range in use, as in "Keywords!A1:E25". */
  readonly value: string;
  readonly busy: boolean;
  readonly onType: (address: string) => void;
  readonly onUseSelection: () => void;
  /** The field, for whoever moves the focus to it. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

/**
 * A range, typed or taken from what is selected in the sheet. No dialog for picking ranges works in every Excel, so there
 * is none. What is typed counts once Enter is pressed or the field is left.
 */
export function RangeField(props: RangeFieldProps): ReactElement {
  const texts = useTexts();
  const { value, busy, onType, onUseSelection, inputRef, ...field } = props;
  const styles = useStyles();
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft.trim() !== "" && draft.trim() !== value) onType(draft.trim());
    setDraft(undefined);
  };
  return (
    <LabelledField {...field} wide>
      <div className={styles.row}>
        <Input
          id={field.id}
          ref={inputRef}
          className={styles.input}
          value={draft ?? value}
          placeholder={texts.rangeField.placeholder}
          onChange={(_, data) => setDraft(data.value)}
          onBlur={commit}
          onKeyDown={(event) => event.key === "Enter" && commit()}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={field.problem ? true : undefined}
          aria-describedby={describedBy(field)}
          input={{ size: 1 }}
        />
        <Button appearance={value ? "secondary" : "primary"} disabledFocusable={busy} onClick={onUseSelection}>
          {texts.rangeField.useSelection}
        </Button>
      </div>
    </LabelledField>
  );
}
