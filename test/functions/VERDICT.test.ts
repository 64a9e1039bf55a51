import { expect, test } from "vitest";
import { VERDICT } from "../../src/functions/VERDICT";
import { called } from "./called";

const verdict = (...cells: unknown[]) => called(VERDICT, ...cells);

test("a column of keywords, judged at 3 a click and 300 a customer", () => {
  expect(verdict([[3]], [[300]], [[0], [3], [8], [""]], [[300], [100], [300], [""]])).toEqual([
    ["Unprofitable"],
    ["Keep testing"],
    ["Profitable"],
    [""],
  ]);
});

test("the confidence and the usual rate are asked for in this order", () => {
  expect(verdict([[3]], [[300]], [[0]], [[300]], [["99%"]])).toEqual([["Keep testing"]]);
  expect(verdict([[3]], [[300]], [[0]], [[0]], [[0.6]], [["50%"]])).toEqual([["Profitable"]]);
});

test("more conversions than clicks are not judged", () => {
  expect(verdict([[3]], [[300]], [[4]], [[3]])).toEqual([
    ["#VALUE! Customers are 4; they must be at most the number of clicks, 3."],
  ]);
});
