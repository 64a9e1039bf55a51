import { expect, test } from "vitest";
import { logGammaRatio } from "../../../src/core/numeric/logGammaRatio";

test.each([
  [20, 2, Math.log(420)],
  [0.5, 3, Math.log(0.5 * 1.5 * 2.5)],
  [9.999, 1, Math.log(9.999)],
  [1e6, 1, Math.log(1e6)],
  [1e9, 3, 3 * Math.log(1e9) + Math.log1p(1e-9) + Math.log1p(2e-9)],
])("of y = %d and q = %d it is the logarithm of y (y + 1) ... (y + q - 1)", (y, q, expected) => {
  expect(Math.abs(logGammaRatio(y, q) / expected - 1)).toBeLessThan(3e-15);
});
