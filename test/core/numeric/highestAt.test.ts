import fc from "fast-check";
import { expect, test } from "vitest";
import { highestAt } from "../../../src/core/numeric/highestAt";

test("the top of any hill is found, also at the ends of the range", () => {
  const place = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(place, place, place, (one, other, peak) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const top = highestAt((x) => -Math.abs(x - peak), low, high);
      expect(top).toBe(Math.min(Math.max(peak, low), high));
    }),
  );
});

test("a valley before the hill does not mislead it", () => {
  const valleyThenHill = (x: number) => (x < 50 ? -x : -50 + (x - 50) * (300 - x) * 0.01);
  expect(highestAt(valleyThenHill, 0, 300)).toBe(175);
});

test("a range of one number is that number", () => {
  expect(highestAt(() => 0, 7, 7)).toBe(7);
});
