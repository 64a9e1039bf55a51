import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FormulaCount } from "../../../workbook/turnIntoValues";
import { keepEscape } from "../../controls/focus/keepEscape";
import { useNumbers, useTexts } from "../../says/Says";

interface ConfirmDialogProps {
  /** Undefined as long as there is nothing to ask. */
  readonly count: FormulaCount | undefined;
  readonly turn: () => void;
  readonly cancel: () => void;
}

/**
 * Asks once more, with the number of formulas. It stays in the page while it is closed: a dialog that is taken out of it
 * while open leaves the rest of the page hidden from who hears it.
 */
export function ConfirmDialog({ count, turn, cancel }: ConfirmDialogProps): ReactElement {
  const texts = useTexts();
  const numbers = useNumbers();
  const words = texts.turnIntoValues.confirm;
  const [asked, setAsked] = useState(count);
  if (count && count !== asked) setAsked(count);
  const { formulas = 0, sheets = 0, withoutValue = 0 } = asked ?? {};
  return (
    <Dialog open={count !== undefined} onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface onKeyDown={keepEscape}>
        <DialogBody>
          <DialogTitle>{words.title(formulas, numbers.count(formulas))}</DialogTitle>
          <DialogContent>
            {words.text(sheets, numbers.count(sheets))}
            {withoutValue > 0 && ` ${words.left(numbers.count(withoutValue))}`}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={turn}>
              {words.yes}
            </Button>
            <Button appearance="secondary" onClick={cancel}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
