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
import { keepEscape } from "../focus/keepEscape";

interface ConfirmDialogProps {
  /** What is asked; undefined as long as there is nothing to ask. */
  readonly question: { readonly title: string; readonly text: string } | undefined;
  readonly words: { readonly yes: string; readonly cancel: string };
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/**
 * Asks once more before something that cannot be taken back. It stays in the page while it is closed: a dialog that is taken
 * out of it while open leaves the rest of the page hidden from who hears it.
 */
export function ConfirmDialog({ question, words, confirm, cancel }: ConfirmDialogProps): ReactElement {
  // What was asked last stands in the dialog while it fades.
  const [asked, setAsked] = useState(question);
  if (question && (question.title !== asked?.title || question.text !== asked.text)) setAsked(question);
  return (
    <Dialog open={question !== undefined} onOpenChange={(_, { open }) => !open && cancel()}>
      <DialogSurface onKeyDown={keepEscape}>
        <DialogBody>
          <DialogTitle>{asked?.title}</DialogTitle>
          <DialogContent>{asked?.text}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={confirm}>
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
