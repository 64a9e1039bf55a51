import { expect, test } from "vitest";
import { type BatchWriter, openWorkbook, type Path } from "./Batches";

function range(batch: BatchWriter, address: string): Path {
  return batch.call(batch.activeSheet(), "getRange", address);
}

test("values that were written are read back, with their kinds", async () => {
  const { run } = openWorkbook();
  const batch = run();
  const cells = range(batch, "A1:C2");
  batch.set(cells, "values", [
    [1.5, "tea", true],
    ["", "'=tea", "#N/A"],
  ]);
  batch.load(cells, "values", "valueTypes", "address", "rowCount", "columnCount", "cellCount");
  expect(await batch.sync()).toMatchObject({
    values: [
      [1.5, "tea", true],
      ["", "=tea", "#N/A"],
    ],
    valueTypes: [
      ["Double", "String", "Boolean"],
      ["Empty", "String", "Error"],
    ],
    address: "Sheet1!A1:C2",
    rowCount: 2,
    columnCount: 3,
    cellCount: 6,
  });
});

test("one value fills a range, and null leaves cells alone", async () => {
  const { run } = openWorkbook();
  const batch = run();
  const cells = range(batch, "A1:B2");
  batch.set(cells, "values", 7);
  batch.set(cells, "values", [
    [null, 8],
    [9, null],
  ]);
  batch.load(cells, "values");
  expect(await batch.sync()).toMatchObject({
    values: [
      [7, 8],
      [9, 7],
    ],
  });
});

test("formulas are read back as they were written, and cells without one give their value", async () => {
  const { grid, run } = openWorkbook();
  grid.results.set("=1+1", 2);
  const batch = run();
  const cells = range(batch, "A1:B1");
  batch.set(cells, "formulas", [["=1+1", 3]]);
  batch.load(cells, "formulas", "values");
  expect(await batch.sync()).toMatchObject({ formulas: [["=1+1", 3]], values: [[2, 3]] });
});

test("text stays text in a cell with the text format", async () => {
  const { run } = openWorkbook();
  const batch = run();
  const cells = range(batch, "A1");
  batch.set(cells, "numberFormat", "@");
  batch.set(cells, "values", "=cmd|x");
  batch.load(cells, "values", "formulas", "numberFormat");
  expect(await batch.sync()).toMatchObject({ values: [["=cmd|x"]], formulas: [["=cmd|x"]], numberFormat: [["@"]] });
});

test("an array of another size is refused", async () => {
  const { run } = openWorkbook();
  for (const values of [[[1]], [[1, 2]], [[1, 2], [3]], [1, 2]]) {
    const batch = run();
    batch.set(range(batch, "A1:B2"), "values", values);
    await expect(batch.sync()).rejects.toMatchObject({
      code: "InvalidArgument",
      message: expect.stringContaining("doesn't match the size or dimensions of the range") as string,
    });
  }
});

test("what no cell can hold is refused", async () => {
  const { run } = openWorkbook();
  for (const value of [{ a: 1 }, Number.NaN, Number.POSITIVE_INFINITY]) {
    const batch = run();
    batch.set(range(batch, "A1"), "values", [[value]]);
    await expect(batch.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});

test("whole columns have no values of their own, and their used part has", async () => {
  const { run } = openWorkbook();
  const writing = run();
  writing.set(range(writing, "B2:B4"), "values", [[1], [2], [3]]);
  await writing.sync();
  const whole = run();
  whole.load(range(whole, "B:B"), "values", "text", "rowCount");
  expect(await whole.sync()).toMatchObject({ values: null, text: null, rowCount: 1_048_576 });
  const used = run();
  used.load(used.call(range(used, "B:B"), "getUsedRange"), "address", "values");
  expect(await used.sync()).toMatchObject({ address: "Sheet1!B2:B4", values: [[1], [2], [3]] });
});

test("ranges lead to other ranges", async () => {
  const { run } = openWorkbook();
  const steps: [string, unknown[], string][] = [
    ["getCell", [1, 1], "C3"],
    ["getResizedRange", [-1, 1], "B2:D3"],
    ["getRow", [1], "B3:C3"],
    ["getLastRow", [], "B4:C4"],
  ];
  for (const [method, args, address] of steps) {
    const batch = run();
    batch.load(batch.call(range(batch, "B2:C4"), method, ...args), "address");
    expect(await batch.sync(), method).toMatchObject({ address: `Sheet1!${address}` });
  }
});

test("a range outside of the sheet is refused", async () => {
  const { run } = openWorkbook();
  const batch = run();
  batch.call(range(batch, "A1"), "getCell", -1, 0);
  await expect(batch.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("contents and formats are cleared together or apart", async () => {
  const { grid, run } = openWorkbook();
  const sheet = grid.sheets.active();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  for (const [applyTo, value, bold] of [
    ["Contents", null, true],
    ["Formats", 1, false],
    ["All", null, false],
  ] as const) {
    const batch = run();
    const cells = range(batch, "A1");
    batch.set(cells, "values", 1);
    batch.set(batch.get(batch.get(cells, "format"), "font"), "bold", true);
    batch.do(cells, "clear", applyTo);
    await batch.sync();
    expect([grid.cells.read(sheet, cell)[0][0].value, grid.formats.read(sheet, cell).bold], applyTo).toEqual([
      value,
      bold,
    ]);
  }
});

test("a spilling formula tells where to and where from", async () => {
  const { grid, run } = openWorkbook();
  grid.results.set(
    "=SPILLS()",
    Array.from({ length: 3 }, () => [1, 2]),
  );
  grid.cells.write(grid.sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 }, [
    [{ kind: "typed", text: "=SPILLS()" }],
  ]);
  const to = run();
  to.load(to.call(range(to, "A1"), "getSpillingToRangeOrNullObject"), "address");
  expect(await to.sync()).toMatchObject({ address: "Sheet1!A1:B3" });
  const from = run();
  from.load(from.call(range(from, "B2"), "getSpillParentOrNullObject"), "address");
  expect(await from.sync()).toMatchObject({ address: "Sheet1!A1" });
});

test("sizes are in points, which are four thirds of a pixel", async () => {
  const { grid, run } = openWorkbook();
  const batch = run();
  const format = batch.get(range(batch, "B:C"), "format");
  batch.set(format, "columnWidth", 90);
  batch.load(format, "columnWidth");
  expect(await batch.sync()).toMatchObject({ columnWidth: 90 });
  const sheet = grid.sheets.active();
  expect([0, 1, 2].map((column) => grid.formats.columnWidth(sheet, column))).toEqual([64, 120, 120]);
});

test("columns are hidden and shown, and of several that differ it is not told", async () => {
  const { run } = openWorkbook();
  const batch = run();
  batch.set(range(batch, "B:C"), "columnHidden", true);
  batch.set(range(batch, "C1"), "columnHidden", false);
  await batch.sync();
  const isHidden = (address: string) => {
    const next = run();
    next.load(range(next, address), "columnHidden");
    return next.sync();
  };
  expect(await isHidden("B5")).toMatchObject({ columnHidden: true });
  expect(await isHidden("C5:D9")).toMatchObject({ columnHidden: false });
  expect(await isHidden("A:C")).toMatchObject({ columnHidden: null });
});
