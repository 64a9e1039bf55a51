import { writeProblem } from "./applicationErrors";
import { cellContent, contentsOfRows } from "./cellContents";
import { inTurn } from "./inTurn";
import { insist } from "./insist";
import { manualCalculation } from "./manualCalculation";
import type { CellValue } from "./RangeContents";
import { runExcel } from "./runExcel";
import { scanCells, type ScannedCell, type Scope } from "./scanCells";
import { untilAnswered } from "./untilAnswered";
import { WorkbookProblem } from "./WorkbookProblem";
import { worthCalls } from "./worthCalls";

/** Few enough formulas for one batch. */
const FORMULAS_AT_ONCE = 500;

/** Formulas of Worth in a workbook, or in what is selected. */
export interface FormulaCount {
  /** Those that can be turned into values, and on how many sheets they stand. */
  readonly formulas: number;
  readonly sheets: number;
  /** Those that show an error, or are still being worked out: their value would be of no use to anybody. */
  readonly withoutValue: number;
}

/** How far the work is, from 0 to 1; what it throws ends the work. */
export type ValueStep = (share: number) => void;

/** Counts the formulas that call Worth. */
export function countFormulas(scope: Scope, step: ValueStep): Promise<FormulaCount> {
  return runExcel(async (context) => countOf(await foundFormulas(context, scope, () => step(0))));
}

/**
 * Turns formulas that call Worth into the values they show, with everything that spills from them. No other formula is
 * touched, and formats stay. What shows an error stays a formula. Where a step fails or is cancelled, or somebody changed
 * such a cell meanwhile, what was turned is a formula again.
 *
 * @returns what was turned
 * @throws WorkbookProblem "protected" for a sheet that cannot be written to, before anything is written; "halfTurned" where
 *   Excel refused to put formulas back
 */
export function turnIntoValues(scope: Scope, step: ValueStep): Promise<FormulaCount> {
  return inTurn(() =>
    runExcel(async (context) => {
      const turned: TurnedFormula[] = [];
      try {
        const found = await foundFormulas(context, scope, () => step(0));
        await demandWritable(context, found);
        await turn(
          context,
          found.filter(({ hasValue }) => hasValue),
          turned,
          step,
        );
        return countOf(found);
      } catch (failure) {
        if (!(await putBack(context, turned))) throw new WorkbookProblem("halfTurned");
        throw writeProblem(failure, "");
      }
    }),
  );
}

/** @param turned takes what was turned, also where this fails */
async function turn(
  context: Excel.RequestContext,
  ready: readonly FoundFormula[],
  turned: TurnedFormula[],
  step: ValueStep,
): Promise<void> {
  for (let first = 0; first < ready.length; first += FORMULAS_AT_ONCE) {
    step(first / ready.length);
    const part = ready.slice(first, first + FORMULAS_AT_ONCE).map((found) => new TurnedFormula(found));
    turned.push(...part);
    await context.sync();
    // Each of them learns what it held, so that all are looked at.
    if (part.map((formula) => formula.wasChanged()).includes(true)) throw new WorkbookProblem("changedMeanwhile");
  }
  if (ready.length > FORMULAS_AT_ONCE) step(1);
}

function countOf(found: readonly FoundFormula[]): FormulaCount {
  const ready = found.filter(({ hasValue }) => hasValue);
  return {
    formulas: ready.length,
    sheets: new Set(ready.map(({ at }) => at.sheetName)).size,
    withoutValue: found.length - ready.length,
  };
}

async function demandWritable(context: Excel.RequestContext, found: readonly FoundFormula[]): Promise<void> {
  const sheets = new Map(found.filter(({ hasValue }) => hasValue).map(({ at }) => [at.sheetName, at.sheet]));
  sheets.forEach(({ protection }) => protection.load("protected"));
  await context.sync();
  for (const [name, { protection }] of sheets) {
    if (protection.protected) throw new WorkbookProblem("protected", name);
  }
}

/** @returns whether every formula stands again */
async function putBack(context: Excel.RequestContext, turned: readonly TurnedFormula[]): Promise<boolean> {
  let isBack = true;
  for (let first = 0; first < turned.length; first += FORMULAS_AT_ONCE) {
    const part = turned.slice(first, first + FORMULAS_AT_ONCE);
    const wasPutBack = await insist(async () => {
      part.forEach((formula) => formula.look());
      await context.sync();
      part.forEach((formula) => formula.putBack());
      await context.sync();
    });
    if (!wasPutBack) isBack = false;
  }
  return isBack;
}

