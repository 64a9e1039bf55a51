import { cellContent } from "./cellContent";
import { runExcel } from "./runExcel";
import { scanCells, type ScannedCell, type Scope } from "./scanCells";
import { WorkbookProblem } from "./WorkbookProblem";
import { worthCalls } from "./worthCalls";

/** Formulas of Worth in a workbook, or in what is selected. */
export interface FormulaCount {
  /** Those that can be turned into values, and on how many sheets they stand. */
  readonly formulas: number;
  readonly sheets: number;
  /** Those that show an error, or are still being worked out: their value would be of no use to anybody. */
  readonly withoutValue: number;
}

const FORMULAS_AT_ONCE = 500;

/** Counts the formulas that call Worth. */
export function countFormulas(scope: Scope): Promise<FormulaCount> {
  return runExcel(async (context) => countOf(await formulasIn(context, scope)));
}

/**
 * Turns formulas that call Worth into the values they show, with everything that spills from them. No other formula is
 * touched, and formats stay. What shows an error stays a formula. Where a step fails, what was turned is a formula again.
 *
 * @returns what was turned
 * @throws WorkbookProblem "protected" for a sheet that cannot be written to, before anything is written
 */
export function turnIntoValues(scope: Scope): Promise<FormulaCount> {
  return runExcel(async (context) => {
    const found = await formulasIn(context, scope);
    await demandWritable(context, found);
    const turned: Found[] = [];
    try {
      const ready = found.filter(({ hasValue }) => hasValue);
      for (let first = 0; first < ready.length; first += FORMULAS_AT_ONCE) {
        for (const formula of ready.slice(first, first + FORMULAS_AT_ONCE)) {
          turned.push(formula);
          // Taken away first: a part of what spills cannot be written to while its formula stands.
          formula.cell.clear("Contents");
          formula.area.values = formula.area.values.map((line) => line.map(asValue));
        }
        await context.sync();
      }
    } catch (failure) {
      await putBack(context, turned);
      throw failure;
    }
    return countOf(found);
  });
}

interface Found {
  readonly at: ScannedCell;
  readonly cell: Excel.Range;
  /** The cell, or all that its formula spills into, with the values. */
  readonly area: Excel.Range;
  readonly hasValue: boolean;
}

async function formulasIn(context: Excel.RequestContext, scope: Scope): Promise<Found[]> {
  const cells = await scanCells(context, scope, (cell) => (worthCalls(cell.formula).length > 0 ? cell : undefined));
  const found: Found[] = [];
  for (let first = 0; first < cells.length; first += FORMULAS_AT_ONCE) {
    const part = cells.slice(first, first + FORMULAS_AT_ONCE).map((at) => {
      const cell = at.sheet.getRangeByIndexes(at.row, at.column, 1, 1);
      return { at, cell, spill: cell.getSpillingToRangeOrNullObject() };
    });
    part.forEach(({ cell, spill }) => [cell, spill].forEach((range) => range.load("values, valueTypes")));
    await context.sync();
    for (const { at, cell, spill } of part) {
      const area = spill.isNullObject ? cell : spill;
      const hasValue = !area.valueTypes.flat().includes(Excel.RangeValueType.error);
      found.push({ at, cell, area, hasValue });
    }
  }
  return found;
}

function countOf(found: readonly Found[]): FormulaCount {
  const ready = found.filter(({ hasValue }) => hasValue);
  return {
    formulas: ready.length,
    sheets: new Set(ready.map(({ at }) => at.sheetName)).size,
    withoutValue: found.length - ready.length,
  };
}

async function demandWritable(context: Excel.RequestContext, found: readonly Found[]): Promise<void> {
  const sheets = new Map(found.filter(({ hasValue }) => hasValue).map(({ at }) => [at.sheetName, at.sheet]));
  sheets.forEach(({ protection }) => protection.load("protected"));
  await context.sync();
  for (const [name, { protection }] of sheets) {
    if (protection.protected) throw new WorkbookProblem("protected", name);
  }
}

/** Text stays text: "=A1" that a formula joined together must not become a formula now. */
function asValue(value: unknown): string | number | boolean {
  if (typeof value === "string") return value === "" ? "" : cellContent({ text: value });
  return value as number | boolean;
}

/** Best effort: where even this fails, the failure that led here is still the one worth telling. */
async function putBack(context: Excel.RequestContext, turned: readonly Found[]): Promise<void> {
  try {
    for (const { at, cell, area } of turned) {
      area.clear("Contents");
      cell.formulas = [[at.formula]];
    }
    await context.sync();
  } catch {
    return;
  }
}
