import type { CellValue } from "./RangeContents";
import { scanCells, type ScannedCell, type Scope } from "./scanCells";
import { worthCalls } from "./worthCalls";

/** A formula of Worth, with the values it shows. */
export interface FoundFormula {
  readonly at: ScannedCell;
  readonly cell: Excel.Range;
  /** The cell, or all that its formula spills into. */
  readonly area: Excel.Range;
  readonly values: readonly (readonly CellValue[])[];
  /** False where it shows an error or is still being worked out: its value would be of no use to anybody. */
  readonly hasValue: boolean;
}

/** Few enough formulas for one batch. */
export const FORMULAS_AT_ONCE = 500;

/** @param step called after every part; what it throws ends the search */
export async function foundFormulas(
  context: Excel.RequestContext,
  scope: Scope,
  step: () => void,
): Promise<FoundFormula[]> {
  const pick = (cell: ScannedCell) => (worthCalls(cell.formula).length > 0 ? cell : undefined);
  const cells = await scanCells(context, scope, pick, step);
  const found: FoundFormula[] = [];
  for (let first = 0; first < cells.length; first += FORMULAS_AT_ONCE) {
    const part = cells.slice(first, first + FORMULAS_AT_ONCE).map((at) => {
      const cell = at.sheet.getRangeByIndexes(at.row, at.column, 1, 1);
      return { at, cell, spill: cell.getSpillingToRangeOrNullObject() };
    });
    part.forEach(({ cell, spill }) => [cell, spill].forEach((range) => range.load("values, valueTypes")));
    await context.sync();
    step();
    for (const { at, cell, spill } of part) {
      // Text that looks like a formula is what it says, so that nothing is to be turned.
      if (cell.values[0][0] === at.formula) continue;
      const area = spill.isNullObject ? cell : spill;
      const hasValue = !area.valueTypes.flat().includes(Excel.RangeValueType.error);
      found.push({ at, cell, area, values: area.values as CellValue[][], hasValue });
    }
  }
  return found;
}
