import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { NoAnswer } from "../../../src/core/NoAnswer";
import { largestFirst } from "../../../src/core/segments/largestFirst";
import { nearestSegments } from "../../../src/core/segments/nearestSegments";
import { segment } from "../../../src/core/segments/segment";
import { segmentFit } from "../../../src/core/segments/segmentFit";
import { segmentProfile } from "../../../src/core/segments/segmentProfile";
import { adjustedRandIndex } from "./adjustedRandIndex";
import { arrests } from "./arrests";
import { knownGroups } from "./knownGroups";
import { tableOf } from "./tableOf";

const segmentsOf = (rows: readonly (readonly number[])[], segments?: number, weights?: number[]) =>
  Array.from(segment(tableOf(rows), segments, weights && Float64Array.from(weights)));

/** Rows that differ in two needs at least, and how many segments to look for. */
const survey = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 4 }))
  .chain(([needs, segments]) => {
    const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: needs, maxLength: needs });
    return fc.record({ rows: fc.array(row, { minLength: 8, maxLength: 40 }), segments: fc.constant(segments) });
  })
  .filter(({ rows, segments }) => new Set(rows.map(String)).size >= segments + 1)
  .filter(({ rows }) => rows[0].filter((_, j) => rows.some((row) => row[j] !== rows[0][j])).length >= 2);

/** Two numberings of the same division, made one. */
const asSets = (segmentOf: readonly number[]) => segmentOf.map((q) => segmentOf.indexOf(q));

