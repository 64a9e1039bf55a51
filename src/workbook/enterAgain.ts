import { writeProblem } from "./applicationErrors";
import { inTurn } from "./inTurn";
import { runExcel } from "./runExcel";
import { underOwnNames, worthCalls } from "./worthCalls";

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheetName: string;
  /** As in "B7". */
  readonly address: string;
}

/** Few enough formulas for one message, however long they are. */
const AT_ONCE = 100;

/**
 * Enters formulas again as they stand. Excel does not look for a function anew by itself: a formula that was there before the
 * add-in stays at #NAME?, and one that was saved with its error has no sentence (office-js, issue 6611). What is by now no
 * formula of Worth is left alone.
 *
 * @returns how many were entered
 */
export function enterAgain(cells: readonly FormulaCell[]): Promise<number> {
  return inTurn(() =>
    runExcel(async (context) => {
      let entered = 0;
      for (let first = 0; first < cells.length; first += AT_ONCE) {
        entered += await enterPart(context, cells.slice(first, first + AT_ONCE));
      }
      return entered;
    }),
  ).catch((failure: unknown) => {
    throw writeProblem(failure, "");
  });
}

async function enterPart(context: Excel.RequestContext, cells: readonly FormulaCell[]): Promise<number> {
  const ranges = cells.map(({ sheetName, address }) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("formulas, values");
    return range;
  });
  await context.sync();
  // Text that looks like a formula is what it says.
  const formulas = ranges.filter(
    ({ formulas: [[held]], values: [[shown]] }) => worthCalls(held).length > 0 && held !== shown,
  );
  for (const range of formulas) {
    const [[held]] = range.formulas as string[][];
    range.formulas = [[underOwnNames(held)]];
  }
  await context.sync();
  return formulas.length;
}
