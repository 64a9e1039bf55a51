import { expect, test } from "vitest";
import { type BatchWriter, openWorkbook } from "./Batches";

function addTable(batch: BatchWriter, address: string) {
  return batch.call(batch.get(batch.activeSheet(), "tables"), "add", address, true);
}

function fill(batch: BatchWriter, address: string, values: unknown[][]) {
  batch.set(batch.call(batch.activeSheet(), "getRange", address), "values", values);
}

test("a table has ranges for itself, its header, its body and its columns", async () => {
  const { run } = openWorkbook();
  const batch = run();
  fill(batch, "B2:C4", [
    ["Keyword", "Cost"],
    ["tea", 1],
    ["pot", 2],
  ]);
  addTable(batch, "B2:C4");
  await batch.sync();
  const parts: [string, unknown[], string][] = [
    ["getRange", [], "B2:C4"],
    ["getHeaderRowRange", [], "B2:C2"],
    ["getDataBodyRange", [], "B3:C4"],
  ];
  for (const [method, args, address] of parts) {
    const reading = run();
    const found = reading.call(reading.get(reading.root, "tables"), "getItem", "Table1");
    reading.load(reading.call(found, method, ...args), "address");
    expect(await reading.sync(), method).toMatchObject({ address: `Sheet1!${address}` });
  }
  const column = run();
  const columns = column.get(column.call(column.get(column.root, "tables"), "getItem", "TABLE1"), "columns");
  column.load(column.call(column.call(columns, "getItem", "Cost"), "getDataBodyRange"), "address", "values");
  expect(await column.sync()).toMatchObject({ address: "Sheet1!C3:C4", values: [[1], [2]] });
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

test("a deleted table takes its cells along, one made into a range leaves them", async () => {
  const { grid, run } = openWorkbook();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  for (const [method, left] of [
    ["convertToRange", "Cost"],
    ["delete", null],
  ] as const) {
    const batch = run();
    fill(batch, "A1", [["Cost"]]);
    batch.do(addTable(batch, "A1:A3"), method);
    await batch.sync();
    expect(grid.tables.list(), method).toEqual([]);
    expect(grid.cells.read(grid.sheets.active(), area)[0][0].value, method).toBe(left);
  }
});
