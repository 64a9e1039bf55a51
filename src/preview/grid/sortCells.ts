import { rebasedFormula } from "../formulas/rebasedFormula";
import type { SheetArea } from "./Area";
import type { Grid } from "./Grid";
import type { CellInput, GridCell } from "./GridCell";

/**
 * Sorts rows by one of their columns as Excel does: numbers before texts, truths and errors, blank cells last, and what is
 * equal stays in its order.
 *
 * @param column counted from the first of the sheet
 */
export function sortCells(grid: Grid, { sheet, area }: SheetArea, column: number, isAscending: boolean): void {
  const rows = grid.cells.read(sheet, area).map((cells, from) => ({ cells, from, key: cells[column - area.column] }));
  rows.sort((a, b) => compare(a.key, b.key, isAscending) || a.from - b.from);
  const inputs = rows.map(({ cells, from }, to) => cells.map((cell) => inputOf(cell, to - from)));
  grid.cells.write(sheet, area, inputs);
}

function compare(a: GridCell, b: GridCell, isAscending: boolean): number {
  const [one, other] = [kindOf(a), kindOf(b)];
  const isBlank = one === BLANK || other === BLANK;
  const order = one - other || compareValues(a.value, b.value);
  return isAscending || isBlank ? order : -order;
}

const BLANK = 4;

function kindOf({ value, isError }: GridCell): number {
  if (value === null || value === "") return BLANK;
  if (isError) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compareValues(a: GridCell["value"], b: GridCell["value"]): number {
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "en", { sensitivity: "base" });
  return Number(a) - Number(b) || 0;
}

function inputOf({ value, formula }: GridCell, by: number): CellInput {
  if (formula !== null) return { kind: "typed", text: rebasedFormula(formula, by) };
  if (value === null) return { kind: "blank" };
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "value", value };
}
