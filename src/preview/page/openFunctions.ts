import type { Caller } from "../functions/Caller";
import { CustomFunctions } from "../functions/CustomFunctions";
import { DirectCaller } from "../functions/DirectCaller";
import { ProtocolCaller } from "../functions/ProtocolCaller";
import type { ErrorSentences } from "../functions/ErrorSentences";
import type { CellOnSheet, Grid } from "../grid/Grid";
import { fullAddress } from "../objects/address";
import type { PaneFrame } from "../protocol/PaneFrame";

/** The way to the functions of the add-in's page: directly, or message by message through office.js. */
export function openFunctions(pane: PaneFrame, grid: Grid, problems: ErrorSentences, usesProtocol: boolean) {
  const protocol = new ProtocolCaller((messages) => pane.fire("richApiMessage", { ArrayData: messages }));
  const caller: Caller = usesProtocol ? protocol : new DirectCaller(() => pane.element.contentWindow);
  const addressOf = ({ sheet, row, column }: CellOnSheet) => {
    const name = grid.sheets.list().find(({ id }) => id === sheet)?.name ?? "";
    return fullAddress(name, { row, column, rows: 1, columns: 1 });
  };
  const functions = new CustomFunctions(caller, problems, addressOf, (cells) => grid.calculation.recalculate(cells));
  return { caller, functions, protocol };
}
