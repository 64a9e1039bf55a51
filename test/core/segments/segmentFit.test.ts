import { describe, expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { segmentFit } from "../../../src/core/segments/segmentFit";
import { irisFlowers } from "./irisFlowers";
import { tableOf } from "./tableOf";

const fitsOf = (rows: readonly (readonly number[])[], most?: number) => segmentFit(tableOf(rows), most);

test("iris is best told apart into 2 segments, and 3 segments leave 138.888359717 of 596", () => {
  const fits = fitsOf(irisFlowers);
  expect(fits.map(({ segments }) => segments)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(fits.filter(({ chosen }) => chosen).map(({ segments }) => segments)).toEqual([2]);
  expect(fits[1].withinSumOfSquares).toBeCloseTo(138.888359717, 9);
  expect(fits[1].explainedShare).toBeCloseTo(1 - 138.888359717 / (149 * 4), 10);
});

test("more segments always explain more", () => {
  const fits = fitsOf(irisFlowers, 20);
  for (let i = 1; i < fits.length; i++) {
    expect(fits[i].withinSumOfSquares).toBeLessThan(fits[i - 1].withinSumOfSquares);
    expect(fits[i].explainedShare).toBeGreaterThan(fits[i - 1].explainedShare);
  }
});

test("as many segments as different rows explain everything", () => {
  const [, three] = fitsOf([[1], [2], [2], [5]]);
  expect(three).toMatchObject({ segments: 3, withinSumOfSquares: 0, explainedShare: 1 });
});

test("of equally clear numbers of segments the lower is chosen", () => {
  const fits = fitsOf([[0], [1], [2]]);
  expect(fits.map(({ chosen }) => chosen)).toEqual([true, false]);
});

describe("the largest number looked at", () => {
  test("is at most the number of different rows where it is left out", () => {
    expect(fitsOf([[1], [2], [4], [4]]).map(({ segments }) => segments)).toEqual([2, 3]);
  });

  test("is refused above that where it is given", () => {
    expect(() => fitsOf([[1], [2], [4], [4]], 5)).toThrow(
      new DomainError("maxSegments", 5, { id: "atMostDifferentRows", rows: 3 }),
    );
  });

  test("is a whole number from 2 to 20", () => {
    expect(() => fitsOf(irisFlowers, 21)).toThrow(
      new DomainError("maxSegments", 21, { id: "wholeFromTo", from: 2, to: 20 }),
    );
  });
});
