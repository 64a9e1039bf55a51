// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import type { TestWorkbook } from "../preview/excel/TestWorkbook";
import { PaneInNode } from "./PaneInNode";
import { SAMPLE } from "./writers";

type Cell = string | number | boolean;

/** The table of a written sheet. */
interface Written {
  readonly name: string;
  readonly address: string;
  readonly headings: readonly string[];
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  readonly lines: readonly string[];
}

async function read(workbook: TestWorkbook, name: string): Promise<Written> {
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

/** A job, by the sheet of its sample, and what its rows are told apart by. */
interface Case {
  readonly source: string;
  readonly columns: number;
  /** Headings of the written table. */
  readonly keys: readonly string[];
  /** A row that the sample does not have. */
  readonly fresh: readonly (string | number)[];
  readonly sortBy: string;
  /** Headings of figures that hang on all rows together: they need not agree while a row is missing. */
  readonly together: readonly string[];
  /** What is typed into its fields. */
  readonly filled?: Readonly<Record<string, string>>;
  /** Of the job, where the case is called otherwise. */
  readonly job?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  "Split the budget": {
    source: "Sample channels",
    columns: 3,
    keys: ["Channel"],
    fresh: ["Radio", 700, 1900],
    sortBy: "Change",
    together: ["Best spend", "Change", "Returns at best", "Next 1 at best", "Held at", "Note"],
  },
  "Plan a keyword test": {
    source: "Sample keywords",
    columns: 4,
    keys: ["Keyword"],
    fresh: ["white tea", 900, 0.5, 1.7],
    sortBy: "Searches a month",
    together: [],
  },
  "Plan a keyword test for the most gain": {
    job: "Plan a keyword test",
    filled: { "Customer value": "250", "Money there is": "1500" },
    source: "Sample keywords",
    columns: 4,
    keys: ["Keyword"],
    fresh: ["white tea", 900, 0.5, 1.7],
    sortBy: "Searches a month",
    together: ["Set aside", "Clicks", "What to do", "Expected gain", "Months", "In time?"],
  },
  "Judge running keywords": {
    source: "Sample report",
    columns: 4,
    keys: ["Keyword"],
    fresh: ["white tea", 90, 45, 2],
    sortBy: "Keyword",
    // The usual rate is learnt from all rows.
    together: [
      "Verdict",
      "EPC low",
      "EPC",
      "EPC high",
      "Chance of profit",
      "New highest CPC",
      "Pause at",
      "Clicks to go",
      "Action",
      "New max CPC",
      "New status",
      "Test clicks",
      "Value of test",
    ],
  },
};

/** The column that says where a row stands in the source, which need not agree. */
const PLACES = /in (source|workings)$/;

const keyOf = ({ headings }: Written, row: readonly Cell[], keys: readonly string[]) =>
  keys.map((key) => row[headings.indexOf(key)]).join(" | ");

/** Every row of a sheet that has figures is as in a fresh one. @returns the keys of rows that the other sheet does not have */
function compare(old: Written, fresh: Written, { keys, together }: Case): { gone: string[]; missing: string[] } {
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
      const mayStay = [...keys, "Test clicks", "Rows in source", "Keyword to upload"];
      const shown = row.filter((cell, i) => !mayStay.includes(old.headings[i]) && cell !== "");
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
async function sortWritten(
  workbook: TestWorkbook,
  { name, address, headings }: Written,
  heading: string,
): Promise<void> {
  await workbook.sort(`'${name}'!${address}`, headings.indexOf(heading), "descending");
}

async function rowsOf(workbook: TestWorkbook, sheet: string, change: (rows: Cell[][]) => Cell[][]): Promise<void> {
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

async function sheetRow(workbook: TestWorkbook, sheet: string, row: number, what: "insert" | "delete"): Promise<void> {
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

test.each(Object.entries(CASES))(
  "%s: source and sheet may be sorted, and rows may come and go",
  async (called, one) => {
    const { source, fresh, sortBy, job = called, filled = {} } = one;
    const workbook = await calculatedWorkbook();
    const pane = await PaneInNode.open(workbook);
    await pane.press(new RegExp(`^${job}`));
    await pane.press(SAMPLE);
    for (const [field, typed] of Object.entries(filled)) await pane.fill(field, typed);
    await pane.ready();
    await pane.press("Write to sheet");
    const name = await pane.written();
    const first = await read(workbook, name);
    const count = first.values.length;
    const said = async () => (await read(workbook, name)).lines.find((line) => /rows? (?:of|in) the source/.test(line));
    expect(await said()).toMatch(/^All \d+ rows of the source are here\.$/);

    const asFresh = async () => {
      await pane.use(`'${source}'!A1`);
      await pane.ready();
      await pane.press("Write to sheet");
      await pane.press("New sheet");
      const written = await read(workbook, await pane.written());
      return compare(await read(workbook, name), written, one);
    };

    await rowsOf(workbook, source, (rows) => [...rows].reverse());
    expect(await asFresh()).toEqual({ gone: [], missing: [] });
    expect((await read(workbook, name)).values.length).toBe(count);

    const keysOf = async () => (await read(workbook, name)).values.map((row) => keyOf(first, row, one.keys));
    const inOrder = await keysOf();
    await sortWritten(workbook, await read(workbook, name), sortBy);
    expect(await keysOf()).not.toEqual(inOrder);
    expect(await asFresh()).toEqual({ gone: [], missing: [] });

    const [, ...before] = await workbook.values(`'${source}'!A1:A5`);
    await sheetRow(workbook, source, 3, "insert");
    await workbook.set(`'${source}'!A3:${String.fromCharCode(64 + fresh.length)}3`, [[...fresh]]);
    expect((await asFresh()).missing).toHaveLength(1);
    expect(await said()).toMatch(/^\d+ rows in the source, \d+ here: write again\.$/);

    await sheetRow(workbook, source, 3, "delete");
    await sheetRow(workbook, source, 2, "delete");
    expect(String(before[0][0])).not.toBe("");
    expect(await asFresh()).toMatchObject({ missing: [] });
    expect(await said()).toMatch(/^All \d+ rows of the source are here\.$/);

    await rowsOf(workbook, source, (rows) => [...rows, [...fresh]]);
    expect((await asFresh()).missing).toHaveLength(1);
    expect(await said()).toMatch(/^\d+ rows in the source, \d+ here: write again\.$/);
  },
);
