import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "../../../src/core/numeric/holm";

test("the smallest counts as often as there are chances, the largest once, none less than a smaller one", () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holm([0.5, 0.9])).toEqual([1, 1]);
  expect(holm([0.2])).toEqual([0.2]);
  expect(holm([])).toEqual([]);
});

test("no chance falls, and their order stays", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (chances) => {
      const corrected = holm(chances);
      corrected.forEach((chance, i) => {
        expect(chance).toBeGreaterThanOrEqual(chances[i]);
        expect(chance).toBeLessThanOrEqual(1);
        chances.forEach((other, j) => other > chances[i] && expect(corrected[j]).toBeGreaterThanOrEqual(chance));
      });
    }),
  );
});
