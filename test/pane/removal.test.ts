// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from "vitest";
import { sampleSheets } from "../../src/sample/sampleSheets";
import type { Grid } from "../../src/preview/grid/Grid";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";
import { change, differences, show, snapshot } from "./safety/workbook";
import { JOBS } from "./writers";

const SHEET = "Test budget";

describe("a sheet that holds what is not Worth's", () => {
  let workbook: WorkbookInNode<Grid>;
  let pane: PaneInNode<Grid>;

  beforeAll(async () => {
    workbook = await calculatedWorkbook({ filled: sampleSheets() });
    pane = await PaneInNode.at("Plan a keyword test", workbook);
    await pane.use("Keywords!A1");
    await pane.write();
    await workbook.quiet();
  });

  const on = (cell: string) => `'${SHEET}'!${cell}`;

  test.each([
    ["a cell below all that was written", "D400", "mine", / 'Test budget'!D400 \(“mine”\) that Worth did not write/],
    [
      "an empty cell among those that were written",
      "C4",
      "mine",
      /^Something in 'Test budget'!C:C is not as Worth wrote it/,
    ],
    ["a word of Worth's", "A1", "My plan", /^Something in 'Test budget'!A:A is not as Worth wrote it/],
    ["a formula of Worth's", "A2", "=TODAY()+1", /^Something in 'Test budget'!A:A is not as Worth wrote it/],
    [
      "a formula in place of a word",
      "A1",
      '="Test"&" budget"',
      /^Something in 'Test budget'!A:A is not as Worth wrote it/,
    ],
  ])("stays whole where somebody changed %s", async (_, cell, mine, told) => {
    const before = (await workbook.formula(on(cell))) ?? (await workbook.value(on(cell)));
    await workbook.set(on(cell), [[mine]]);
    await workbook.quiet();
    const changed = await snapshot(workbook);
    await pane.press("Remove sheet");
    await pane.said(told);
    expect(differences(changed, await snapshot(workbook))).toEqual([]);
    await workbook.set(on(cell), [[before ?? ""]]);
    await workbook.quiet();
  });

  test("stays where a formula elsewhere looks at it", async () => {
    await workbook.set("Orders!Z1", [["='Test budget'!B20"]]);
    await workbook.quiet();
    await pane.press("Remove sheet");
    await pane.said(
      /^Orders!Z1 looks at the sheet “Test budget” and would show #REF! without it\. Nothing was removed\.$/,
    );
    await workbook.set("Orders!Z1", [[""]]);
    await workbook.quiet();
  });

  test("stays where somebody put a table on it", async () => {
    await workbook.excel(async (context, name: string) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("Z200:Z201").values = [["Mine"], ["more"]];
      sheet.tables.add("Z200:Z201", true).name = "My_table";
      await context.sync();
    }, SHEET);
    await workbook.quiet();
    await pane.press("Remove sheet");
    await pane.said(/^There is something in 'Test budget' \(“My_table”\) that Worth did not write/);
    await workbook.excel(async (context, name: string) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.tables.getItem("My_table").delete();
      sheet.getRange("Z200:Z201").clear();
      await context.sync();
    }, SHEET);
    await workbook.quiet();
  });

  test("stays where it is protected with the workbook, and where the person thinks better of it", async () => {
    await change(workbook, "protectWorkbook");
    const before = await snapshot(workbook);
    await pane.press("Remove sheet");
    await pane.press("Remove");
    await pane.said(/protected\. Take the protection off/);
    expect(differences(before, await snapshot(workbook))).toEqual([]);
    await change(workbook, "unprotectWorkbook");
    await pane.press("Remove sheet");
    await pane.said("Remove “Test budget”?");
    await pane.press("Cancel");
    expect(await workbook.sheetNames()).toContain(SHEET);
  });

  test("goes though rows came in: its cells are what Worth wrote, wherever they stand", async () => {
    await change(workbook, "insertRows", SHEET);
    await workbook.quiet();
    await pane.press("Remove sheet");
    await pane.press("Remove");
    await pane.said("The sheet “Test budget” is removed.");
    expect(await workbook.sheetNames()).not.toContain(SHEET);
    await workbook.quiet();
    expect(await pane.canPress("Open sheet")).toBe(false);
  });
});

// It writes several sheets, and columns beside the rows of the person.
describe.each(JOBS.filter(({ beside }) => beside))("$name", (writer) => {
  test("whatever answer of Excel's is lost, all of its sheets go or all of them stay", async () => {
    const pane = await PaneInNode.open(WorkbookInNode.open());
    const { workbook } = pane;
    await writer.open(pane);
    const empty = (await workbook.sheetNames()).length;
    let removed = 0;
    for (let step = 1, wasRefused = true; wasRefused; step++) {
      if ((await workbook.sheetNames()).length === empty) {
        await pane.press(writer.button);
        await pane.said(writer.written);
        await show(workbook, writer);
      }
      await workbook.quiet();
      const before = await snapshot(workbook);
      await pane.press("Remove sheet");
      await pane.said(/^Remove “/);
      await workbook.interrupt({ batch: step, refusal: { code: "GeneralException", share: 1 } });
      await pane.press("Remove");
      const said = await pane.said(/is removed\.$|All is as it was|stopped answering|Excel refused/);
      wasRefused = (await workbook.interrupted()) > 0;
      await workbook.interrupt(null);
      const after = await snapshot(workbook);
      if (/is removed/.test(said)) {
        removed++;
        expect((await workbook.sheetNames()).length, `step ${step}`).toBe(empty);
      } else {
        expect(differences(before, after), `step ${step}: ${said}`).toEqual([]);
      }
    }
    expect(removed).toBeGreaterThan(0);
  });
});
