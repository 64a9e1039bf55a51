import { expect, test } from "vitest";
import { COSTTOTEST } from "../../src/functions/COSTTOTEST";
import { called } from "./called";

const costToTest = (...cells: unknown[]) => called(COSTTOTEST, ...cells);

test("only the price of a click is needed", () => {
  expect(costToTest([[3]])).toEqual([[300]]);
  expect(costToTest([[2.9]])).toEqual([[290]]);
  expect(costToTest([["$13.76"]])).toEqual([[1376]]);
});

test("a confidence asks for the clicks that bring the sale that surely", () => {
  expect(costToTest([[3]], [["1%"]], [[1]], [[0.95]])).toEqual([[897]]);
});

test("a column of prices below its heading, against a row of rates, gives a table", () => {
  expect(costToTest([["CPC"], [3], [""], [1]], [[0.01, 0.02]])).toEqual([
    ["Cost to test", "Cost to test"],
    [300, 150],
    [expect.stringMatching(/^#VALUE! CPC in row 3 is blank/), expect.stringMatching(/^#VALUE! CPC in row 3/)],
    [100, 50],
  ]);
});

test("a row without a price stays empty, and a bad one says what is wrong in its own place", () => {
  expect(costToTest([[3], [""], [-2]])).toEqual([[300], [""], ["#VALUE! CPC in row 3 is -2; it must be 0 or more."]]);
  expect(costToTest([[3], [3]], [[0.01], [0]])).toEqual([
    [300],
    ["#VALUE! Conversion rate in row 2 is 0; it must be above 0 and at most 1 (1% is 0.01)."],
  ]);
});
