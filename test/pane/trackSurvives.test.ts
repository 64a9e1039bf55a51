// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { Grid } from "../../src/preview/grid/Grid";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import type { TestWorkbook } from "../preview/excel/TestWorkbook";
import { PaneInNode } from "./PaneInNode";
import { compare, keyOf, readTable, rowsOf, sheetRow, sortWritten, type Cell } from "./tableOnSheet";
import { WrittenSheet } from "./WrittenSheet";

const [APRIL, MAY] = [45_748, 45_778];
const PLAN: Cell[][] = [
  ["Keyword", "Set aside", "Cost per click"],
  ["tea gift basket", 395, 3.95],
  ["loose leaf tea", 290, 2.9],
  ["[oolong tea]", 125, 1.25],
  ["tea caddy", 95, 0.95],
];
const REPORT: Cell[][] = [
  ["Month", "Keyword", "Clicks", "Cost", "Conversions"],
  [APRIL, "tea gift basket", 60, 236, 0],
  [APRIL, "loose leaf tea", 80, 210, 4],
  [MAY, "loose leaf tea", 61, 163, 5],
  [APRIL, "[oolong tea]", 40, 46, 0],
  [MAY, "[oolong tea]", 38, 44.46, 1],
  [MAY, "what is white tea", 18, 27, 1],
];
const COMPARING = { keys: ["Keyword"], together: [], idle: [0] };
const TOTALS = ["Test phase", "ROI phase", "Both"];

async function onSheet(workbook: TestWorkbook, name: string, cells: Cell[][]): Promise<void> {
  await workbook.excel(async (context, sheet: string) => {
    context.workbook.worksheets.add(sheet);
    await context.sync();
  }, name);
  const last = String.fromCharCode(64 + cells[0].length);
  await workbook.set(`'${name}'!A1:${last}${cells.length}`, cells);
}

async function remove(workbook: TestWorkbook, name: string): Promise<void> {
  await workbook.excel(async (context, sheet: string) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  }, name);
}

/** How many rows a sheet has by now. */
async function heightOf(workbook: TestWorkbook, sheet: string): Promise<number> {
  const cells = await workbook.values(`'${sheet}'!A1:A20`);
  return cells.filter(([cell]) => cell !== "").length;
}

/** What both phases and the months come to, and what the front says of them. */
function totalsOn({ values }: WrittenSheet): unknown[] {
  const month = values.findIndex(([first]) => first === "Month");
  const months = values.slice(month + 1, month + 3).map((row) => row.slice(0, 7));
  const phases = values.filter(([first, , third]) => TOTALS.includes(String(first)) && typeof third === "number");
  expect([months.length, phases.length]).toEqual([2, 3]);
  return [...months, ...phases.map((row) => row.slice(0, 6)), values[5][0]];
}

/** Reads plan and report, however many rows they have by now, and writes a sheet. */
async function write(pane: PaneInNode<Grid>, workbook: TestWorkbook, isFirst = false): Promise<string> {
  await pane.use("Plan!A1");
  await pane.fill("The report of the running test", `Report!A1:E${await heightOf(workbook, "Report")}`);
  await pane.enter("The report of the running test");
  if (isFirst) await pane.fill("Customer value", "60");
  await workbook.calculated();
  await pane.ready();
  await pane.press("Write to sheet");
  if (!isFirst) await pane.press("New sheet");
  return pane.written();
}

