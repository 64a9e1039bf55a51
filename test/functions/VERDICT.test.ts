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
  expect(verdict([[3]], [[300]], [[0]], [[1]], [[0.6]], [["50%"]])).toEqual([["Profitable"]]);
});

test("what the usual rate is worth comes last, and below a fifth of it nothing is decided", () => {
  const silent = (clicks: number) => verdict([[50]], [[300]], [[0]], [[clicks]], [[""]], [["1%"]], [[200]]);
  expect(silent(39)).toEqual([["Keep testing"]]);
  expect(silent(40)).toEqual([["Unprofitable"]]);
});

test("more conversions than clicks are not judged", () => {
  expect(verdict([[3]], [[300]], [[4]], [[3]])).toEqual([
    ["#VALUE! Customers are 4; they must be at most the number of clicks, 3."],
  ]);
});
