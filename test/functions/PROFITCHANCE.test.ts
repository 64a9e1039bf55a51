import { expect, test } from "vitest";
import { PROFITCHANCE } from "../../src/functions/PROFITCHANCE";
import { called } from "./called";

const profitChance = (...cells: unknown[]) => called(PROFITCHANCE, ...cells);

test("figures at 3 a click and 300 a customer", () => {
  expect(profitChance([[3]], [[300]], [[0], [0], [3], [5]], [[100], [300], [100], [300]])).toEqual([
    [expect.closeTo(0.135333004907, 12)],
    [expect.closeTo(0.018131871995, 12)],
    [expect.closeTo(0.859838428483, 12)],
    [expect.closeTo(0.78748591681, 12)],
  ]);
});

test("a click that costs what a customer brings has no chance", () => {
  expect(profitChance([[300]], [[300]], [[5]], [[300]])).toEqual([[0]]);
});

test("a usual rate of 0 or of 1 is refused", () => {
  const sentence = (rate: number) => `#VALUE! Usual rate is ${rate}; it must be between 0 and 1 (1% is 0.01).`;
  expect(profitChance([[3]], [[300]], [[0]], [[100]], [[0]])).toEqual([[sentence(0)]]);
  expect(profitChance([[3]], [[300]], [[0]], [[100]], [[1]])).toEqual([[sentence(1)]]);
});
