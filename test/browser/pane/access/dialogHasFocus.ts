import type { JobPane } from "../JobPane";

export function dialogHasFocus(pane: JobPane): Promise<boolean> {
  return pane.preview.pane.evaluate(
    () => document.activeElement?.closest("[role=dialog], [role=alertdialog]") !== null,
  );
}
