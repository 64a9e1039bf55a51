import { describe, expect, test } from "vitest";
import { SegmentSearch } from "../../../src/core/segments/SegmentSearch";
import { adjustedRandIndex } from "./adjustedRandIndex";
import { bestOfStarts, standardised } from "./bestOfStarts";
import { knownGroups } from "./knownGroups";
import { tableOf } from "./tableOf";

const STARTS = 200;

describe.each([2, 3, 4, 5, 6, 7, 8])("%i segments", (segments) => {
  test.each([
    ["groups that are there", 2],
    ["groups that overlap", 0.7],
    ["no groups at all", 0],
  ])(`of a simulated survey with %s: no worse than the best of ${STARTS} random starts`, (_, apart) => {
    const { rows, groups } = knownGroups(160, 6, segments, apart, segments);
    const search = new SegmentSearch(tableOf(rows));
    const found = search.partition(segments).sumOfSquares;
    expect(found).toBeLessThanOrEqual(bestOfStarts(standardised(rows), segments, STARTS).within * (1 + 1e-9));
    if (apart === 2) expect(adjustedRandIndex(search.segmentsOfRows(segments), groups)).toBeGreaterThan(0.7);
  });
});

test("with every twentieth row removed, nearly all others stay together", () => {
  const { rows } = knownGroups(400, 6, 4, 2, 11);
  const kept = rows.map((_, i) => i).filter((i) => i % 20 !== 7);
  const all = new SegmentSearch(tableOf(rows)).segmentsOfRows(4);
  const fewer = new SegmentSearch(tableOf(kept.map((i) => rows[i]))).segmentsOfRows(4);
  expect(
    adjustedRandIndex(
      fewer,
      Int32Array.from(kept, (i) => all[i]),
    ),
  ).toBeGreaterThan(0.95);
});
