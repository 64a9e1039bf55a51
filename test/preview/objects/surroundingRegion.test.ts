import { expect, test } from "vitest";
import { surroundingRegion } from "../../../src/preview/objects/surroundingRegion";

/** A drawing of a sheet, x for a filled cell. */
function regionAround(drawing: string[], row: number, column: number) {
  const used = { row: 0, column: 0, rows: drawing.length, columns: drawing[0].length };
  const isFilled = (r: number, c: number) => drawing[r]?.[c] === "x";
  const region = surroundingRegion({ row, column, rows: 1, columns: 1 }, used, isFilled);
  return [region.row, region.column, region.rows, region.columns];
}

const SHEET = ["xxx..xx", "x.x..xx", "xxx..xx", ".......", "x......"];

test("the region goes up to blank rows and columns, over blank cells inside", () => {
  expect(regionAround(SHEET, 1, 1)).toEqual([0, 0, 3, 3]);
  expect(regionAround(SHEET, 0, 6)).toEqual([0, 5, 3, 2]);
});

test("cells that touch at a corner belong together", () => {
  expect(regionAround(["x..", ".x.", "..x"], 0, 0)).toEqual([0, 0, 3, 3]);
});

test("a cell alone is its own region", () => {
  expect(regionAround(SHEET, 4, 0)).toEqual([4, 0, 1, 1]);
  expect(regionAround(SHEET, 4, 5)).toEqual([4, 5, 1, 1]);
});
