import { quotedParts } from "../quotedParts";
import type { SheetCell, SheetPlan } from "../SheetPlan";
import { hash } from "./hash";

/**
 * What a sheet held when it was written, in a few letters: enough to tell whether anything was put in or changed since.
 * Cells may move up and down within their column, as when rows are sorted or come in, and Excel may print a formula
 * otherwise than it was given.
 */
export interface Print {
  /** How many rows were written, counted from the first of the sheet. */
  readonly rows: number;
  /** A sum over the cells of each column. */
  readonly columns: readonly number[];
  readonly charts: number;
  readonly tables: number;
}

const LETTERS = 5;
const SUMS = 36 ** LETTERS;

/** Without the cells to change: what they hold is the person's. */
export function printOf(plan: SheetPlan): Print {
  const { table, spills = [], chart, scatters = [], inputs = [] } = plan;
  const cells = new Map<string, { readonly column: number; readonly cell: SheetCell }>();
  let rows = 1;
  let width = 1;
  const put = (row: number, column: number, cell: SheetCell) => {
    cells.set(`${row} ${column}`, { column, cell });
    rows = Math.max(rows, row + 1);
    width = Math.max(width, column + 1);
  };
  const putAll = (row: number, column: number, lines: readonly (readonly SheetCell[])[]) =>
    lines.forEach((line, i) => line.forEach((cell, j) => put(row + i, column + j, cell)));
  for (const block of plan.blocks) putAll(block.row, block.column, block.cells);
  if (table) {
    putAll(table.row, table.column, [table.columns.map(({ header }) => header)]);
    putAll(table.row + 1, table.column, table.rows);
  }
  for (const block of plan.results ?? []) putAll(block.row, block.column, block.cells);
  for (const { row, column, formula } of spills) put(row, column, { formula });
  for (const { row, column } of inputs) put(row, column, null);
  const columns = new Array<number>(width).fill(0);
  for (const { column, cell } of cells.values()) columns[column] = withCell(columns[column], cell);
  return { rows, columns, charts: (chart ? 1 : 0) + scatters.length, tables: table ? 1 : 0 };
}

/** The sum of a column with one cell more. */
export function withCell(sum: number, cell: SheetCell | boolean): number {
  if (cell === null || cell === "") return sum;
  return (sum + hash(written(cell))) % SUMS;
}

function written(cell: NonNullable<SheetCell> | boolean): string {
  if (typeof cell === "object") return "formula" in cell ? `formula ${shapeOf(cell.formula)}` : `string ${cell.text}`;
  return `${typeof cell} ${typeof cell === "number" ? Number(cell.toPrecision(12)) : cell}`;
}

const NUMBER_OR_NAME =
  /(?<![\p{L}_])\d+\.?\d*(?:E[+-]?\d+)?|(?:_xldudf_|_xlfn\.)?[\p{L}_\\][\p{L}\p{N}_.\\]*\(?|#[A-Z/0!?]+/giu;

/** What Excel puts before the name of a function that it does not know. */
const SAVED = /^(?:_XLDUDF_|_XLFN\.)/;

/** The functions, signs and texts of a formula, whatever cells, sheets and names it calls, and however Excel prints it. */
export function shapeOf(formula: string): string {
  const { quoted, rest } = quotedParts(formula);
  const shape = rest
    .toUpperCase()
    // What joins cells and sheets goes, so that an address of any kind is one word.
    .replace(/[\s$@!:]/g, "")
    .replace(NUMBER_OR_NAME, (part) => (part.endsWith("(") ? part.replace(SAVED, "").replaceAll("_", ".") : "_"));
  const texts = quoted.filter(({ isSheet }) => !isSheet).map(({ part }) => part);
  return `${shape} ${texts.join("")}`;
}

export function printText({ rows, columns, charts, tables }: Print): string {
  return [rows, charts, tables, columns.map((sum) => sum.toString(36).padStart(LETTERS, "0")).join("")].join("|");
}

export function readPrint(text: string): Print | undefined {
  const [, rows, charts, tables, sums] = /^(\d+)\|(\d+)\|(\d+)\|([0-9a-z]*)$/.exec(text) ?? [];
  if (sums === undefined || sums.length % LETTERS !== 0) return undefined;
  const columns = Array.from({ length: sums.length / LETTERS }, (_, i) =>
    Number.parseInt(sums.slice(i * LETTERS, (i + 1) * LETTERS), 36),
  );
  return { rows: Number(rows), charts: Number(charts), tables: Number(tables), columns };
}
