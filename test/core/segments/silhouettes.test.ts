import fc from "fast-check";
import { expect, test } from "vitest";
import { distinctRows } from "../../../src/core/segments/distinctRows";
import { kMeans } from "../../../src/core/segments/kMeans";
import { SegmentSearch } from "../../../src/core/segments/SegmentSearch";
import { ROWS_COMPARED, silhouettes } from "../../../src/core/segments/silhouettes";
import { irisFlowers } from "./irisFlowers";
import { knownGroups } from "./knownGroups";
import { tableOf } from "./tableOf";

/** Rousseeuw's definition, written down as it stands. */
function silhouetteOf(rows: readonly (readonly number[])[], segmentOf: readonly number[]): number {
  const meanDistance = (i: number, q: number) => {
    const others = rows.filter((_, h) => h !== i && segmentOf[h] === q);
    return others.reduce((sum, row) => sum + Math.hypot(...row.map((x, j) => x - rows[i][j])), 0) / others.length;
  };
  const widths = rows.map((_, i) => {
    const own = segmentOf[i];
    if (segmentOf.filter((q) => q === own).length === 1) return 0;
    const a = meanDistance(i, own);
    const b = Math.min(...[...new Set(segmentOf)].filter((q) => q !== own).map((q) => meanDistance(i, q)));
    return a === 0 && b === 0 ? 0 : (b - a) / Math.max(a, b);
  });
  return widths.reduce((sum, width) => sum + width, 0) / widths.length;
}

test("the silhouettes of standardised iris are the well-known .5818 and .4599", () => {
  const [two, three] = new SegmentSearch(tableOf(irisFlowers)).silhouettes(3);
  expect(two).toBeCloseTo(0.5818, 4);
  expect(three).toBeCloseTo(0.4599, 4);
});

test("up to 2,000 rows the silhouette is what its definition says, rows that are alike included", () => {
  const cell = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 4, maxLength: 40 }),
      fc.integer({ min: 2, max: 4 }),
      (rows, segments) => {
        const { points, pointOf } = distinctRows(tableOf(rows));
        fc.pre(points.rows >= segments);
        const partition = kMeans(points, segments);
        const segmentOf = Array.from(pointOf, (point) => partition.segmentOf[point]);
        expect(silhouettes(points, [partition])[0]).toBeCloseTo(silhouetteOf(rows, segmentOf), 10);
      },
    ),
  );
});

test("of more rows, a fixed sample comes close to the exact silhouette", () => {
  const { rows } = knownGroups(3 * ROWS_COMPARED, 3, 4, 1.5, 11);
  const { points, pointOf } = distinctRows(tableOf(rows));
  const partition = kMeans(points, 4);
  const [sampled] = silhouettes(points, [partition]);
  const some = rows.map((_, i) => i).filter((i) => i % 7 === 0);
  const exact = silhouetteOf(
    some.map((i) => rows[i]),
    some.map((i) => partition.segmentOf[pointOf[i]]),
  );
  expect(Math.abs(sampled - exact)).toBeLessThan(0.02);
  expect(silhouettes(points, [partition])).toEqual([sampled]);
});

test("where the sample misses all segments but one there is nothing to compare, and no NaN", () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => [i === 7 ? 1000 : i % 3]);
  const { points } = distinctRows(tableOf(rows));
  expect(silhouettes(points, [kMeans(points, 2)])).toEqual([0]);
});
