import { expect, test } from "vitest";
import { TESTMONTHS } from "../../src/functions/TESTMONTHS";
import { called } from "./called";

const testMonths = (...cells: unknown[]) => called(TESTMONTHS, ...cells);

test("500 searches a month take 20 months by the plain rule", () => {
  expect(testMonths([[500]])).toEqual([[20]]);
});

test("every argument counts: 299 clicks at 2% of 5,000 searches, and 61 days to the sale", () => {
  expect(testMonths([["5,000"]], [[0.02]], [[0.01]], [[1]], [[0.95]], [[60.875]])).toEqual([
    [expect.closeTo(2.99 + 2, 12)],
  ]);
});

test("a keyword that nobody searches for never gets a click, and says so alone", () => {
  expect(testMonths([[50], [0]])).toEqual([[200], ["#DIV/0!"]]);
});

test("a sales cycle below 0 is refused", () => {
  expect(testMonths([[500]], null, null, null, null, [[-3]])).toEqual([
    ["#VALUE! Sales cycle days are -3; they must be 0 or more."],
  ]);
});
