import { expect, test } from "vitest";
import { betaKernel } from "../../../src/core/numeric/betaKernel";
import { demandClose } from "../../golden/demandClose";

test("with a = b = 1 it is x (1 - x)", () => {
  expect(betaKernel(0.3, 1, 1)).toBeCloseTo(0.21, 15);
});

test("with a = 1 it is b x (1 - x)^b, exact for ten million clicks too", () => {
  const [x, b] = [1e-7, 1e7];
  demandClose("1e-7, 1, 1e7", betaKernel(x, 1, b), b * x * Math.exp(b * Math.log1p(-x)), 1e-14);
});

test("it gives binomial probabilities: 3 sales in 10 clicks at 20%", () => {
  expect(betaKernel(0.2, 4, 8) / (11 * 0.2 * 0.8)).toBeCloseTo(0.201326592, 15);
});

test("a and b change places with x and 1 - x", () => {
  expect(betaKernel(0.25, 3.5, 90)).toBeCloseTo(betaKernel(0.75, 90, 3.5), 14);
});
