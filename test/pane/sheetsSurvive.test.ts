// @vitest-environment jsdom
import { expect, test } from "vitest";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { compare, keyOf, readTable, rowsOf, sheetRow, sortWritten, type Comparing } from "./tableOnSheet";
import { SAMPLE } from "./writers";

/** A job, by the sheet of its sample. */
interface Case extends Comparing {
  readonly source: string;
  readonly columns: number;
  /** A row that the sample does not have. */
  readonly fresh: readonly (string | number)[];
  readonly sortBy: string;
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
    const first = await readTable(workbook, name);
    const count = first.values.length;
    const said = async () =>
      (await readTable(workbook, name)).lines.find((line) => /rows? (?:of|in) the source/.test(line));
    expect(await said()).toMatch(/^All \d+ rows of the source are here\.$/);

    const asFresh = async () => {
      await pane.use(`'${source}'!A1`);
      await pane.ready();
      await pane.press("Write to sheet");
      await pane.press("New sheet");
      const written = await readTable(workbook, await pane.written());
      return compare(await readTable(workbook, name), written, one);
    };

    await rowsOf(workbook, source, (rows) => [...rows].reverse());
    expect(await asFresh()).toEqual({ gone: [], missing: [] });
    expect((await readTable(workbook, name)).values.length).toBe(count);

    const keysOf = async () => (await readTable(workbook, name)).values.map((row) => keyOf(first, row, one.keys));
    const inOrder = await keysOf();
    await sortWritten(workbook, await readTable(workbook, name), sortBy);
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
