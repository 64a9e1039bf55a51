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
import type { Target } from "../../workbook/findTarget";
import { keepEscape } from "../controls/focus/keepEscape";
import { useTexts } from "../says/Says";

interface TakenDialogProps {
  /** The name that is taken. */
  readonly sheetName: string;
  /** Where the sheet could go; undefined as long as there is nothing to ask. */
  readonly target: Target | undefined;
  readonly replace: (sheet: string) => void;
  readonly fresh: () => void;
  readonly cancel: () => void;
}

/**
 * Where a sheet goes when its name is taken. Only a sheet that Worth wrote can be replaced.
 *
 * It stays in the page while it is closed: a dialog that is taken out of it while open leaves the rest of the page
 * hidden from who hears it.
 */
export function TakenDialog({ sheetName, target, replace, fresh, cancel }: TakenDialogProps): ReactElement {
  const texts = useTexts();
  const words = texts.write.taken;
  const [asked, setAsked] = useState(target);
  if (target && target !== asked) setAsked(target);
  const { own, newName = "" } = asked ?? {};
  return (
    <Dialog open={target !== undefined} onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface onKeyDown={keepEscape}>
        <DialogBody>
          <DialogTitle>{words.title(own ?? sheetName)}</DialogTitle>
          <DialogContent>{own === undefined ? words.foreign(newName) : words.own(own, newName)}</DialogContent>
          <DialogActions fluid>
            {own !== undefined && <Button onClick={() => replace(own)}>{words.replace}</Button>}
            <Button appearance="primary" onClick={fresh}>
              {words.fresh}
            </Button>
            <Button appearance="subtle" onClick={cancel}>
              {words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
