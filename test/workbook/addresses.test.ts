import fc from "fast-check";
import { expect, test } from "vitest";
import { blockAddress, cellAddress, columnLetters, quotedSheet } from "../../src/workbook/a1";
import { parseAddress } from "../../src/workbook/a1";
import { addressOf, overlap, rectangleOf } from "../../src/workbook/Rectangle";

test("columns are lettered as Excel letters them", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("a block of one cell has the address of a cell", () => {
  expect(cellAddress(4, 1)).toBe("B5");
  expect(blockAddress(4, 1, 1, 1)).toBe("B5");
  expect(blockAddress(0, 0, 25, 5)).toBe("A1:E25");
});

test("names of sheets are quoted where a formula would misread them", () => {
  const names = ["Keywords", "My words", "Tom's", "R1C1", "A1", "2026", "Q1-2", "TRUE", "false", "Truest"];
  expect(names.map(quotedSheet)).toEqual([
    "Keywords",
    "'My words'",
    "'Tom''s'",
    "'R1C1'",
    "'A1'",
    "'2026'",
    "'Q1-2'",
    "'TRUE'",
    "'false'",
    "Truest",
  ]);
});

test("an address is understood as people and Excel write it", () => {
  expect(parseAddress("Keywords!A1:E25")).toEqual({ sheet: "Keywords", range: "A1:E25" });
  expect(parseAddress(" ='Tom''s words'!$a$1:$e$25 ")).toEqual({ sheet: "Tom's words", range: "A1:E25" });
  expect(parseAddress("A:E")).toEqual({ range: "A:E" });
  expect(parseAddress("'Q1!'!B2")).toEqual({ sheet: "Q1!", range: "B2" });
  expect(parseAddress("Sheet1!A1:B2, $A$5:$B$9")).toEqual({ sheet: "Sheet1", range: "A1:B2,A5:B9" });
});

test("what is no range is refused", () => {
  for (const text of ["", "keywords", "A1:", "Sheet1!", "1A", "A1;B2", "Sheet1!A1:B2,", "Sheet1!A1:B2,Sheet1!C3"]) {
    expect(parseAddress(text), text).toBeUndefined();
  }
});

test("an address read as a block and written again stays what it was", () => {
  for (const address of ["A1:E25", "B5", "A:E", "2:7", "XFD1048576"]) {
    const block = rectangleOf(address);
    expect(block && addressOf(block)).toBe(address === "2:7" ? "2:7" : address);
  }
  expect(rectangleOf("XFE1")).toBeUndefined();
  expect(rectangleOf("A0")).toBeUndefined();
});

const block = fc.record({
  row: fc.nat(30),
  column: fc.nat(30),
  rows: fc.integer({ min: 1, max: 8 }),
  columns: fc.integer({ min: 1, max: 8 }),
});

test("two blocks overlap exactly when they share a cell", () => {
  const cells = (b: { row: number; column: number; rows: number; columns: number }) =>
    Array.from({ length: b.rows * b.columns }, (_, i) =>
      cellAddress(b.row + Math.floor(i / b.columns), b.column + (i % b.columns)),
    );
  fc.assert(
    fc.property(block, block, (a, b) => {
      const others = new Set(cells(b));
      expect(overlap(a, b)).toBe(cells(a).some((cell) => others.has(cell)));
    }),
  );
});
