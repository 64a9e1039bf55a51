import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { columnsByContent } from "../../../src/core/segments/columnsByContent";
import { distinctRows } from "../../../src/core/segments/distinctRows";
import { kMeans } from "../../../src/core/segments/kMeans";
import { SegmentSearch } from "../../../src/core/segments/SegmentSearch";
import { adjustedRandIndex } from "./adjustedRandIndex";
import { tableOf } from "./tableOf";

interface Best {
  segments: number;
  withinSumOfSquares: number;
  starts: number;
}

const golden = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../golden/holidayMotives.json"), "utf8"),
) as Record<"standardised" | "asTheyAre", Best[]>;

const data = path.join(import.meta.dirname, "../../../../shared/data");
const file = path.join(data, "flexclust_vacmot.csv");
const partitionFile = path.join(data, "flexclust_vacmot6_partition.csv");
const readRows = (from: string) =>
  readFileSync(from, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));

describe.skipIf(!existsSync(file))(`the holiday motives of 1,000 Australians (needs ${path.basename(file)})`, () => {
  const rows = existsSync(file) ? readRows(file) : [];

  test.each(golden.standardised)(
    "standardised, $segments segments: no worse than the best of $starts random starts",
    ({ segments, withinSumOfSquares }) => {
      const found = new SegmentSearch(tableOf(rows)).partition(segments);
      expect(found.sumOfSquares).toBeLessThanOrEqual(withinSumOfSquares * (1 + 1e-9));
    },
  );

  test.each([
    [4, 16016.563394],
    [5, 15271.960091],
  ])(
    "standardised, %i segments: the least sum known, %d, which fewer than 1 in 700 random starts reach",
    (...known) => {
      expect(new SegmentSearch(tableOf(rows)).partition(known[0]).sumOfSquares).toBeCloseTo(known[1], 6);
    },
  );

  const asTheyAre = () => distinctRows(columnsByContent(tableOf(rows)));

  test.each(golden.asTheyAre)(
    "as they are, $segments segments: no worse than the best of $starts random starts",
    ({ segments, withinSumOfSquares }) => {
      const found = kMeans(asTheyAre().points, segments);
      expect(found.sumOfSquares).toBeLessThanOrEqual(withinSumOfSquares * (1 + 1e-9));
      // The best of 500 starts of the R package flexclust.
      expect(found.sumOfSquares).toBeCloseTo(2660.53144, 5);
    },
  );

  test("the published six segments are close to those found", () => {
    const { points, pointOf } = asTheyAre();
    const { segmentOf } = kMeans(points, 6);
    const published = readRows(partitionFile).flat();
    expect(
      adjustedRandIndex(
        pointOf.map((point) => segmentOf[point]),
        published,
      ),
    ).toBeGreaterThan(0.5);
  });

  test("neither the order of the rows nor that of the columns changes a segment", () => {
    const segmentsOf = (list: number[][]) => Array.from(new SegmentSearch(tableOf(list)).segmentsOfRows(5));
    const found = segmentsOf(rows);
    expect(segmentsOf([...rows].reverse()).reverse()).toEqual(found);
    expect(segmentsOf(rows.map((row) => [...row].reverse()))).toEqual(found);
  });

  test("with 5% of the rows removed nearly all others stay together", () => {
    const kept = rows.filter((_, i) => i % 20 !== 7);
    const whole = new SegmentSearch(tableOf(rows)).segmentsOfRows(6).filter((_, i) => i % 20 !== 7);
    expect(adjustedRandIndex(new SegmentSearch(tableOf(kept)).segmentsOfRows(6), whole)).toBeGreaterThan(0.8);
  });
});
