import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { keepEscape } from "../focus/keepEscape";

interface AskDialogProps<Asked> {
  /** What is asked about; undefined as long as there is nothing to ask. */
  readonly asked: Asked | undefined;
  /** What the dialog says of it, and the buttons that answer. */
  readonly say: (asked: Asked) => { readonly title: string; readonly text: string; readonly buttons: ReactElement };
  readonly cancel: () => void;
}

/**
 * A question over the rest of the pane. It stays in the page while it is closed: a dialog that is taken out of it while open
 * leaves the rest of the page hidden from who hears it. What was asked last stands in it while it fades.
 */
export function AskDialog<Asked>({ asked, say, cancel }: AskDialogProps<Asked>): ReactElement {
  const [last, setLast] = useState(asked);
  if (asked !== undefined && asked !== last) setLast(asked);
  const shown = asked ?? last;
  const said = shown === undefined ? undefined : say(shown);
  return (
    <Dialog open={asked !== undefined} onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface onKeyDown={keepEscape}>
        <DialogBody>
          <DialogTitle>{said?.title}</DialogTitle>
          <DialogContent>{said?.text}</DialogContent>
          <DialogActions fluid>{said?.buttons}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
