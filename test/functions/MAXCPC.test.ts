import { expect, test } from "vitest";
import { MAXCPC } from "../../src/functions/MAXCPC";
import { called } from "./called";

const maxCpc = (...cells: unknown[]) => called(MAXCPC, ...cells);

test("a customer worth 100 at 1%, returning 25%: 0.8 a click", () => {
  expect(maxCpc([[100]], [[0.01]], [["25%"]])).toEqual([[0.8]]);
});

test("without a return it breaks even", () => {
  expect(maxCpc([[100], [250]], [["1%"]])).toEqual([[1], [2.5]]);
});

test("a loss of everything is refused", () => {
  expect(maxCpc([[100]], [[0.01]], [[-1]])).toEqual([
    ["#VALUE! Target return is -1; it must be above -1 (-100%), as 0.25 for 25%."],
  ]);
});
