import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { ErrorType, IFormulaRuntimeService } from "@univerjs/preset-sheets-core";
import { eachCell, filledRange } from "./filledRange";

/**
 * Leaves formulas that stand in the way of another's answer what they came to. Where an answer finds no room, Univer gives each cell in
 * its way what that showed before the calculation, also to those that have been worked out anew by then.
 */
export function leaveInTheWay(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const workedOut = runtime.getUnitData()[unit]?.[sheet];
    const range = workedOut && filledRange(value, row, column);
    const inTheWay: [row: number, column: number, cell: Nullable<ICellData>][] = [];
    if (range)
      eachCell(range, (below, beside) => {
        const cell = workedOut.getValue(below, beside);
        if (cell && (below !== row || beside !== column)) inTheWay.push([below, beside, cell]);
      });
    set(value);
    if (inTheWay.length === 0 || workedOut?.getValue(row, column)?.v !== ErrorType.SPILL) return;
    for (const cell of inTheWay) workedOut.setValue(...cell);
  };
}
