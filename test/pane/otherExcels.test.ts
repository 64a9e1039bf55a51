// @vitest-environment jsdom
import { fireEvent } from "@testing-library/dom";
import { expect, test } from "vitest";
import type { GridValue } from "../../src/preview/grid/GridCell";
import type { ExcelVariant } from "../../src/preview/objects/ExcelVariant";
import { allKept } from "../../src/workbook/documentSettings";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";

const FORMULA = "=WORTH.EPC(A1:A2,1%)";

/** A workbook in which one formula of Worth shows something, and the pane beside it. */
async function opened(variant: Partial<ExcelVariant>, shown: GridValue | GridValue[][]): Promise<PaneInNode> {
  const workbook = WorkbookInNode.open(variant);
  workbook.grid.results.set(FORMULA, shown);
  await workbook.set("D1", [[FORMULA]]);
  return PaneInNode.open(workbook);
}

async function turned(pane: PaneInNode): Promise<void> {
  await pane.press("Turn into values");
  await pane.press("Turn into values…");
  await pane.said("Turn 1 formula into values?");
  await pane.press("Turn into values");
  await pane.said("1 formula is a value now.");
}

test("a formula that has not answered yet is waited for before it is turned into its value", async () => {
  const pane = await opened({}, "#BUSY!");
  await pane.press("Turn into values");
  await pane.press("Turn into values…");
  await new Promise((resolve) => setTimeout(resolve, 300));
  pane.workbook.grid.results.set(FORMULA, [[1], [2]]);
  await pane.said("Turn 1 formula into values?");
  await pane.press("Turn into values");
  await pane.said("1 formula is a value now.");
  expect((await pane.workbook.values("D1:D2")).flat()).toEqual([1, 2]);
});

test("a formula that has not answered yet is no problem until it has", async () => {
  const pane = await opened({ host: "desktop", language: "de-DE" }, "#BUSY!");
  await pane.press("Probleme");
  await new Promise((resolve) => setTimeout(resolve, 300));
  pane.workbook.grid.results.set(FORMULA, [[1], ["#N/A"]]);
  await pane.said("1 Zelle zeigt einen Fehler.");
  await pane.said(/#NV/);
});

test("a range is read once its formulas have answered", async () => {
  const workbook = WorkbookInNode.open();
  workbook.grid.results.set("=WORTH.EPC(5,1%)", "#BUSY!");
  const channels = ["Search", "Radio", "Post"].map((name, i) => [
    name,
    100 * (i + 1),
    i === 1 ? "=WORTH.EPC(5,1%)" : 900,
  ]);
  await workbook.set("A1:C4", [["Channel", "Spend", "Revenue"], ...channels]);
  const pane = await PaneInNode.open(workbook);
  await pane.press(/^Split the budget/);
  await workbook.select("A1:C4");
  await pane.press("Use selection");
  await new Promise((resolve) => setTimeout(resolve, 300));
  workbook.grid.results.set("=WORTH.EPC(5,1%)", 500);
  await pane.said(/^3 channels read/);
  expect(document.body.textContent).not.toContain("#BUSY!");
});

test("where Excel works nothing out by itself, it is asked for what is written and what becomes a value", async () => {
  const pane = await opened({ isManual: true }, [[1], [2]]);
  const { grid } = pane.workbook;
  await turned(pane);
  const before = grid.timesCalculated;
  expect(before).toBeGreaterThan(0);
  await pane.press(/^Back/);
  await pane.press(/^Split the budget/);
  await pane.press("Try with sample data");
  await pane.ready();
  await pane.press("Write to sheet");
  await pane.said(/^Written to the sheet/);
  expect(grid.timesCalculated).toBeGreaterThan(before);
});

test("where Excel works all out by itself, it is not asked", async () => {
  const pane = await opened({}, [[1], [2]]);
  await turned(pane);
  expect(pane.workbook.grid.timesCalculated).toBe(0);
});

test("a German desktop's own words for errors are errors like any other", async () => {
  const pane = await opened({ host: "desktop", language: "de-DE" }, "#VALUE!");
  await pane.press("Probleme");
  await pane.said("1 Zelle zeigt einen Fehler.");
  await pane.said(/#WERT!/);
});

test("a job that is looked at again writes nothing into the document", async () => {
  const pane = await PaneInNode.open();
  const { workbook } = pane;
  await pane.press(/^Split the budget/);
  await pane.press("Try with sample data");
  await pane.ready();
  await pane.press(/^Back/);
  await allKept();
  const { timesKept } = workbook.model;
  expect(timesKept).toBeGreaterThan(0);
  await pane.press(/^Split the budget/);
  await pane.ready();
  await new Promise((resolve) => setTimeout(resolve, 800));
  await pane.press(/^Back/);
  await allKept();
  expect(workbook.model.timesKept).toBe(timesKept);
  await pane.press(/^Split the budget/);
  await pane.ready();
  const field = document.querySelector("#splitBudget-budget");
  if (!field) throw new Error("There is no field for the budget");
  fireEvent.change(field, { target: { value: "9000" } });
  await pane.press(/^Back/);
  await allKept();
  expect(workbook.model.timesKept).toBe(timesKept + 1);
});

test.each([{ namesStayVisible: true }, { sheetsListAllNames: true }])(
  "a sheet is written, replaced and known again in an Excel with %j",
  async (variant) => {
    const workbook = WorkbookInNode.open(variant);
    await workbook.excel(async (context) => {
      context.workbook.names.add("Worth_sheet", "=TRUE");
      await context.sync();
    });
    const pane = await PaneInNode.open(workbook);
    await pane.press(/^Split the budget/);
    await pane.press("Try with sample data");
    await pane.ready();
    await pane.press("Write to sheet");
    await pane.said(/^Written to the sheet/);
    expect(await workbook.sheetNames()).toEqual(["Sheet1", "Sample channels", "Budget split"]);
  },
);
