import { expect, test } from "vitest";
import { EPCRANGE } from "../../src/functions/EPCRANGE";
import { called } from "./called";

const epcRange = (...cells: unknown[]) => called(EPCRANGE, ...cells);

test("no customer in 100 clicks, at 300 each: low, expected and high side by side", () => {
  expect(epcRange([[300]], [[0]], [[100]])).toEqual([
    [expect.closeTo(0.07732, 5), expect.closeTo(1.5, 12), expect.closeTo(4.48236, 5)],
  ]);
});

test("a row for each row given; a blank row stays blank, and a bad one says so in its own place", () => {
  const sentence = "#VALUE! Customers in row 3 are 9; they must be at most the number of clicks, 5.";
  expect(epcRange([[300]], [[3], [""], [9]], [[100], [""], [5]])).toEqual([
    [expect.closeTo(2.0683, 4), expect.closeTo(6, 12), expect.closeTo(11.54997, 4)],
    ["", "", ""],
    [sentence, sentence, sentence],
  ]);
});

test("the usual rate and the confidence are taken into account", () => {
  const [[low, expected, high]] = epcRange([[300]], [[0]], [[0]], [["50%"]], [["2%"]]) as number[][];
  // Beta(1, 49): 1 - 0.75^(1/49) and 1 - 0.25^(1/49).
  expect(low / 300).toBeCloseTo(1 - 0.75 ** (1 / 49), 12);
  expect(expected).toBeCloseTo(6, 12);
  expect(high / 300).toBeCloseTo(1 - 0.25 ** (1 / 49), 12);
});

test("rows side by side are refused, for each would need three cells across", () => {
  expect(epcRange([[300, 200]], [[0, 1]], [[100, 100]])).toMatch(/^#VALUE! Give columns/);
});

test("the usual rate counts for as many clicks as it is worth", () => {
  // Beta(1, 99), whether 1% of 100 clicks or 2% of 50 with 50 more seen.
  const worth50 = epcRange([[300]], [[0]], [[50]], [[0.9]], [["2%"]], [[50]]);
  expect(worth50).toEqual(epcRange([[300]], [[0]], [[0]]));
  expect(worth50).toEqual([[expect.any(Number), 3, expect.any(Number)]]);
});
