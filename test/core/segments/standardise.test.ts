import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { columnMoments } from "../../../src/core/segments/columnMoments";
import { relativeWeights } from "../../../src/core/segments/relativeWeights";
import { standardise } from "../../../src/core/segments/standardise";
import { irisFlowers } from "./irisFlowers";
import { tableOf } from "./tableOf";

test("columns end with mean 0 and standard deviation 1 (n - 1), times their weight", () => {
  const column = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(column, column), { minLength: 3, maxLength: 50 }), (rows) => {
      const before = columnMoments(tableOf(rows));
      fc.pre(before.spreads.every((spread) => spread > 1e-3));
      const { means, spreads } = columnMoments(standardise(tableOf(rows), [1, 3]));
      expect(means[0]).toBeCloseTo(0, 6);
      expect(spreads[0]).toBeCloseTo(1, 6);
      expect(spreads[1]).toBeCloseTo(3, 6);
    }),
  );
});

test("iris has the means and standard deviations that everyone knows", () => {
  const { means, spreads } = columnMoments(tableOf(irisFlowers));
  [5.843333, 3.057333, 3.758, 1.199333].forEach((mean, j) => expect(means[j]).toBeCloseTo(mean, 6));
  [0.828066, 0.435866, 1.765298, 0.762238].forEach((spread, j) => expect(spreads[j]).toBeCloseTo(spread, 6));
});

test("a constant column has no spread at all, whatever rounding does to its mean, and drops out", () => {
  const needs = tableOf([
    [0.1, 1],
    [0.1, 2],
    [0.1, 4],
  ]);
  expect([...columnMoments(needs).spreads][0]).toBe(0);
  expect(standardise(needs, [1, 1])).toMatchObject({ rows: 3, columns: 1 });
});

test("a column that weighs nothing drops out", () => {
  expect(
    standardise(
      tableOf([
        [1, 5],
        [2, 9],
      ]),
      [0, 1],
    ).columns,
  ).toBe(1);
});

test("the largest and the smallest numbers a cell holds neither overflow nor vanish", () => {
  const { values } = standardise(
    tableOf([
      [9.9e307, 3e-308],
      [-9.9e307, 5e-308],
    ]),
    [1, 1],
  );
  const half = Math.SQRT1_2;
  [half, -half, -half, half].forEach((expected, at) => expect(values[at]).toBeCloseTo(expected, 12));
});

describe("weights", () => {
  test("only how they compare matters", () => {
    expect([...relativeWeights(Float64Array.of(2, 8), 2)]).toEqual([0.25, 1]);
    expect([...relativeWeights(undefined, 2)]).toEqual([1, 1]);
  });

  test.each<[number[], DomainError]>([
    [[1], new DomainError("weights", 1, { id: "asManyAsNeeds", needs: 2 })],
    [[1, -2], new DomainError("weights", -2, "zeroOrAbove")],
    [[0, 0], new DomainError("weights", 0, "aboveZeroForOneNeed")],
  ])("%j are refused", (weights, refusal) => {
    expect(() => relativeWeights(Float64Array.from(weights), 2)).toThrow(refusal);
  });
});