/** A formula of Worth, with the values it shows. */
interface FoundFormula {
  readonly at: ScannedCell;
  readonly cell: Excel.Range;
  /** The cell, or all that its formula spills into. */
  readonly area: Excel.Range;
  readonly values: readonly (readonly CellValue[])[];
  /** False where it shows an error or is still being worked out: its value would be of no use to anybody. */
  readonly hasValue: boolean;
}

/** @param step called after every part; what it throws ends the search */
async function foundFormulas(context: Excel.RequestContext, scope: Scope, step: () => void): Promise<FoundFormula[]> {
  const pick = (cell: ScannedCell) => (worthCalls(cell.formula).length > 0 ? cell : undefined);
  const calculate = manualCalculation(context);
  const cells = await scanCells(context, scope, pick, step);
  calculate();
  const look = () => lookedAt(context, cells, step);
  return untilAnswered(look, (found) => found.flatMap(({ values }) => values));
}

async function lookedAt(
  context: Excel.RequestContext,
  cells: readonly ScannedCell[],
  step: () => void,
): Promise<FoundFormula[]> {
  const found: FoundFormula[] = [];
  for (let first = 0; first < cells.length; first += FORMULAS_AT_ONCE) {
    const part = cells.slice(first, first + FORMULAS_AT_ONCE).map(looked);
    await context.sync();
    step();
    found.push(...part.flatMap((each) => foundIn(each) ?? []));
  }
  return found;
}

function looked(at: ScannedCell) {
  const cell = at.sheet.getRangeByIndexes(at.row, at.column, 1, 1);
  const [spill, parent] = [cell.getSpillingToRangeOrNullObject(), cell.getSpillParentOrNullObject()];
  [cell, spill].forEach((range) => range.load("values, valueTypes"));
  parent.load("rowIndex, columnIndex");
  return { at, cell, spill, parent };
}

function foundIn({ at, cell, spill, parent }: ReturnType<typeof looked>): FoundFormula | undefined {
  // Excel may answer, for a cell that a formula spills into, that formula.
  const isSpilledInto = !parent.isNullObject && (parent.rowIndex !== at.row || parent.columnIndex !== at.column);
  // Text that looks like a formula is what it says, so that nothing is to be turned.
  if (isSpilledInto || cell.values[0][0] === at.formula) return undefined;
  const area = spill.isNullObject ? cell : spill;
  const hasValue = !area.valueTypes.flat().includes(Excel.RangeValueType.error);
  return { at, cell, area, values: area.values as CellValue[][], hasValue };
}

/** A formula that is turned into its values, and the way back. Each step is queued; whoever calls it syncs. */
class TurnedFormula {
  readonly #was: Excel.Range;
  #now: Excel.Range | undefined;
  /** What stood in the cells where that was not the formula alone. */
  #others: CellValue[][] | undefined;
  #formula: CellValue;

  constructor(private readonly found: FoundFormula) {
    const { at, cell, area, values } = found;
    this.#formula = at.formula;
    this.#was = area.getResizedRange(0, 0);
    this.#was.load("formulas, values, valueTypes");
    // Taken away first: a part of what spills cannot be written to while its formula stands.
    cell.clear("Contents");
    area.values = values.map((line) => line.map(asValue));
  }

  /**
   * Whether somebody changed the cells since they were read, by what they held the moment before they were written to. What
   * they held is known from here on. A formula that is being worked out anew has not changed.
   */
  wasChanged(): boolean {
    const { at, values } = this.found;
    const held = contentsOfRows(this.#was);
    const isError = this.#was.valueTypes[0][0] === Excel.RangeValueType.error;
    const isFormula = String(held[0][0]).startsWith("=");
    const isOther = this.#was.values.some((line: CellValue[], i) =>
      line.some((value, j) => {
        const hasValue = value !== "" && this.#was.valueTypes[i][j] !== Excel.RangeValueType.error;
        return hasValue && value !== values[i][j];
      }),
    );
    this.#formula = held[0][0];
    // Beside a formula that shows no error stands what it spills.
    if (!isFormula || (isError && isOther)) this.#others = held;
    return held[0][0] !== at.formula || isOther;
  }

  /** Asks for what the cells hold, for `putBack`. */
  look(): void {
    this.#now = this.found.area.getResizedRange(0, 0);
    this.#now.load("values");
  }

  /** Puts back what stood there, unless somebody wrote to the cells since. */
  putBack(): void {
    const { cell, area, values } = this.found;
    const now = this.#now?.values as CellValue[][];
    if (now.some((line, i) => line.some((value, j) => value !== "" && value !== values[i][j]))) return;
    area.clear("Contents");
    if (this.#others) area.formulas = this.#others;
    else cell.formulas = [[this.#formula]];
  }
}

/** Text stays text: "=A1" that a formula joined together must not become a formula now. */
function asValue(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? cellContent({ text: value }) : value;
}
