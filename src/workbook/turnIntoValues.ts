import { FORMULAS_AT_ONCE, foundFormulas, type FoundFormula } from "./foundFormulas";
import { inTurn } from "./inTurn";
import { insist } from "./insist";
import { runExcel } from "./runExcel";
import type { Scope } from "./scanCells";
import { TurnedFormula } from "./TurnedFormula";
import { WorkbookProblem } from "./WorkbookProblem";
import { writeProblem } from "./writeProblem";

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
