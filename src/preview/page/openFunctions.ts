import type { Caller } from "../functions/Caller";
import { CustomFunctions } from "../functions/CustomFunctions";
import { DirectCaller } from "../functions/DirectCaller";
import { ProtocolCaller } from "../functions/ProtocolCaller";
import type { ErrorSentences } from "../functions/ErrorSentences";
import type { CellOnSheet, Grid } from "../grid/Grid";
import { fullAddress } from "../objects/address";
import type { PaneFrame } from "../protocol/PaneFrame";
import type { PageOptions } from "./options";

/** The way to the functions of the add-in's page: directly, or message by message through office.js. */
export function openFunctions(pane: PaneFrame, grid: Grid, problems: ErrorSentences, options: PageOptions) {
  const protocol = new ProtocolCaller((messages) => pane.fire("richApiMessage", { ArrayData: messages }));
  const caller: Caller = options.usesProtocol ? protocol : new DirectCaller(() => pane.element.contentWindow);
  const addressOf = ({ sheet, row, column }: CellOnSheet) => {
    const name = grid.sheets.list().find(({ id }) => id === sheet)?.name ?? "";
    return fullAddress(name, { row, column, rows: 1, columns: 1 });
  };
  const recalculate = (cells: readonly CellOnSheet[]) => grid.calculation.recalculate(cells);
  const functions = new CustomFunctions(caller, problems, addressOf, recalculate, options.calls);
  return { caller, functions, protocol };
}
