import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../openPreview";
import type { Preview } from "../Preview";
import { JobPane } from "./JobPane";

afterEach(closePreviews);

async function open(preview: Preview, tool: string): Promise<JobPane> {
  const pane = new JobPane(preview);
  await pane.button(tool).click();
  return pane;
}

/** Formulas of every kind on two sheets. */
async function workbook(): Promise<Preview> {
  const preview = await openPreview("?empty");
  await preview.excel(async (context) => {
    context.workbook.worksheets.add("Other sheet");
    await context.sync();
  });
  await preview.set("Sheet1!A1:B4", [
    [100, 0.01],
    [200, 0.02],
    [300, 0.03],
    ["oops", 0.04],
  ]);
  await preview.set("Sheet1!D1", [["=WORTH.EPC(A1:A3,B1:B3)"]]);
  await preview.set("Sheet1!E1:E4", [
    ["=IF(A1>50,WORTH.EPC(A1,B1)*2,0)"],
    ["=SUM(A1:A3)"],
    ['="WORTH.EPC("&A1&")"'],
    ["=WORTH.EPC(A4,B4)"],
  ]);
  await preview.set("'Other sheet'!A1:A2", [['=WORTH.VALUETIER({5;1},{50%},{"=A9";"007"})'], [""]]);
  return preview;
}

const formulas = async (preview: Preview, ...cells: string[]) =>
  Promise.all(cells.map((cell) => preview.formula(cell)));

test("formulas of Worth become the values they show, spills and all, and nothing else changes", async () => {
  const preview = await workbook();
  const before = await preview.values("Sheet1!A1:E4");
  const tool = await open(preview, "Turn into values");
  await tool.button("Turn into values…").click();
  await tool.said("Turn 3 formulas into values?");
  await tool.said(/^On 2 sheets\..* Not turned: 1 that show an error/);
  await tool.button("Cancel").click();
  expect(await preview.formula("Sheet1!D1")).toBe("=WORTH.EPC(A1:A3,B1:B3)");

  await tool.button("Turn into values…").click();
  await tool.said("Turn 3 formulas into values?");
  await tool.button("Turn into values").click();
  await tool.said("3 formulas are values now. Left as formulas: 1 that show an error or were not worked out yet.");
  expect(await preview.values("Sheet1!A1:E4")).toEqual(before);
  expect((await preview.values("Sheet1!D1:D3")).flat()).toEqual([1, 4, 9]);
  expect(await formulas(preview, "Sheet1!D1", "Sheet1!E1", "Sheet1!E2", "Sheet1!E3", "Sheet1!E4")).toEqual([
    null,
    null,
    "=SUM(A1:A3)",
    '="WORTH.EPC("&A1&")"',
    "=WORTH.EPC(A4,B4)",
  ]);
  // Text that looks like a formula or a number is text.
  expect((await preview.values("'Other sheet'!A1:A2")).flat()).toEqual(["=A9", "007"]);
  expect(await formulas(preview, "'Other sheet'!A1", "'Other sheet'!A2")).toEqual([null, null]);
  await preview.set("Sheet1!A1", [[5000]]);
  expect(await preview.value("Sheet1!D1")).toBe(1);

  await tool.button("Turn into values…").click();
  await tool.said(/^The formulas of Worth there \(1\) show an error/);
});

test("in the selected cells alone, and not at all where a sheet is protected", async () => {
  const preview = await workbook();
  const tool = await open(preview, "Turn into values");
  await (await tool.field("Where")).selectOption("In the selected cells");
  await preview.select("Sheet1!E1:E3");
  await tool.button("Turn into values…").click();
  await tool.said("Turn 1 formula into values?");
  await tool.button("Turn into values").click();
  await tool.said("1 formula is a value now.");
  expect(await formulas(preview, "Sheet1!D1", "Sheet1!E1")).toEqual(["=WORTH.EPC(A1:A3,B1:B3)", null]);

  await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Other sheet").protection.protect();
    await context.sync();
  });
  await (await tool.field("Where")).selectOption("In the whole workbook");
  await tool.button("Turn into values…").click();
  await tool.said("Turn 2 formulas into values?");
  await tool.button("Turn into values").click();
  await tool.said(/protected\. Take the protection off/);
  expect(await preview.formula("Sheet1!D1")).toBe("=WORTH.EPC(A1:A3,B1:B3)");
  await preview.showSheet("Sheet1");
  await preview.select("Sheet1!A1:B4");
  await (await tool.field("Where")).selectOption("In the selected cells");
  await tool.button("Turn into values…").click();
  await tool.said("There are no formulas of Worth there.");
});

test("every error of a formula of Worth is listed with its sentence and the way to its cell", async () => {
  const preview = await workbook();
  await preview.set("'Other sheet'!C1:D2", [
    [10, 0.5],
    ["much", 0.5],
  ]);
  await preview.set("'Other sheet'!F1", [["=WORTH.EPC(C1:C2,D1:D2)"]]);
  await preview.set("Sheet1!G1", [["=1/0"]]);
  const tool = await open(preview, "Problems");
  await tool.said("2 cells show an error.");
  const lines = await preview.pane.getByRole("listitem").allInnerTexts();
  expect(lines[0]).toMatch(/^Sheet1!E4\s+#VALUE!\s+WORTH\.EPC/);
  expect(lines[0]).toContain(await preview.problem("Sheet1!E4"));
  expect(lines[0]).toContain('Customer value is "oops"; it must be a number');
  // One row of a spilled answer is wrong; its sentence names the row.
  expect(lines[1]).toMatch(/^'Other sheet'!F2\s+#VALUE!/);
  expect(lines[1]).toContain('Customer value in row 2 is "much"');
  await tool.button("Go to cell 'Other sheet'!F2").click();
  await preview.page.waitForFunction(() => window.worthPreview?.selected() === "'Other sheet'!F2");

  await preview.set("Sheet1!A4", [[400]]);
  await preview.set("'Other sheet'!C2", [[20]]);
  await tool.button("Look again").click();
  await tool.said("No formula of Worth shows an error.");
});

test("where Excel still has the functions of an earlier version, it is asked to read them anew once entering formulas again did not help", async () => {
  const preview = await openPreview("?empty&functions=earlier");
  await preview.set("A1:A2", [["=WORTH.VERDICT(3,300,3,100)"], ["=WORTH.EPC(100,1%)"]]);
  const tool = await open(preview, "Problems");
  await tool.said("1 cell shows an error.");
  await tool.button("Enter these formulas again").click();
  await tool.said(/^Excel still does not know a name in some of them/);
  await tool.button("Read the functions anew").click();
  await tool.said(/^Save this file, close it and open it again/);
  const isAsked = () =>
    preview.excel(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("Office.ForceRefreshCustomFunctionsCache");
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? undefined : (setting.value as unknown);
    });
  expect(await isAsked()).toBe(true);
  // Whatever Excel knows by then: nothing is left that it does not.
  await preview.set("A1", [[""]]);
  await tool.button("Look again").click();
  await tool.said("No formula of Worth shows an error.");
  await expect.poll(isAsked).toBeUndefined();
});