describe("what must make no difference", () => {
  test("the order of the rows", () => {
    fc.assert(
      fc.property(survey, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), ({ rows, segments }, shuffle) => {
        const order = rows.map((_, i) => ({ i, by: shuffle[i] })).sort((a, b) => a.by - b.by);
        const found = segmentsOf(rows, segments);
        const shuffled = segmentsOf(
          order.map(({ i }) => rows[i]),
          segments,
        );
        expect(asSets(shuffled)).toEqual(asSets(order.map(({ i }) => found[i])));
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the columns", () => {
    const { rows } = knownGroups(300, 6, 4, 0.6, 3);
    const order = [4, 0, 5, 3, 1, 2];
    for (const segments of [2, 3, 5, 7]) {
      expect(
        segmentsOf(
          rows.map((row) => order.map((j) => row[j])),
          segments,
        ),
      ).toEqual(segmentsOf(rows, segments));
    }
  });

  test("the scale of a column and where it starts", () => {
    for (const segments of [2, 4, 6]) {
      expect(
        segmentsOf(
          arrests.map(([murder, assault, urban, rape]) => [1e6 * murder - 40, assault / 7, 100 - urban, rape]),
          segments,
        ),
      ).toEqual(segmentsOf(arrests, segments));
    }
  });

  test("a need that is the same for all", () => {
    expect(
      segmentsOf(
        arrests.map((row) => [...row, 0.1]),
        4,
      ),
    ).toEqual(segmentsOf(arrests, 4));
  });

  test("how large the weights are, as long as they compare alike", () => {
    expect(segmentsOf(arrests, 4, [300, 100, 200, 0])).toEqual(segmentsOf(arrests, 4, [3, 1, 2, 0]));
  });

  test("having been asked before", () => {
    const first = segmentsOf(arrests, 5);
    segmentsOf(arrests, 2);
    segmentsOf(arrests, 5, [1, 1, 1, 9]);
    expect(segmentsOf(arrests, 5)).toEqual(first);
  });
});

test("rows that are alike share a segment", () => {
  fc.assert(
    fc.property(survey, ({ rows, segments }) => {
      const found = segmentsOf(rows, segments);
      rows.forEach((row, i) => {
        expect(found[i]).toBe(found[rows.findIndex((other) => String(other) === String(row))]);
      });
    }),
    { numRuns: 50 },
  );
});

test("a need with weight 0 counts for nothing, as if its column were not there", () => {
  const three = arrests.map((row) => row.slice(0, 3));
  expect(segmentsOf(arrests, 3, [1, 1, 1, 0])).toEqual(segmentsOf(three, 3));
});

test("a need that weighs enough decides alone", () => {
  const rows = [
    [1, 1],
    [1, 5],
    [2, 1],
    [2, 5],
    [2, 4],
  ];
  expect(segmentsOf(rows, 2, [100, 1])).toEqual([2, 2, 1, 1, 1]);
  expect(segmentsOf(rows, 2, [1, 100])).toEqual([2, 1, 2, 1, 1]);
});

test("segments are numbered from the largest, ties by the row seen first", () => {
  expect([...largestFirst(Int32Array.of(9, 4, 4, 2, 2, 7, 7, 7))]).toEqual([4, 2, 2, 3, 3, 1, 1, 1]);
  fc.assert(
    fc.property(survey, ({ rows, segments }) => {
      const found = segmentsOf(rows, segments);
      const numbers = Array.from({ length: segments }, (_, q) => q + 1);
      const sizes = numbers.map((q) => found.filter((own) => own === q).length);
      expect(sizes.every((size) => size > 0)).toBe(true);
      for (let q = 1; q < segments; q++) {
        const fewer = sizes[q] < sizes[q - 1];
        expect(fewer || (sizes[q] === sizes[q - 1] && found.indexOf(q) < found.indexOf(q + 1))).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("left out, the number of segments is the one that segmentFit chooses", () => {
  const { rows } = knownGroups(400, 5, 4, 2, 8);
  const chosen = segmentFit(tableOf(rows)).find((fit) => fit.chosen);
  expect(Math.max(...segmentsOf(rows))).toBe(chosen?.segments);
});

describe("groups that are really there are found", () => {
  test.each([
    [4, 20, 1000, 1, 0.96],
    [5, 8, 1000, 2, 0.94],
    [8, 12, 1500, 2, 0.94],
    [6, 8, 6000, 3, 0.97],
  ])("%i groups in %i needs of %i customers, %d apart: adjusted Rand index above %d", (...known) => {
    const [count, needs, customers, apart, agreement] = known;
    const { rows, groups } = knownGroups(customers, needs, count, apart, 1);
    expect(adjustedRandIndex(segmentsOf(rows, count), groups)).toBeGreaterThan(agreement);
  });
});

describe("a profile places its own rows where they were", () => {
  test.each([[undefined], [[1, 3, 0, 2]]])("with weights %j", (weights) => {
    const needs = tableOf(arrests);
    const found = segment(needs, 4, weights && Float64Array.from(weights));
    const profile = segmentProfile(needs, found);
    expect(nearestSegments(needs, profile, weights && Float64Array.from(weights))).toEqual(found);
  });

  test("for any survey", () => {
    fc.assert(
      fc.property(survey, ({ rows, segments }) => {
        const found = segment(tableOf(rows), segments);
        expect(nearestSegments(tableOf(rows), segmentProfile(tableOf(rows), found))).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });
});

describe("refusals", () => {
  test.each([1, 21, 2.5, NaN])("%d segments", (segments) => {
    expect(() => segmentsOf(arrests, segments)).toThrow(
      new DomainError("segments", segments, { id: "wholeFromTo", from: 2, to: 20 }),
    );
  });

  test("more segments than different rows", () => {
    expect(() => segmentsOf([[1], [2], [2], [3]], 4)).toThrow(
      new DomainError("segments", 4, { id: "atMostDifferentRows", rows: 3 }),
    );
  });

  test.each([
    ["no rows", []],
    ["one row", [[1, 2]]],
    [
      "rows that are all alike",
      [
        [0.1, 5],
        [0.1, 5],
        [0.1, 5],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(() => segmentsOf(rows, 2)).toThrow(NoAnswer);
    expect(() => segmentsOf(rows)).toThrow(NoAnswer);
  });
});
