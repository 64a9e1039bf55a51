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
  const print = new ColumnSums();
  // What is written later stands in the place of what was there.
  const cells = new Map<string, { readonly row: number; readonly column: number; readonly cell: SheetCell }>();
  const put = (row: number, column: number, cell: SheetCell) => cells.set(`${row} ${column}`, { row, column, cell });
  for (const { row, column, cells: lines } of [...plan.blocks, ...(plan.results ?? [])]) {
    lines.forEach((line, i) => line.forEach((cell, j) => put(row + i, column + j, cell)));
  }
  for (const { row, column, formula } of spills) put(row, column, { formula });
  for (const { row, column } of inputs) put(row, column, null);
  for (const { row, column, cell } of cells.values()) print.add(row, column, cell);
  if (table) {
    const { row, column, columns, rows } = table;
    columns.forEach(({ header }, j) => print.add(row, column + j, header));
    rows.forEach((line, i) => line.forEach((cell, j) => print.add(row + 1 + i, column + j, cell)));
  }
  return {
    rows: print.rows,
    columns: print.columns,
    charts: (chart ? 1 : 0) + scatters.length,
    tables: table ? 1 : 0,
  };
}

/** Sums over the cells of columns, of which there may be a million. */
export class ColumnSums {
  rows = 1;
  readonly columns: number[] = [0];
  /** Formulas below each other are alike but for their numbers. */
  readonly #known = new Map<string, number>();

  add(row: number, column: number, cell: SheetCell | boolean): void {
    this.rows = Math.max(this.rows, row + 1);
    while (this.columns.length <= column) this.columns.push(0);
    if (cell === null || cell === "") return;
    this.columns[column] = (this.columns[column] + this.#sumOf(cell)) % SUMS;
  }

  #sumOf(cell: NonNullable<SheetCell> | boolean): number {
    if (typeof cell !== "object") {
      return hash(`${typeof cell} ${typeof cell === "number" ? Number(cell.toPrecision(12)) : cell}`);
    }
    if (!("formula" in cell)) return hash(`string ${cell.text}`);
    const alike = withoutNumbers(cell.formula);
    const known = this.#known.get(alike);
    if (known !== undefined) return known;
    const sum = hash(`formula ${shapeOf(alike)}`);
    this.#known.set(alike, sum);
    return sum;
  }
}

function withoutNumbers(formula: string): string {
  return formula.replace(/\d+/g, "0");
}

const NUMBER_OR_NAME =
  /(?<![\p{L}_])\d+\.?\d*(?:E[+-]?\d+)?|(?:_xldudf_|_xlfn\.)?[\p{L}_\\][\p{L}\p{N}_.\\]*\(?|#[A-Z/0!?]+/giu;

/** What Excel puts before the name of a function that it does not know. */
const SAVED = /^(?:_XLDUDF_|_XLFN\.)/;

/** The functions, signs and words of a formula, whatever numbers and cells, sheets and names it calls, and however Excel prints it. */
export function shapeOf(formula: string): string {
  const { quoted, rest } = quotedParts(withoutNumbers(formula));
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
