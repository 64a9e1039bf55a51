import { describe, expect, test } from "vitest";
import { TESTBUDGET } from "../../src/functions/TESTBUDGET";
import { called } from "./called";

const testBudget = (...cells: unknown[]) => called(TESTBUDGET, ...cells);
const bids = [["Bid"], [3], ["$2.90"], [" --"], [13.76], [0.34]];

test("keywords that cost 2,000 to test take 500 a month over 4 months; those without a bid are left out", () => {
  expect(testBudget(bids, [[4]])).toBeCloseTo(500, 10);
});

test("a confidence costs more", () => {
  expect(testBudget([[3], [1]], [[2]], [[0.01]], [[1]], [["95%"]])).toBeCloseTo((897 + 299) / 2, 10);
});

test("rates may run beside the bids", () => {
  expect(testBudget([[3], [2]], [[1]], [[0.01], [0.02]])).toBeCloseTo(300 + 100, 10);
});

describe("refusals", () => {
  test("a bid that is none spoils the sum, and says where it is", () => {
    expect(testBudget([[3], ["n/a"], [2]], [[4]])).toBe('#VALUE! CPC in row 2 is "n/a"; it must be a number.');
  });

  test("no months, and months that are a range", () => {
    expect(testBudget(bids, [[0]])).toBe("#VALUE! Months are 0; they must be above 0.");
    expect(testBudget(bids, [[4], [5]])).toBe("#VALUE! Months are a range; they must be a single cell.");
  });

  test("nothing to test", () => {
    expect(testBudget([[""], [" --"]], [[4]])).toBe("#N/A There are no keywords to test; give the CPC of one or more.");
  });
});
