import { expect, test } from "vitest";
import { openWorkbook } from "./Batches";

test("a sheet is added after the others, with the first name that is free", async () => {
  const { run } = openWorkbook("Sheet1", "sheet2");
  const batch = run();
  const sheet = batch.call(batch.get(batch.root, "worksheets"), "add");
  batch.load(sheet, "name");
  expect(await batch.sync()).toMatchObject({ name: "Sheet3" });
});

test("a sheet is found by its name in any case, and by its id", async () => {
  const { grid, run } = openWorkbook("Sheet1", "Test budget");
  for (const key of ["TEST BUDGET", grid.sheets.list()[1].id]) {
    const batch = run();
    batch.load(batch.call(batch.get(batch.root, "worksheets"), "getItem", key), "name");
    expect(await batch.sync()).toMatchObject({ name: "Test budget" });
  }
});

test("names that Excel refuses are refused", async () => {
  const { run } = openWorkbook("Sheet1", "Other");
  const names = ["", " ", "x".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'", "History"];
  for (const name of names) {
    const batch = run();
    batch.set(batch.activeSheet(), "name", name);
    await expect(batch.sync(), name).rejects.toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
  }
});

test("a name that another sheet has is refused, in any case; the sheet's own is not", async () => {
  const { grid, run } = openWorkbook("Sheet1", "Other");
  const taken = run();
  taken.set(taken.activeSheet(), "name", "OTHER");
  await expect(taken.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  const own = run();
  own.set(own.activeSheet(), "name", "SHEET1");
  await own.sync();
  expect(grid.sheets.list()[0].name).toBe("SHEET1");
});

test("the last visible sheet cannot be deleted", async () => {
  const { grid, run } = openWorkbook("Sheet1", "Hidden");
  grid.sheets.change(grid.sheets.list()[1].id, { isHidden: true });
  const deleting = run();
  deleting.do(deleting.activeSheet(), "delete");
  await expect(deleting.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("what is asked of a deleted sheet is not found", async () => {
  const { run } = openWorkbook("Sheet1", "Gone");
  const batch = run();
  const sheet = batch.call(batch.get(batch.root, "worksheets"), "getItem", "Gone");
  batch.do(sheet, "delete");
  batch.load(sheet, "name");
  await expect(batch.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a sheet that is not there is a null object where one is asked for", async () => {
  const { run } = openWorkbook();
  const batch = run();
  const sheet = batch.call(batch.get(batch.root, "worksheets"), "getItemOrNullObject", "Nope");
  batch.load(sheet, "name");
  const { Results } = await batch.answer();
  expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
});

test("a protected sheet can be read and not written", async () => {
  const { run } = openWorkbook();
  const batch = run();
  const sheet = batch.activeSheet();
  batch.do(batch.get(sheet, "protection"), "protect");
  batch.load(batch.call(sheet, "getRange", "A1"), "values");
  expect(await batch.sync()).toMatchObject({ values: [[""]] });
  for (const [property, value] of [
    ["values", 1],
    ["formulas", "=1"],
    ["numberFormat", "0"],
  ] as const) {
    const writing = run();
    writing.set(writing.call(writing.activeSheet(), "getRange", "A1"), property, value);
    await expect(writing.sync()).rejects.toMatchObject({ code: "AccessDenied", location: `Range.${property}` });
  }
  const unprotecting = run();
  unprotecting.do(unprotecting.get(unprotecting.activeSheet(), "protection"), "unprotect");
  unprotecting.set(unprotecting.call(unprotecting.activeSheet(), "getRange", "A1"), "values", 1);
  await unprotecting.sync();
});
