// @vitest-environment jsdom
import { expect, test } from "vitest";
import { CONTRACT_SAMPLE } from "../../src/taskpane/jobs/valueCustomers/contracts/sample";
import { columnLetters } from "../../src/workbook/a1";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

const ROWS = CONTRACT_SAMPLE.rows.map((row) => row.map((cell) => cell ?? ""));

/** The sheet of subscribers that is written over these rows. */
async function writtenOver(rows: typeof ROWS): Promise<WrittenSheet> {
  const workbook = await calculatedWorkbook();
  await workbook.set(`Sheet1!A1:${columnLetters(rows[0].length - 1)}${rows.length}`, rows);
  const pane = await PaneInNode.at("Value customers", workbook);
  await pane.use("Sheet1!A1");
  await pane.fill("Cost of serving, share of the price", "40%");
  return WrittenSheet.read(workbook, await pane.write());
}

test("subscribers are worth the same where a row among theirs cannot be read, so that sheets behind the front look at a copy on it", async () => {
  const own = await writtenOver(ROWS);
  const copied = await writtenOver([...ROWS.slice(0, 5), ["M-0", "unknown", "", 12], ...ROWS.slice(5)]);
  const notes = (sheet: WrittenSheet) => sheet.values.flat().filter((cell) => /look at that copy/.test(String(cell)));
  expect([notes(own).length, notes(copied).length]).toEqual([0, 1]);
  expect([...own.errors(), ...copied.errors()]).toEqual([]);
  for (const label of ["Contracts", "Retention, the same at every age", "Value of a loyal subscriber"])
    expect(copied.beside(label), label).toBe(own.beside(label));
});