test("Track a keyword test: plan, report and the written table may be sorted, and rows of both may come and go", async () => {
  const workbook = await calculatedWorkbook();
  await onSheet(workbook, "Plan", PLAN);
  await onSheet(workbook, "Report", REPORT);
  const pane = await PaneInNode.at("Track a keyword test", workbook);
  const written = (isFirst?: boolean) => write(pane, workbook, isFirst);
  const name = await written(true);
  /** How the table compares with one that is written anew; all that is summed up on both is the same. */
  const asFresh = async () => {
    const anew = await written();
    const [sheet, fresh] = [await WrittenSheet.read(workbook, name), await WrittenSheet.read(workbook, anew)];
    expect([sheet.errors(), fresh.errors()]).toEqual([[], []]);
    const outcome = compare(await readTable(workbook, name), await readTable(workbook, anew), COMPARING);
    if (outcome.missing.length === 0) expect(totalsOn(sheet)).toEqual(totalsOn(fresh));
    // Every sheet is worked out anew at each change.
    await remove(workbook, anew);
    return outcome;
  };
  const same = { gone: [], missing: [] };
  const said = async (pattern: RegExp) =>
    expect(
      (await readTable(workbook, name)).lines.find((line) => pattern.test(line)),
      String(pattern),
    ).toBeDefined();
  await said(/^Rows of the report that are of no keyword of the plan: 1\./);

  // The report: sorted, with a row between, without one, with one more at its end.
  await rowsOf(workbook, "Report", (rows) => [...rows].reverse());
  expect(await asFresh()).toEqual(same);
  await sheetRow(workbook, "Report", 3, "insert");
  await workbook.set("Report!A3:E3", [[APRIL, "tea caddy", 7, 6.5, 0]]);
  expect(await asFresh()).toEqual(same);
  await sheetRow(workbook, "Report", 2, "delete");
  await said(/^Every row of the report is of a keyword of the plan\.$/);
  expect(await asFresh()).toEqual(same);
  await rowsOf(workbook, "Report", (rows) => [...rows, [MAY, "tea gift basket", 55, 200, 1]]);
  expect(await asFresh()).toEqual(same);

  // The written table.
  const keysOf = async () => (await readTable(workbook, name)).values.map((row) => row[0]);
  const inOrder = await keysOf();
  await sortWritten(workbook, await readTable(workbook, name), "Keyword");
  expect(await keysOf()).not.toEqual(inOrder);
  expect(await asFresh()).toEqual(same);

  // The plan. A keyword that it loses counts no longer, though the report still has it.
  await rowsOf(workbook, "Plan", (rows) => [...rows].reverse());
  expect(await asFresh()).toEqual(same);
  await sheetRow(workbook, "Plan", 3, "insert");
  await workbook.set("Plan!A3:C3", [["white tea", 300, 1.5]]);
  expect((await asFresh()).missing).toEqual(["white tea"]);
  await said(/^5 rows in the source, 4 here: write again\.$/);
  await sheetRow(workbook, "Plan", 3, "delete");
  await sheetRow(workbook, "Plan", 4, "delete");
  expect(await asFresh()).toEqual({ gone: ["loose leaf tea"], missing: [] });
  await said(/^All 3 rows of the source are here\.$/);
  await said(/^Rows of the report that are of no keyword of the plan: 2\./);
  const written3 = await readTable(workbook, name);
  const gone = written3.values.find((row) => keyOf(written3, row, ["Keyword"]) === "loose leaf tea");
  expect(gone?.slice(1, 8)).toEqual(["", 0, 0, "", 0, 0, 0]);
}, 300_000);

test("where no formula can read the figures, they still go with the rows that they were read from", async () => {
  const workbook = await calculatedWorkbook();
  const asText = (rows: Cell[][], ...places: number[]) =>
    rows.map((row, i) => row.map((cell, place) => (i > 0 && places.includes(place) ? `'${String(cell)} USD` : cell)));
  await onSheet(workbook, "Plan", asText(PLAN, 1, 2));
  await onSheet(workbook, "Report", asText(REPORT, 3));
  const pane = await PaneInNode.at("Track a keyword test", workbook);
  const name = await write(pane, workbook, true);
  const { values } = await WrittenSheet.read(workbook, name);
  expect(values.flat()).toContain("The figures are written as values, since no formula can read all of their cells.");
  const compared = async () => {
    const anew = await write(pane, workbook);
    const outcome = compare(await readTable(workbook, name), await readTable(workbook, anew), COMPARING);
    await remove(workbook, anew);
    return outcome;
  };
  expect(await compared()).toEqual({ gone: [], missing: [] });

  // A keyword that the report loses, both of whose rows go; and one that the plan does.
  await sheetRow(workbook, "Report", 5, "delete");
  await sheetRow(workbook, "Report", 5, "delete");
  expect(await compared()).toEqual({ gone: [], missing: [] });
  await sheetRow(workbook, "Plan", 3, "delete");
  expect(await compared()).toEqual({ gone: ["loose leaf tea"], missing: [] });
  const table = await readTable(workbook, name);
  const gone = table.values.find((row) => keyOf(table, row, ["Keyword"]) === "loose leaf tea");
  expect(gone?.slice(1, 8)).toEqual(["", 0, 0, "", 0, 0, 0]);
});
