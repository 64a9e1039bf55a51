import { describe, expect, test } from "vitest";
import { SegmentSearch } from "../../../src/core/segments/SegmentSearch";
import { segmentFit } from "../../../src/core/segments/segmentFit";
import { standardise } from "../../../src/core/segments/standardise";
import { clearGroups } from "./clearGroups";
import { plainKMeans, withinOf } from "./plainKMeans";

const scaled = (table: Parameters<typeof standardise>[0]) =>
  standardise(table, new Float64Array(table.columns).fill(1));

describe("groups that are clear are never merged, however wide, large or many they are", () => {
  test.each([
    [5_000, 30, 6, 1],
    [5_000, 50, 10, 2],
    [10_000, 50, 20, 3],
    [20_000, 20, 12, 4],
    [20_000, 50, 6, 5],
    [4_000, 50, 20, 6],
    [2_000, 40, 16, 7],
  ])("%i rows of %i needs in %i groups", (rows, columns, groups, seed) => {
    const { table, groupOf } = clearGroups(rows, columns, groups, 1, seed);
    const found = new SegmentSearch(table).partition(groups).sumOfSquares;
    expect(found).toBeLessThanOrEqual(withinOf(scaled(table), groupOf, groups) * (1 + 1e-9));
  });
});

describe("no worse than ten starts of plain k-means", () => {
  test.each([
    [5_000, 8, 6, 1, 11],
    [5_000, 12, 8, 0.7, 12],
    [8_000, 3, 12, 3, 13],
    [3_000, 12, 10, 0.8, 14],
    [7_000, 2, 16, 0, 50],
    [7_000, 3, 15, 1, 51],
    [6_000, 2, 17, 0, 48],
  ])("%i rows of %i needs in %i groups that overlap", (rows, columns, groups, apart, seed) => {
    const { table } = clearGroups(rows, columns, groups, apart, seed);
    const found = new SegmentSearch(table).partition(groups).sumOfSquares;
    expect(found).toBeLessThanOrEqual(plainKMeans(scaled(table), groups, 10) * (1 + 1e-6));
  });
});

test("a few customers far from all others are a segment of their own, in a large table too", () => {
  const { table, groupOf } = clearGroups(12_000, 6, 3, 4, 21);
  for (let i = 0; i < 40; i++) {
    groupOf[i * 300] = 3;
    for (let j = 0; j < 6; j++) table.values[i * 300 * 6 + j] = 40 + (i % 5) + j;
  }
  const found = new SegmentSearch(table).partition(4).sumOfSquares;
  expect(found).toBeLessThanOrEqual(withinOf(scaled(table), groupOf, 4) * (1 + 1e-9));
});

test("the number chosen is the number of groups that are clear", () => {
  const { table } = clearGroups(3_000, 30, 5, 1.2, 31);
  expect(segmentFit(table, 7).find(({ chosen }) => chosen)?.segments).toBe(5);
});
