import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distinctRows } from "../../../src/core/segments/distinctRows";
import { kMeans } from "../../../src/core/segments/kMeans";
import { standardise } from "../../../src/core/segments/standardise";
import { arrests } from "./arrests";
import { irisFlowers } from "./irisFlowers";
import { tableOf } from "./tableOf";

const asTheyAre = (rows: readonly (readonly number[])[]) => distinctRows(tableOf(rows)).points;
const standardised = (rows: readonly (readonly number[])[]) =>
  distinctRows(
    standardise(
      tableOf(rows),
      rows[0].map(() => 1),
    ),
  ).points;
const sizes = (partition: { sizes: Float64Array }) => [...partition.sizes].sort((a, b) => b - a);

describe("published sums of squares", () => {
  test.each([
    [2, 152.3479518, 7],
    [3, 78.8514414261, 10],
    [4, 57.2284732, 7],
  ])("iris as measured, %i segments: %d", (segments, published, digits) => {
    expect(kMeans(asTheyAre(irisFlowers), segments).sumOfSquares).toBeCloseTo(published, digits);
  });

  test("three segments of iris hold 62, 50 and 38 flowers", () => {
    expect(sizes(kMeans(asTheyAre(irisFlowers), 3))).toEqual([62, 50, 38]);
  });

  test("iris standardised, 3 segments: 138.888359717", () => {
    expect(kMeans(standardised(irisFlowers), 3).sumOfSquares).toBeCloseTo(138.888359717, 9);
  });

  test("arrests standardised, 4 segments: 56.4031734583, in 16, 13, 13 and 8 states", () => {
    const partition = kMeans(standardised(arrests), 4);
    expect(partition.sumOfSquares).toBeCloseTo(56.4031734583, 9);
    expect(sizes(partition)).toEqual([16, 13, 13, 8]);
  });
});

/** All ways to part n things, as lists of segment numbers. */
function* partitionsOf(n: number, segments: number, start: readonly number[] = []): Generator<readonly number[]> {
  const used = start.length === 0 ? 0 : Math.max(...start) + 1;
  if (start.length === n) {
    if (used === segments) yield start;
    return;
  }
  for (let q = 0; q <= Math.min(used, segments - 1); q++) yield* partitionsOf(n, segments, [...start, q]);
}

function sumOfSquares(rows: readonly (readonly number[])[], segmentOf: readonly number[]): number {
  let total = 0;
  for (const q of new Set(segmentOf)) {
    const members = rows.filter((_, i) => segmentOf[i] === q);
    for (let j = 0; j < rows[0].length; j++) {
      const mean = members.reduce((sum, row) => sum + row[j], 0) / members.length;
      total += members.reduce((sum, row) => sum + (row[j] - mean) ** 2, 0);
    }
  }
  return total;
}

const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: -5, max: 5, noNaN: true }));
const fewRows = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 3, maxLength: 8 }),
  );

test("of all ways to part up to 8 rows, the best is found", () => {
  fc.assert(
    fc.property(fewRows, fc.integer({ min: 2, max: 4 }), (rows, segments) => {
      const points = asTheyAre(rows);
      fc.pre(points.rows >= segments);
      let least = Infinity;
      for (const segmentOf of partitionsOf(rows.length, segments)) {
        least = Math.min(least, sumOfSquares(rows, segmentOf));
      }
      expect(kMeans(points, segments).sumOfSquares).toBeCloseTo(least, 9);
    }),
    { numRuns: 60 },
  );
});

test("as many segments as different rows leave nothing within", () => {
  const points = asTheyAre([[0.1], [0.3], [0.1], [7.7], [0.1]]);
  const partition = kMeans(points, 3);
  expect(partition.sumOfSquares).toBe(0);
  expect([...partition.sizes]).toEqual([3, 1, 1]);
});

test("every point is nearest to its own centre, and centres are the means of their points", () => {
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 6, maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 5 }), (list, segments) => {
      const points = asTheyAre(list);
      fc.pre(points.rows >= segments);
      const { centres, segmentOf, sizes, sumOfSquares: sum } = kMeans(points, segments);
      const distance = (i: number, q: number) =>
        (points.values[2 * i] - centres[2 * q]) ** 2 + (points.values[2 * i + 1] - centres[2 * q + 1]) ** 2;
      let total = 0;
      for (let i = 0; i < points.rows; i++) {
        total += points.counts[i] * distance(i, segmentOf[i]);
        for (let q = 0; q < segments; q++) {
          expect(distance(i, segmentOf[i])).toBeLessThanOrEqual(distance(i, q) + 1e-9);
        }
      }
      expect(sum).toBeCloseTo(total, 9);
      expect(sizes.every((size) => size > 0)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("points so close that their distance is lost to rounding still fill every segment", () => {
  const partition = kMeans(asTheyAre([[-1], [1e-200], [2e-200], [3e-200], [1]]), 4);
  expect([...partition.sizes].every((size) => size > 0)).toBe(true);
  expect(partition.sumOfSquares).toBe(0);
});
