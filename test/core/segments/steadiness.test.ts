import { expect, test } from "vitest";
import { seededRandom } from "../../../src/core/segments/seededRandom";
import { segment } from "../../../src/core/segments/segment";
import { steadiness, TIMES } from "../../../src/core/segments/steadiness";
import { needs as sample } from "../../../src/sample/needs";
import { tableOf } from "./tableOf";

function found(rows: readonly (readonly number[])[], segments: number) {
  const needs = tableOf(rows);
  const trying = steadiness(needs, segment(needs, segments));
  let tried = trying.next();
  let times = 0;
  for (; !tried.done; times++) tried = trying.next();
  return { steady: tried.value, times };
}

/** People in groups far apart, so many each. */
function groups(sizes: readonly number[], spread: number): number[][] {
  const random = seededRandom(7);
  return sizes.flatMap((size, group) =>
    Array.from({ length: size }, () => [group * 10 + spread * random(), ((group * 7) % 5) * 10 + spread * random()]),
  );
}

test("groups far apart stay together whoever is left out", () => {
  const { steady, times } = found(groups([40, 30, 20], 1), 3);
  expect(steady).toEqual({ people: 81, together: 1, bySegment: [1, 1, 1] });
  expect(times).toBe(TIMES);
});

test("a group cut in two where nothing parts it is the one that falls apart", () => {
  // Around a ring every cut is as good as any other.
  const ring = Array.from({ length: 60 }, (_, i) => [40 + Math.cos(i * 0.10472), 40 + Math.sin(i * 0.10472)]);
  const { steady } = found([...ring, ...groups([40], 1)], 3);
  const shares = steady?.bySegment ?? [];
  // What was not cut stays whole.
  expect(Math.max(...shares.map(Number))).toBe(1);
  expect(Math.min(...shares.map(Number))).toBeLessThan(0.9);
});

test("people without any groups are less steady than those in groups", () => {
  const random = seededRandom(3);
  const cloud = Array.from({ length: 120 }, () => Array.from({ length: 6 }, () => random() + random() + random()));
  for (const segments of [3, 6, 9]) expect(found(cloud, segments).steady?.together).toBeLessThan(0.75);
  const drinkers = sample().map((row) => row.slice(1, 7).map(Number));
  expect(found(drinkers, 3).steady?.together).toBeGreaterThan(0.95);
});

test("the same survey is as steady each time, and nobody's is told where too few differ", () => {
  const rows = groups([25, 25, 12], 9);
  expect(found(rows, 4)).toEqual(found(rows, 4));
  expect(found([[1], [2], [3]], 3).steady).toBeUndefined();
});

test("of a large survey some are drawn, whatever order its rows stand in", () => {
  // Rows of four kinds in turn: every fourth would be of one kind only.
  const random = seededRandom(11);
  const rows = Array.from({ length: 2400 }, (_, i) => [(i % 4) * 10 + random(), (i % 2) * 8 + random()]);
  const { steady } = found(rows, 4);
  expect(steady?.people).toBe(540);
  expect(steady?.together).toBe(1);
});
