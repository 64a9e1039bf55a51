import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import type { Preview } from "../Preview";
import { PlanTestPane } from "./PlanTestPane";
import { ValuePane } from "./ValuePane";
import { WrittenSheet } from "./WrittenSheet";

afterEach(closePreviews);

const SHEETS = ["Keywords", "Orders", "Needs", "Channels"];

async function planned(): Promise<{ preview: Preview; job: PlanTestPane }> {
  const preview = await openPreview();
  const job = await PlanTestPane.open(preview);
  await job.use("Keywords!A1");
  await job.answer();
  return { preview, job };
}

test("a sheet that was renamed meanwhile is called by its new name", async () => {
  const { preview, job } = await planned();
  await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Keywords").name = "My words";
    await context.sync();
  });
  await job.button("Write to sheet").click();
  await job.said(/is called “My words” now\. It has been read again, and nothing was written yet/);
  expect(await preview.sheetNames()).toEqual(["My words", ...SHEETS.slice(1)]);
  expect(await job.field("Your keywords").inputValue()).toMatch(/^'My words'!/);
  const sheet = await WrittenSheet.read(preview, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBe(4865);
  await preview.set("'My words'!D2", [[1000]]);
  expect((await WrittenSheet.read(preview, "Test budget")).beside("Total test budget")).not.toBe(4865);
});

test("a sheet that was deleted meanwhile is missed, and nothing is written over nothing", async () => {
  const { preview, job } = await planned();
  await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Keywords").delete();
    await context.sync();
  });
  await job.said("The cells with your keywords were deleted. Choose others.");
  await preview.pane.locator("button[aria-disabled=true]", { hasText: "Write to sheet" }).waitFor();
  expect(await preview.sheetNames()).toEqual(SHEETS.slice(1));
});

test("rows that come above the data move the formulas with it", async () => {
  const { preview, job } = await planned();
  await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Keywords").getRange("1:3").insert("Down");
    await context.sync();
  });
  await preview.calculated();
  await preview.page.waitForTimeout(800);
  const sheet = await WrittenSheet.read(preview, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBe(4865);
});

test("a workbook whose sheets are protected is left as it is, with a sentence", async () => {
  const { preview, job } = await planned();
  await preview.excel(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await job.button("Write to sheet").click();
  await job.said(/protected\. Take the protection off/);
  expect(await preview.sheetNames()).toEqual(SHEETS);
});

test("two presses of the button write one sheet", async () => {
  const { preview, job } = await planned();
  await job.button("Write to sheet").dblclick();
  expect(await job.written()).toBe("Test budget");
  await preview.page.waitForTimeout(1000);
  expect(await preview.sheetNames()).toEqual([...SHEETS, "Test budget"]);
});

test("a workbook of fifty sheets, one of them with names that the plan would use, is written to all the same", async () => {
  const { preview, job } = await planned();
  await preview.excel(async (context) => {
    for (let i = 1; i <= 50; i++) context.workbook.worksheets.add(`Sheet ${i}`);
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("Sheet 7");
    sheet.getRange("A1").values = [[0.5]];
    context.workbook.names.add("Test_conversion_rate", sheet.getRange("A1"));
    context.workbook.names.add("Test_months", sheet.getRange("A1"));
    await context.sync();
  });
  const sheet = await WrittenSheet.read(preview, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBe(4865);
  expect((await preview.sheetNames()).length).toBe(55);
  expect(await preview.value("'Sheet 7'!A1")).toBe(0.5);
});

test("a cell of the data that changes while the sheet is written is in it", async () => {
  const preview = await openPreview();
  const job = await ValuePane.open(preview);
  await job.use("Orders!A1");
  await job.ready();
  await job.button("Write to sheet").click();
  await preview.set("Orders!C2", [[1000]]);
  await job.written();
  const sheet = await WrittenSheet.read(preview, "Customer value");
  const amounts = (await preview.values("Orders!C2:D265")).map(([amount, cost]) => Number(amount) - Number(cost));
  expect(sheet.beside("Value of all customers")).toBeCloseTo(
    amounts.reduce((sum, amount) => sum + amount, 0),
    6,
  );
});
