import { expect, test } from "vitest";
import { type BatchWriter, openWorkbook } from "./Batches";

function addTable(batch: BatchWriter, address: string) {
  return batch.call(batch.get(batch.activeSheet(), "tables"), "add", address, true);
}

function fill(batch: BatchWriter, address: string, values: unknown[][]) {
  batch.set(batch.call(batch.activeSheet(), "getRange", address), "values", values);
}

test("a table is found by its name in any case, and has its range", async () => {
  const { run } = openWorkbook();
  const batch = run();
  addTable(batch, "B2:C4");
  const found = batch.call(batch.get(batch.root, "tables"), "getItem", "TABLE1");
  batch.load(batch.call(found, "getRange"), "address");
  expect(await batch.sync()).toMatchObject({ address: "Sheet1!B2:C4" });
});

test("headers become text, each with a name of its own", async () => {
  const { grid, run } = openWorkbook();
  const batch = run();
  fill(batch, "A1:D2", [
    ["Cost", "", "Cost", 2025],
    [1, 2, 3, 4],
  ]);
  addTable(batch, "A1:D2");
  await batch.sync();
  const header = grid.cells.read(grid.sheets.active(), { row: 0, column: 0, rows: 1, columns: 4 });
  expect(header[0].map(({ value }) => value)).toEqual(["Cost", "Column2", "Cost2", "2025"]);
});

test("a table over another one is refused", async () => {
  const { run } = openWorkbook();
  const batch = run();
  addTable(batch, "A1:B3");
  addTable(batch, "B3:C5");
  await expect(batch.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("a table takes a new name that is free and valid", async () => {
  const { run } = openWorkbook();
  const batch = run();
  const table = addTable(batch, "A1:B3");
  batch.set(table, "name", "KeywordTest");
  batch.load(table, "name");
  expect(await batch.sync()).toMatchObject({ name: "KeywordTest" });
  for (const name of ["two words", "A1", ""]) {
    const bad = run();
    bad.set(bad.call(bad.get(bad.root, "tables"), "getItem", "KeywordTest"), "name", name);
    await expect(bad.sync(), name).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});

test("a deleted table takes its cells along", async () => {
  const { grid, run } = openWorkbook();
  const batch = run();
  fill(batch, "A1", [["Cost"]]);
  batch.do(addTable(batch, "A1:A3"), "delete");
  await batch.sync();
  expect(grid.tables.list()).toEqual([]);
  expect(grid.cells.read(grid.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 })[0][0].value).toBeNull();
});
