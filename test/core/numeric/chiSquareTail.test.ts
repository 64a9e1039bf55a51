import fc from "fast-check";
import { expect, test } from "vitest";
import { chiSquareTail } from "../../../src/core/numeric/chiSquareTail";
import { demandClose } from "../../golden/demandClose";

/** x, degrees of freedom, and the tail by mpmath's gammainc at 40 digits. */
const GOLDEN: readonly (readonly [number, number, number])[] = [
  [1e-6, 1, 0.9992021155721779],
  [0.3, 1, 0.5838824207703652],
  [3.841458820694124, 1, 0.05000000000000006],
  [30, 1, 4.3204630578274975e-8],
  [700, 1, 2.9902269751246203e-154],
  [5, 2, 0.0820849986238988],
  [0.01, 3, 0.9997348349413444],
  [9.5, 7, 0.2187218511231572],
  [60.51575397959007, 30, 0.0007970101155140621],
  [120, 99, 0.07424385580596679],
  [98000, 100000, 0.9999966152457719],
  [103000, 100000, 1.5289130117302352e-11],
  [1400, 7, 3.859963181237336e-298],
];

test("the tail agrees with mpmath, however small it is and however many the degrees of freedom", () => {
  for (const [x, degrees, tail] of GOLDEN) {
    demandClose(`tail at ${x} with ${degrees} degrees`, chiSquareTail(x, degrees), tail, 1e-12);
  }
});

test("with two degrees of freedom it is e^(-x/2)", () => {
  for (const x of [0.001, 1, 3.99, 4.01, 50]) demandClose(String(x), chiSquareTail(x, 2), Math.exp(-x / 2), 1e-13);
});

test("falls from 1 at nothing to 0 without end", () => {
  expect([chiSquareTail(0, 3), chiSquareTail(1e6, 3), chiSquareTail(Infinity, 3)]).toEqual([1, 0, 0]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 200, noNaN: true }), fc.integer({ min: 1, max: 100 }), (x, degrees) => {
      const [here, further] = [chiSquareTail(x, degrees), chiSquareTail(x + 0.1, degrees)];
      expect(here).toBeLessThanOrEqual(1);
      expect(further).toBeGreaterThanOrEqual(0);
      expect(further).toBeLessThanOrEqual(here + 1e-13);
      expect(chiSquareTail(x, degrees + 1)).toBeGreaterThanOrEqual(here - 1e-13);
    }),
  );
});
