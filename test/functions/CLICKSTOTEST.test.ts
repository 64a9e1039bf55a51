import { expect, test } from "vitest";
import { CLICKSTOTEST } from "../../src/functions/CLICKSTOTEST";
import { called } from "./called";

const clicksToTest = (...cells: unknown[]) => called(CLICKSTOTEST, ...cells);

test("without arguments it is the plain rule: 100 clicks for one sale at 1%", () => {
  expect(clicksToTest()).toEqual([[100]]);
});

test("figures", () => {
  expect(clicksToTest([[0.01]], [[1]], [[0.95]])).toEqual([[299]]);
  expect(clicksToTest([["1%"]], [[3]], [["90%"]])).toEqual([[531]]);
  expect(clicksToTest([[0.01], [0.02]], [[10], [5]], [[0.95], [0.8]])).toEqual([[1568], [335]]);
});

test("a confidence in percent points is refused with an example of what is meant", () => {
  expect(clicksToTest([[0.01]], [[1]], [[95]])).toEqual([
    ["#VALUE! Confidence is 95; it must be between 0 and 1, as 0.9 for 90%. 95 means 9,500%: write 95% or 0.95."],
  ]);
});
