import { expect, test } from "vitest";
import { rowLike, sortedAnew } from "./sourceRows";

test("rows are sorted by the last column that puts them otherwise", () => {
  const rows = [
    ["a", 2, 1],
    ["b", 1, 1],
    ["c", 3, 1],
  ];
  expect(sortedAnew(rows)).toEqual([rows[1], rows[0], rows[2]]);
  expect(rows[0][0]).toBe("a");
});

test("numbers come before text, text before empty cells, and rows alike keep their order", () => {
  const rows = [[null], ["b"], [10], ["a"], [9], [""]];
  expect(sortedAnew(rows)).toEqual([[9], [10], ["a"], ["b"], [null], [""]]);
});

test("rows that are in the order of every column are refused", () => {
  expect(() =>
    sortedAnew([
      ["a", 1],
      ["b", 2],
    ]),
  ).toThrow(/in the order of all/);
});

test("a new row has no empty cell, whatever the others lack", () => {
  const rows = [
    ["a", null, ""],
    ["b", 4, ""],
  ];
  expect(rowLike(rows, "new")).toEqual(["new", 4, 1]);
});
