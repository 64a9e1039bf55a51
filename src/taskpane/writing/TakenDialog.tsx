import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Target } from "../../workbook/findTarget";
import { texts } from "../texts/texts";

interface TakenDialogProps {
  /** The name that is taken. */
  readonly sheetName: string;
  readonly target: Target;
  readonly replace: (sheet: string) => void;
  readonly fresh: () => void;
  readonly cancel: () => void;
}

/** Where a sheet goes when its name is taken. Only a sheet that Worth wrote can be replaced. */
export function TakenDialog({ sheetName, target, replace, fresh, cancel }: TakenDialogProps): ReactElement {
  const words = texts.write.taken;
  const { own, newName } = target;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface>
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
