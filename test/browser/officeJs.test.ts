import { afterEach, beforeEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";
import type { Preview } from "./Preview";

let preview: Preview;

beforeEach(async () => {
  preview = await openPreview("?empty");
});

afterEach(closePreviews);

test("the pane runs on office.js itself, which believes to be in Excel on the web", async () => {
  const seen = await preview.pane.evaluate(() => ({
    host: Office.context.host,
    platform: Office.context.platform,
    language: Office.context.displayLanguage,
    hasApi: Office.context.requirements.isSetSupported("ExcelApi", "1.17"),
    hasMore: Office.context.requirements.isSetSupported("ExcelApi", "1.99"),
    theme: Office.context.officeTheme,
  }));
  expect(seen).toEqual({ host: "Excel", platform: "OfficeOnline", language: "en-US", hasApi: true, hasMore: false });
});

test("cells that code writes are calculated before they are read", async () => {
  const read = await preview.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[300], ["1%"]];
    sheet.getRange("A3").formulas = [["=WORTH.EPC(A1,A2)"]];
    sheet.getRange("A4:A6").values = [["'=x"], [true], ["00123"]];
    const range = sheet.getRange("A1:A6").load("values,formulas,text,valueTypes,numberFormat,address");
    await context.sync();
    const { values, formulas, text, valueTypes, numberFormat, address } = range;
    return { values, formulas, text, valueTypes, numberFormat, address };
  });
  expect(read).toEqual({
    address: "Sheet1!A1:A6",
    values: [[300], [0.01], [3], ["=x"], [true], [123]],
    formulas: [[300], [0.01], ["=WORTH.EPC(A1,A2)"], ["=x"], [true], [123]],
    text: [["300"], ["1%"], ["3"], ["=x"], ["TRUE"], ["123"]],
    valueTypes: [["Double"], ["Double"], ["Double"], ["String"], ["Boolean"], ["Double"]],
    numberFormat: [["General"], ["0%"], ["General"], ["General"], ["General"], ["General"]],
  });
});

test("text in cells with the text format stays text", async () => {
  const values = await preview.excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("C1:C4");
    range.numberFormat = [["@"], ["@"], ["@"], ["@"]];
    range.values = [["=cmd|x"], ["00123"], ["+running +shoes"], ["2025-01-31"]];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([["=cmd|x"], ["00123"], ["+running +shoes"], ["2025-01-31"]]);
});

test("a range is used again in later steps of one run", async () => {
  const values = await preview.excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("E1:E2");
    await context.sync();
    range.values = [[1], [2]];
    await context.sync();
    const second = range.getCell(1, 0);
    await context.sync();
    second.values = [[5]];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[1], [5]]);
});

test("sheets, names and tables are made, found, used in formulas and removed", async () => {
  const made = await preview.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("Test budget");
    sheet.getRange("A1:B3").values = [
      ["Keyword", "Cost"],
      ["tea", 3],
      ["pot", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "KeywordTest";
    context.workbook.names.add("conversionRate", sheet.getRange("D1"));
    sheet.getRange("D1:D2").formulas = [["5%"], ["=SUM(KeywordTest[Cost])*conversionRate"]];
    const total = sheet.getRange("D2").load("values");
    const whole = table.getRange().load("address");
    const name = context.workbook.names.getItem("conversionRate").load("formula");
    await context.sync();
    table.delete();
    context.workbook.names.getItem("conversionRate").delete();
    await context.sync();
    const gone = context.workbook.tables.getItemOrNullObject("KeywordTest");
    const noName = context.workbook.names.getItemOrNullObject("conversionRate");
    await context.sync();
    sheet.delete();
    await context.sync();
    return [total.values, whole.address, name.formula, gone.isNullObject, noName.isNullObject] as unknown[];
  });
  expect(made).toEqual([[[0.25]], "'Test budget'!A1:B3", "='Test budget'!$D$1", true, true]);
  expect(await preview.sheetNames()).toEqual(["Sheet1"]);
});

test("formats are seen in the grid and read back", async () => {
  const read = await preview.excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("G1:H1");
    range.values = [["Cost", 1234.5]];
    range.numberFormat = [["General", "#,##0.00"]];
    range.format.font.bold = true;
    range.format.font.color = "#112233";
    range.format.fill.color = "#DDEBF7";
    range.format.horizontalAlignment = "Center";
    range.format.columnWidth = 90;
    range.load(
      "text,format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/columnWidth",
    );
    await context.sync();
    const { font, fill, horizontalAlignment, columnWidth } = range.format;
    return [range.text, font.bold, font.color, fill.color, horizontalAlignment, columnWidth];
  });
  expect(read).toEqual([[["Cost", "1,234.50"]], true, "#112233", "#DDEBF7", "Center", 90]);
});

test("a protected sheet refuses code and people", async () => {
  const refusal = await preview.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("Locked");
    sheet.getRange("A1").values = [["kept"]];
    sheet.protection.protect();
    sheet.activate();
    await context.sync();
    sheet.getRange("A1").values = [["lost"]];
    await context.sync();
    return "written";
  });
  expect(refusal).toMatchObject({ code: "AccessDenied" });
  await preview.click("A1");
  await preview.page.keyboard.type("lost");
  await preview.page.keyboard.press("Enter");
  const dialog = preview.page.getByRole("dialog");
  await dialog.waitFor();
  expect(await preview.value("Locked!A1")).toBe("kept");
  await preview.page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await preview.showSheet("Sheet1");
});

test("what Excel refuses is refused, and what is not emulated says so", async () => {
  const shape = await preview.excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
    await context.sync();
  });
  expect(shape).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  const item = await preview.excel(async (context) => {
    context.workbook.worksheets.getItem("Nope").load("name");
    await context.sync();
  });
  expect(item).toMatchObject({ code: "ItemNotFound" });
  const unknown = await preview.excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().pivotTables.load("items");
    await context.sync();
  });
  expect(unknown).toMatchObject({ message: "not emulated: Worksheet.pivotTables" });
});

test("while a cell is edited code is refused, and waits where it asks to", async () => {
  const { page } = preview;
  await preview.click("J20");
  await page.keyboard.type("12");
  const refused = await preview.excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("J21").values = [[1]];
    await context.sync();
  });
  expect(refused).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const delayed = preview.pane.evaluate(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("J20").load("values");
      await context.sync();
      return cell.values as unknown[][];
    }),
  );
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  expect(await delayed).toEqual([[123]]);
});

test("settings of the document outlive the pane's page", async () => {
  await preview.pane.evaluate(async () => {
    Office.context.document.settings.set("keywordTest", { months: 3 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  });
  await preview.reloadPane();
  const kept = await preview.pane.evaluate(() => Office.context.document.settings.get("keywordTest") as unknown);
  expect(kept).toEqual({ months: 3 });
  const read = await preview.excel(async (context) => {
    const setting = context.workbook.settings.getItem("keywordTest").load("value");
    await context.sync();
    return setting.value as unknown;
  });
  expect(read).toEqual({ months: 3 });
  await preview.type("L1", "=WORTH.EPC(100,1%)");
  expect(await preview.value("L1")).toBe(1);
});
