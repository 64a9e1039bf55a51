import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import type { Preview } from "../Preview";
import { PlanTestPane } from "./PlanTestPane";
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
  await preview.pane.waitForFunction(() =>
    document.querySelector<HTMLInputElement>("input[id$=-range]")?.value.startsWith("'My words'!"),
  );
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

test("names that somebody gave to cells are not taken for a table", async () => {
  const { preview, job } = await planned();
  await preview.excel(async (context) => {
    const { workbook } = context;
    workbook.names.add("Test_budget", workbook.worksheets.getItem("Orders").getRange("A1"));
    await context.sync();
  });
  const sheet = await WrittenSheet.read(preview, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBe(4865);
});

test("rows that come above the data move the formulas with it, as soon as it was read again", async () => {
  const { preview, job } = await planned();
  await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Keywords").getRange("1:3").insert("Down");
    await context.sync();
  });
  await preview.pane.waitForFunction(() =>
    document.querySelector<HTMLInputElement>("input[id$=-range]")?.value.includes("!A4:"),
  );
  await job.ready();
  const sheet = await WrittenSheet.read(preview, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Total test budget")).toBe(4865);
});

test("two sheets that are wanted one upon the other are both written", async () => {
  const { preview, job } = await planned();
  await job.button("Write to sheet").click();
  await job.button("Back to all jobs").click();
  await job.button("Function guide").click();
  for (const name of ["EPC", "MAXCPC"]) await job.button(`WORTH.${name}`).click();
  for (const name of ["EPC", "MAXCPC"]) await job.button(`Insert example of ${name}`).click();
  await job.said("The example is on the sheet “MAXCPC example”.");
  expect(await preview.sheetNames()).toEqual([...SHEETS, "Test budget", "EPC example", "MAXCPC example"]);
});
