import { expect } from "vitest";
import type { TestWorkbook } from "../preview/excel/TestWorkbook";

export type Cell = string | number | boolean;

/** The table of a written sheet. */
export interface Written {
  readonly name: string;
  readonly address: string;
  readonly headings: readonly string[];
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  readonly lines: readonly string[];
}

export async function readTable(workbook: TestWorkbook, name: string): Promise<Written> {
  await workbook.calculated();
  const found = await workbook.excel(async (context, sheetName: string) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.tables.load("items/name");
    await context.sync();
    const table = sheet.tables.items[0];
    const range = table.getRange();
    const lines = sheet.getRange("A1:A12");
    lines.load("values");
    range.load("address, values, formulas");
    await context.sync();
    const [head, ...values] = range.values as Cell[][];
    const [, ...formulas] = range.formulas as Cell[][];
    const address = range.address.split("!")[1].replace(/\d+/, (row) => String(Number(row) + 1));
    return {
      ...{ address, values, formulas },
      headings: head.map(String),
      lines: lines.values.map(([line]) => String(line)),
    };
  }, name);
  if ("code" in found) throw new Error(`${found.code}: ${found.message}`);
  return { name, ...found };
}

/** How the rows of a written table are told apart, and which of its cells may differ. */
export interface Comparing {
  /** Headings of the written table. */
  readonly keys: readonly string[];
  /** Headings of figures that hang on all rows together: they need not agree while a row is missing. */
  readonly together: readonly string[];
  /** What stands in a row that its source does not have any more, beside nothing at all. */
  readonly idle?: readonly Cell[];
}

/** The column that says where a row stands in the source, which need not agree. */
const PLACES = /in (source|workings)$/;

/** What a row keeps that is gone from the source: the person's own, and what is looked for. */
const STAYING = [
  ...["Test clicks", "Rows in source", "Keyword to upload"],
  ...["Keyword in the report", "Clicks to be had", "Share of the test"],
];

/** What a row is told apart by. */
export const keyOf = ({ headings }: Written, row: readonly Cell[], keys: readonly string[]) =>
  keys.map((key) => row[headings.indexOf(key)]).join(" | ");

/** Every row of a sheet that has figures is as in a fresh one. @returns the keys of rows that the other sheet does not have */
export function compare(
  old: Written,
  fresh: Written,
  { keys, together, idle = [] }: Comparing,
): { gone: string[]; missing: string[] } {
  const byKey = (sheet: Written) => new Map(sheet.values.map((row) => [keyOf(sheet, row, keys), row]));
  const [before, after] = [byKey(old), byKey(fresh)];
  const missing = [...after.keys()].filter((key) => !before.has(key));
  expect(old.headings).toEqual(fresh.headings);
  const failed = [old, fresh].flatMap(({ name, headings, values, formulas }) =>
    values.flatMap((row, i) =>
      row.flatMap((cell, j) =>
        /^#[A-Z]/.test(String(cell)) ? [`${name}, ${row[0]}, ${headings[j]}: ${cell} of ${formulas[i][j]}`] : [],
      ),
    ),
  );
  expect(failed).toEqual([]);
  for (const [key, row] of before) {
    const other = after.get(key);
    if (!other) {
      // The clicks of a test are the person's to change, and stay.
      const mayStay = [...keys, ...STAYING];
      const isShown = (cell: Cell) => cell !== "" && !idle.includes(cell);
      const shown = row.filter((cell, i) => !mayStay.includes(old.headings[i]) && isShown(cell));
      expect(shown, `${key} is gone`).toEqual([]);
      continue;
    }
    row.forEach((cell, i) => {
      const isOpen = missing.length > 0 && together.includes(old.headings[i]);
      if (isOpen || PLACES.test(old.headings[i])) return;
      const what = `${old.headings[i]} of ${key}`;
      if (typeof cell === "number") expect(cell, what).toBeCloseTo(Number(other[i]), 6);
      else expect(cell, what).toBe(other[i]);
    });
  }
  return { gone: [...before.keys()].filter((key) => !after.has(key)), missing };
}

/** Sorts the rows of a written table by a column, the largest first, as Excel's own button does. */
export async function sortWritten(
  workbook: TestWorkbook,
  { name, address, headings }: Written,
  heading: string,
): Promise<void> {
  await workbook.sort(`'${name}'!${address}`, headings.indexOf(heading), "descending");
}

export async function rowsOf(
  workbook: TestWorkbook,
  sheet: string,
  change: (rows: Cell[][]) => Cell[][],
): Promise<void> {
  const changed = await workbook.excel(async (context, name: string) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as Cell[][];
  }, sheet);
  if ("code" in changed) throw new Error(changed.message);
  const [head, ...rows] = changed;
  const next = [head, ...change(rows)];
  await workbook.set(`'${sheet}'!A1:${String.fromCharCode(64 + head.length)}${next.length}`, next);
}

export async function sheetRow(
  workbook: TestWorkbook,
  sheet: string,
  row: number,
  what: "insert" | "delete",
): Promise<void> {
  await workbook.excel(
    async (context, order: { sheet: string; row: number; what: string }) => {
      const rows = context.workbook.worksheets.getItem(order.sheet).getRange(`${order.row}:${order.row}`);
      if (order.what === "insert") rows.insert("Down");
      else rows.delete("Up");
      await context.sync();
    },
    { sheet, row, what },
  );
}
