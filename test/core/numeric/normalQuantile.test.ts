import { expect, test } from "vitest";
import { normalQuantile } from "../../../src/core/numeric/normalQuantile";

/** Wichura (1988), table 1, and Python's statistics.NormalDist. */
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167813],
  [1e-20, -9.262340089798409],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.5, 0],
])("below %d lies %d", (chance, x) => {
  expect(normalQuantile(chance)).toBeCloseTo(x, 13);
});
