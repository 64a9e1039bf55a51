import { cellAddress, quotedSheet } from "./a1";
import { quotedParts } from "./quotedParts";
import type { SheetCell, SheetPlan } from "./SheetPlan";
import { WorkbookProblem } from "./WorkbookProblem";

/** Letters of a formula that Excel is sure to take: it ends at 8,192, and stores functions under longer names. */
export const LONGEST_FORMULA = 8000;
/** Letters of one text inside a formula. */
export const LONGEST_LITERAL = 255;

/** Text inside a formula, with its own quotes doubled. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether Excel takes a formula: no part of it, nor all of it, is too long. */
export function isWithinLimits(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  if (formula.length <= LONGEST_LITERAL) return true;
  const texts = quotedParts(formula).quoted.filter(({ part }) => part.startsWith('"'));
  return texts.every(({ part }) => part.slice(1, -1).replaceAll('""', '"').length <= LONGEST_LITERAL);
}

/**
 * Makes sure, before anything is written, that Excel will take every formula of a plan: what it refuses, it refuses with
 * no word of why.
 *
 * @param name the sheet's name, which formulas beside the person's rows call it by
 * @throws WorkbookProblem "formulaTooLong" with the first cell whose formula Excel would refuse
 */
export function demandWithinLimits(plan: SheetPlan, name: string): void {
  const { table, beside } = plan;
  for (const { row, column, cells } of [...plan.blocks, ...(plan.results ?? [])]) demandCells(cells, row, column);
  if (table) demandCells(table.rows, table.row + 1, table.column);
  for (const { row, column, formula } of plan.spills ?? []) demandCells([[{ formula }]], row, column);
  if (beside) demandCells(beside.cells(quotedSheet(name)), beside.row, beside.column);
}

function demandCells(cells: readonly (readonly SheetCell[])[], row: number, column: number): void {
  cells.forEach((line, i) =>
    line.forEach((cell, j) => {
      const formula = cell !== null && typeof cell === "object" && "formula" in cell ? cell.formula : "";
      if (!isWithinLimits(formula)) throw new WorkbookProblem("formulaTooLong", cellAddress(row + i, column + j));
    }),
  );
}
