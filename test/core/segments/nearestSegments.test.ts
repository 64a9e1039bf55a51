import { describe, expect, test } from "vitest";
import { NoAnswer } from "../../../src/core/NoAnswer";
import { nearestSegments } from "../../../src/core/segments/nearestSegments";
import { tableOf } from "./tableOf";

const places = {
  segments: [
    { segment: 2, means: [10, 0] },
    { segment: 1, means: [0, 0] },
    { segment: 3, means: [0, 8] },
  ],
  spreads: [5, 1],
};
const nearest = (row: number[], weights?: number[]) =>
  nearestSegments(tableOf([row]), places, weights && Float64Array.from(weights))[0];

test("one new customer joins the nearest segment on the scale of the spreads", () => {
  expect(nearest([9, 1])).toBe(2);
  // In the needs' own units segment 1 would be nearer, 5 against 5.1; on the common scale 3 is.
  expect(nearest([1, 5])).toBe(3);
});

test("of equally near segments the lower number is taken, however the table is sorted", () => {
  expect(nearest([5, 0])).toBe(1);
  expect(nearest([5, 4])).toBe(1);
});

test("weights apply to the distance on the common scale", () => {
  expect(nearest([10, 5], [1, 0])).toBe(2);
  expect(nearest([10, 5], [0, 1])).toBe(3);
});

test("a need with spread 0 has no say, even where the new customer differs in it", () => {
  const flat = { ...places, spreads: [5, 0] };
  expect(nearestSegments(tableOf([[9, 1e9]]), flat)[0]).toBe(2);
});

describe("no answer", () => {
  test("where no need has a spread", () => {
    expect(() => nearestSegments(tableOf([[1, 2]]), { ...places, spreads: [0, 0] })).toThrow(NoAnswer);
  });
});

test("numbers too far apart to square are still placed", () => {
  const far = { segments: places.segments, spreads: [1e-300, 1e-300] };
  expect(nearestSegments(tableOf([[0, 0]]), far)[0]).toBe(1);
  expect([1, 2, 3]).toContain(nearestSegments(tableOf([[7e200, 0]]), far)[0]);
});
