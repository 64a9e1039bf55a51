import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/preview/grid/Area";
import {
  areaAddress,
  lettersOfColumn,
  fullAddress,
  parseArea,
  splitAddress,
} from "../../../src/preview/objects/address";

test("columns have letters as in Excel", () => {
  expect([0, 25, 26, 51, 52, 701, 702, MAX_COLUMNS - 1].map(lettersOfColumn)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("cells, ranges, whole columns and whole rows are read, with or without dollars, in any case and order", () => {
  expect(parseArea("B3")).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
  expect(parseArea("$b$3:$a1")).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
  expect(parseArea("C:A")).toEqual({ row: 0, column: 0, rows: MAX_ROWS, columns: 3 });
  expect(parseArea("4:2")).toEqual({ row: 1, column: 0, rows: 3, columns: MAX_COLUMNS });
});

test("what lies outside of a sheet, or is no address, is none", () => {
  for (const text of ["", "A0", "A1048577", "XFE1", "rate", "A1:B", "A1:B2:C3", "1", "A", "=A1"]) {
    expect(parseArea(text), text).toBeNull();
  }
});

test("an area comes back from its address", () => {
  const place = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) });
  fc.assert(
    fc.property(place, place, (from, to) => {
      const area = {
        row: Math.min(from.row, to.row),
        column: Math.min(from.column, to.column),
        rows: Math.abs(from.row - to.row) + 1,
        columns: Math.abs(from.column - to.column) + 1,
      };
      expect(parseArea(areaAddress(area))).toEqual(area);
      expect(parseArea(areaAddress(area, "$"))).toEqual(area);
    }),
  );
});

test("a sheet's name stands in quotes where it must", () => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const named = ["Sheet1", "Test budget", "It's", "A1", "2025", "Überblick", "R1C1", "c", "True", "R2"];
  expect(named.map((name) => fullAddress(name, cell))).toEqual([
    "Sheet1!A1",
    "'Test budget'!A1",
    "'It''s'!A1",
    "'A1'!A1",
    "'2025'!A1",
    "Überblick!A1",
    "'R1C1'!A1",
    "'c'!A1",
    "'True'!A1",
    "'R2'!A1",
  ]);
});

test("a sheet's name comes back from an address, quotes and exclamation marks inside it among them", () => {
  const names = fc.string({ minLength: 1 }).filter((name) => !name.startsWith("'") && name.trim() === name);
  fc.assert(
    fc.property(names, (name) => {
      const address = `'${name.replaceAll("'", "''")}'!A1`;
      expect(splitAddress(address)).toEqual({ sheet: name, rest: "A1" });
    }),
  );
  expect(splitAddress("A1")).toEqual({ sheet: null, rest: "A1" });
});
