import { expect, test } from "vitest";
import { CONVERSIONRATE } from "../../src/functions/CONVERSIONRATE";
import { called } from "./called";

const conversionRate = (...cells: unknown[]) => called(CONVERSIONRATE, ...cells);

test("customers by clicks, a row a keyword, as ad reports write them", () => {
  expect(conversionRate([["Conversions"], [3], ["2.50"], [0]], [["Clicks"], [100], ["1,000"], [7]])).toEqual([
    ["Conversion rate"],
    [0.03],
    [0.0025],
    [0],
  ]);
});

test("no clicks are a division by zero, in their own row only", () => {
  expect(conversionRate([[0], [1]], [[0], [4]])).toEqual([["#DIV/0!"], [0.25]]);
});

test("more customers than clicks are refused with both numbers", () => {
  expect(conversionRate([[1], [5]], [[4], [3]])).toEqual([
    [0.25],
    ["#VALUE! Customers in row 2 are 5; they must be at most the number of clicks, 3."],
  ]);
});
