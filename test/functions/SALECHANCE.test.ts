import { expect, test } from "vitest";
import { SALECHANCE } from "../../src/functions/SALECHANCE";
import { called } from "./called";

const saleChance = (...cells: unknown[]) => called(SALECHANCE, ...cells);

test("100 clicks at the usual 1% bring a sale 63 times in 100", () => {
  expect(saleChance([[100]])).toEqual([[expect.closeTo(0.633968, 6)]]);
});

test("clicks down against rates across give a table", () => {
  expect(saleChance([[1], [2]], [[0.1, 0.5]])).toEqual([
    [expect.closeTo(0.1, 15), expect.closeTo(0.5, 15)],
    [expect.closeTo(0.19, 15), expect.closeTo(0.75, 15)],
  ]);
});

test("at least 10 sales in 1,568 clicks at 1% is a 95% chance", () => {
  expect(saleChance([[1568]], [[0.01]], [[10]])).toEqual([[expect.closeTo(0.95, 3)]]);
});

test("half a sale is refused", () => {
  expect(saleChance([[100]], [[0.01]], [[0.5]])).toEqual([
    ["#VALUE! Sales are 0.5; they must be a whole number, 1 or more."],
  ]);
});
