// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { keepSetting, readSetting } from "../../../src/workbook/documentSettings";
import { readAddress } from "../../../src/workbook/readRange";
import { watchRange } from "../../../src/workbook/watchRange";
import { WorkbookProblem } from "../../../src/workbook/WorkbookProblem";
import { writeSheet } from "../../../src/workbook/writeSheet";
import { WorkbookInNode } from "./WorkbookInNode";

const NOTES = { columnWidths: [60], blocks: [{ row: 0, column: 0, cells: [["a", 1]] }], names: [] };
const order = { name: "Notes", tableName: "Notes", build: () => NOTES };

let stop: () => void = () => undefined;
afterEach(() => stop());

test("what the add-in writes with Microsoft's office.js stands in the workbook, and is read back", async () => {
  const workbook = WorkbookInNode.open();
  expect(await writeSheet(order)).toBe("Notes");
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "Notes"]);
  expect(await readAddress("Notes!A1:B1")).toMatchObject({ values: [["a", 1]], sheetName: "Notes" });
  expect(
    await workbook.excel(async (context) => {
      const used = context.workbook.worksheets.getItem("Notes").getUsedRange();
      used.load("address");
      await context.sync();
      return used.address;
    }),
  ).toBe("Notes!A1:B1");
});

test("a batch that is refused fails with the code of the refusal, and its share is done", async () => {
  const workbook = WorkbookInNode.open();
  await workbook.interrupt({ batch: 2, refusal: { code: "AccessDenied", share: 1 } });
  const wrong = await workbook.excel(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.values = [[1]];
    await context.sync();
    cell.values = [[2]];
    await context.sync();
  });
  expect(wrong).toMatchObject({ code: "AccessDenied" });
  expect([await workbook.interrupted(), await workbook.value("A1")]).toEqual([1, 2]);
  await workbook.interrupt({ batch: 1, refusal: { code: "AccessDenied", share: 0 } });
  await expect(readAddress("Sheet1!A1")).rejects.toEqual(new WorkbookProblem("protected", "Sheet1!A1"));
});

test("a batch that is held waits, and what is done meanwhile is there when it goes on", async () => {
  const workbook = WorkbookInNode.open();
  await workbook.interrupt({ batch: 1, holds: true });
  const reading = readAddress("Sheet1!A1:A2");
  await workbook.held();
  await workbook.set("A1:A2", [[5], [6]]);
  await workbook.release();
  expect((await reading).values).toEqual([[5], [6]]);
});

test("changes are told to who watches, rows that come and go among them, until nobody does", async () => {
  const workbook = WorkbookInNode.open({ sheets: ["Data", "Other"] });
  const told: string[] = [];
  const [{ id }] = workbook.grid.sheets.list();
  const watcher = { changed: (address: string) => told.push(address), deleted: () => told.push("deleted") };
  stop = await watchRange({ sheetId: id, address: "A1:B2" }, watcher);
  await workbook.set("Data!B2", [[1]]);
  await workbook.set("Other!A1", [[1]]);
  workbook.grid.sheets.insertRows(id, 0, 3);
  await expect.poll(() => told).toEqual(["A1:B2", "A4:B5"]);
  stop();
  const toldOfAnother = async () => {
    told.length = 0;
    await workbook.set("Data!A4", [[1]]);
    return told;
  };
  await expect.poll(toldOfAnother).toEqual([]);
});

test("the document keeps what it is given", async () => {
  const workbook = WorkbookInNode.open();
  expect(await readSetting("worth.notes")).toBeUndefined();
  await keepSetting("worth.notes", { months: 3 });
  expect(await readSetting("worth.notes")).toEqual({ months: 3 });
  expect([...workbook.settings.keys()]).toEqual(["worth.notes"]);
});

test("names go to cells, and with their sheet", async () => {
  const workbook = WorkbookInNode.open({ sheets: ["Sheet1", "Other"] });
  const named = await workbook.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Other");
    sheet.names.add("Rate", sheet.getRange("B2"));
    context.workbook.names.add("Months", context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
    sheet.name = "Another one";
    const range = sheet.names.getItem("Rate").getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(named).toBe("'Another one'!B2");
  expect(Object.keys(await workbook.snapshot()).filter((about) => about.startsWith("name "))).toEqual([
    "name Another one!Rate",
    "name !Months",
  ]);
});

test("values too many for one message, which office.js sends in pieces, all arrive", async () => {
  const workbook = WorkbookInNode.open();
  const failure = await workbook.excel(async (context) => {
    const values = Array.from({ length: 4000 }, (_, i) => [i, -i]);
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B4000").values = values;
    await context.sync();
  });
  expect(failure).toBeUndefined();
  expect(await workbook.values("A3999:B4000")).toEqual([
    [3998, -3998],
    [3999, -3999],
  ]);
});

test("a batch waits until no cell is being typed in", async () => {
  const workbook = WorkbookInNode.open();
  workbook.grid.isEditing = true;
  let isWritten = false;
  const writing = writeSheet(order).then(() => (isWritten = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isWritten).toBe(false);
  workbook.grid.isEditing = false;
  await writing;
  expect(await workbook.sheetNames()).toContain("Notes");
});

test.each(["delete", "rename"])("one step of undoing cannot hold a %s", async (what) => {
  const workbook = WorkbookInNode.open({ sheets: ["Sheet1", "Mine"] });
  const options = { mergeUndoGroup: true } as Excel.RunOptions;
  const grouped = Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Mine");
    if (what === "delete") sheet.delete();
    else sheet.name = "Yours";
    await context.sync();
  });
  await expect(grouped).rejects.toMatchObject({ code: "UndoNotSupported" });
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "Mine"]);
});
