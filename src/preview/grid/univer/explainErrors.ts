import { CellAlertManagerService, type ICellAlert } from "@univerjs/preset-sheets-core";
import type { CellOnSheet } from "../Grid";
import type { UniverContext } from "./UniverContext";

/**
 * Univer shows a card at an error that the pointer is over, with words for the kind of error. Where a custom function
 * gave a sentence of its own, the card shows that one, as Excel's card does.
 */
export function explainErrors(context: UniverContext, sentenceAt: (cell: CellOnSheet) => string): void {
  const alerts = context.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId: sheet, row, col: column } = alert.location;
    show({ ...alert, message: sentenceAt({ sheet, row, column }) || alert.message });
  };
}
