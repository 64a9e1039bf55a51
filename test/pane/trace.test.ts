// @vitest-environment jsdom
import { expect, test } from "vitest";
import { addressOf } from "../../src/workbook/Rectangle";
import { WorkbookInNode, type WorkbookOptions } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";

const ORDERS = [
  ["Customer", "Date", "Amount", "Fulfilment cost"],
  ["anna", 45_000, 80, 10],
  ["bert", 45_300, 100.25, 20],
  ["anna", 45_310, 60, 10],
  ["anna", 45_311, 40, 10],
  ["cleo", 45_320, 35, 5],
  ["bert", 45_330, 50, 5],
];

/** The job on these orders, answered. */
async function stated(options: WorkbookOptions = {}) {
  const workbook = WorkbookInNode.open(options);
  await workbook.set("A1:D7", ORDERS);
  const pane = await PaneInNode.at("See marketing as a profit centre", workbook);
  await pane.use("A1:D7");
  await pane.fill("Days of the statement", "90");
  await pane.fill("Spent on winning customers", "60");
  await pane.fill("Spent on keeping customers", "15");
  await pane.said(/^Returning customers paid for/);
  return { pane, workbook };
}

/** What is selected, without the sheet. */
function selected({ grid }: WorkbookInNode): string[] {
  return [grid.selection.get().area, ...grid.selection.others()].map(addressOf);
}

test("a press on a figure of the statement shows what it comes from, and then the rows in their sheet", async () => {
  const { pane, workbook } = await stated();
  await pane.press("Income from new customers, Now: 185");
  await pane.said("3 orders of 2 customers.");
  await pane.said("150.25");
  await pane.said("35.00");
  await pane.press("Show in sheet");
  await pane.said("3 rows are selected on “Sheet1”.");
  expect(selected(workbook)).toEqual(["A3:D3", "A6:D7"]);
  await pane.press("cleo");
  await pane.said("1 row is selected on “Sheet1”.");
  expect(selected(workbook)).toEqual(["A6:D6"]);
});

test("a figure that is reckoned leads to those that it is reckoned from, and back", async () => {
  const { pane, workbook } = await stated();
  await pane.press("What makes up that share");
  await pane.said("What is free for winning, divided by what was spent on it.");
  await pane.press("Free for winning next");
  await pane.press("Margin from returning customers");
  await pane.said("2 orders of 1 customer.");
  await pane.press("Show in sheet");
  await pane.said("2 rows are selected on “Sheet1”.");
  expect(selected(workbook)).toEqual(["A4:D5"]);
  await pane.press("Back");
  await pane.press("Less: Spent on keeping");
  await pane.said("Typed above: no row stands behind it.");
  expect(await pane.canPress("Show in sheet")).toBe(false);
  await pane.press("Close");
});

test("an Excel that selects one block at a time shows the first, and the pane says that there are more", async () => {
  const { pane, workbook } = await stated({ api: "1.17", selectsSeveralAreas: false });
  await pane.press("Income from new customers, Now: 185");
  await pane.press("Show in sheet");
  await pane.said("1 of 3 rows are selected on “Sheet1”: your Excel takes no more at once.");
  expect(selected(workbook)).toEqual(["A3:D3"]);
});

test("rows that do not stand any more where they were read are not shown", async () => {
  const { pane, workbook } = await stated();
  await pane.press("Income from new customers, Now: 185");
  const before = selected(workbook);
  const sheet = workbook.grid.sheets.active();
  workbook.grid.sheets.change(sheet, { name: "Renamed" });
  await pane.press("Show in sheet");
  await pane.said(/Renamed/);
  expect(selected(workbook)).toEqual(before);
});
