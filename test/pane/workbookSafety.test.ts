// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import type { Grid } from "../../src/preview/grid/Grid";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import type { TestWorkbook } from "../preview/excel/TestWorkbook";

const SHEETS = ["Keywords", "Orders", "Needs", "Channels"];

async function planned(): Promise<{ workbook: TestWorkbook; job: PaneInNode<Grid> }> {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.said(/^Set aside/);
  return { workbook, job };
}

test("a sheet that was renamed meanwhile is called by its new name", async () => {
  const { workbook, job } = await planned();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.getItem("Keywords").name = "My words";
    await context.sync();
  });
  await job.press("Write to sheet");
  await job.said(/is called “My words” now\. It has been read again, and nothing was written yet/);
  expect(await workbook.sheetNames()).toEqual(["My words", ...SHEETS.slice(1)]);
  await vi.waitFor(async () => expect(await job.holds("Your keywords")).toMatch(/^'My words'!/), 10_000);
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBeCloseTo(3093.955, 8);
  await workbook.set("'My words'!D2", [[1000]]);
  expect((await WrittenSheet.read(workbook, "Test budget")).beside("Total test budget")).not.toBeCloseTo(3093.955, 8);
});

test("a sheet that was deleted meanwhile is missed, and nothing is written over nothing", async () => {
  const { workbook, job } = await planned();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.getItem("Keywords").delete();
    await context.sync();
  });
  await job.said("The cells with your keywords were deleted. Choose others.");
  expect(await job.canPress("Write to sheet")).toBe(false);
  expect(await workbook.sheetNames()).toEqual(SHEETS.slice(1));
});

test("a workbook of fifty sheets, one of them with names that the plan would use, is written to all the same", async () => {
  const { workbook, job } = await planned();
  await workbook.excel(async (context) => {
    for (let i = 1; i <= 50; i++) context.workbook.worksheets.add(`Sheet ${i}`);
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("Sheet 7");
    sheet.getRange("A1").values = [[0.5]];
    context.workbook.names.add("Test_conversion_rate", sheet.getRange("A1"));
    context.workbook.names.add("Test_months", sheet.getRange("A1"));
    await context.sync();
  });
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBeCloseTo(3093.955, 8);
  expect((await workbook.sheetNames()).length).toBe(55);
  expect(await workbook.value("'Sheet 7'!A1")).toBe(0.5);
});

test("names that somebody gave to cells are not taken for a table", async () => {
  const { workbook, job } = await planned();
  await workbook.excel(async (context) => {
    const { workbook } = context;
    workbook.names.add("Test_budget", workbook.worksheets.getItem("Orders").getRange("A1"));
    await context.sync();
  });
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBeCloseTo(3093.955, 8);
});

test("rows that come above the data move the formulas with it, as soon as it was read again", async () => {
  const { workbook, job } = await planned();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.getItem("Keywords").getRange("1:3").insert("Down");
    await context.sync();
  });
  await job.looksFrom("A4");
  await job.ready();
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBeCloseTo(3093.955, 8);
});

test("two sheets that are wanted one upon the other are both written", async () => {
  const { workbook, job } = await planned();
  await job.press("Write to sheet");
  await job.press("Back to all jobs");
  await job.press("Function guide");
  for (const name of ["EPC", "MAXCPC"]) await job.press(`WORTH.${name}`);
  for (const name of ["EPC", "MAXCPC"]) await job.press(`Insert example of ${name}`);
  await job.said("The example is on the sheet “MAXCPC example”.");
  expect(await workbook.sheetNames()).toEqual([...SHEETS, "Test budget", "EPC example", "MAXCPC example"]);
});
