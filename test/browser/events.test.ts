import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";

afterEach(closePreviews);

declare global {
  interface Window {
    heard: string[];
  }
}

test("edits and sheets that go are told to the pane, recalculations are not", async () => {
  const preview = await openPreview("?empty");
  await preview.set("A1", [[1], ["=A1*2"]]);
  await preview.excel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    window.heard = [];
    const hear = (what: string) => {
      window.heard.push(what);
      return Promise.resolve();
    };
    sheet.onChanged.add(({ address, changeType, source }) => hear(`changed ${address} ${changeType} ${source}`));
    worksheets.onChanged.add(({ address }) => hear(`any changed ${address}`));
    worksheets.onDeleted.add(() => hear("deleted"));
    await context.sync();
  });
  const heard = async (what: string) => {
    await preview.pane.waitForFunction((expected) => window.heard.includes(expected), what);
  };
  await preview.type("A1", "5");
  await heard("changed A1 RangeEdited Local");
  await heard("any changed A1");
  await preview.excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B1:B2").values = [[7], [8]];
    const added = context.workbook.worksheets.add("New");
    added.activate();
    await context.sync();
    added.delete();
    await context.sync();
  });
  for (const what of ["changed B1:B2 RangeEdited Local", "deleted"]) {
    await heard(what);
  }
  expect(await preview.values("A1:A2")).toEqual([[5], [10]]);
  const all = await preview.pane.evaluate(() => window.heard.filter((what) => what.startsWith("changed")));
  expect(all).toEqual(["changed A1 RangeEdited Local", "changed B1:B2 RangeEdited Local"]);
});

test("rows that go from a sheet which is not in view take no others with them", async () => {
  const preview = await openPreview("?empty");
  await preview.set("Sheet1!A1:A4", [[1], [2], [3], [4]]);
  const failure = await preview.excel(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:A4").values = [[10], [20], [30], [40]];
    other.getRange("C1:D1").formulas = [["=Sheet1!A3", "=Other!A4"]];
    context.workbook.worksheets.getItem("Sheet1").activate();
    await context.sync();
    other.getRange("3:3").delete("Up");
    await context.sync();
    return null;
  });
  expect(failure).toBeNull();
  expect(await preview.values("Other!C1:D1")).toEqual([[3, 40]]);
  expect(await preview.formula("Other!D1")).toMatch(/A3$/);
});
