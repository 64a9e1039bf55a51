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

test("the usual rate counts for as many clicks as it is worth", () => {
  const of60 = (...usual: unknown[]) => profitChance([[2]], [[100]], [[0]], [[60]], ...usual);
  expect(of60([["1%"]])).toEqual([[expect.closeTo(0.0402667, 7)]]);
  expect(of60([["4%"]])).toEqual([[expect.closeTo(0.1832274, 7)]]);
  expect(of60([["4%"]], [[""]])).toEqual(of60([["4%"]]));
  expect(of60([["4%"]], [[200]])).toEqual([[expect.closeTo(0.8492288, 7)]]);
  expect(profitChance([[3]], [[300]], [[5]], [[300]], [["2%"]], [[80]])).toEqual([[expect.closeTo(0.8798794, 7)]]);
  expect(profitChance([[2.5]], [[250]], [[8]], [[500]], [["2%"]], [[100]])).toEqual([
    [expect.closeTo(0.917798625404, 12)],
  ]);
  expect(of60([["4%"]], [[0]])).toEqual([["#VALUE! Usual clicks are 0; they must be above 0."]]);
});
