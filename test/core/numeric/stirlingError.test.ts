import { expect, test } from "vitest";
import { stirlingError } from "../../../src/core/numeric/stirlingError";

test("what is left over at 1 is 1 - ln(2 pi)/2", () => {
  expect(stirlingError(1)).toBeCloseTo(1 - Math.log(2 * Math.PI) / 2, 15);
});

test("it completes Stirling's formula to the logarithm of a factorial, for whole numbers and between them", () => {
  const logFactorial = (n: number) => (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + stirlingError(n);
  expect(logFactorial(5)).toBeCloseTo(Math.log(120), 14);
  expect(logFactorial(12)).toBeCloseTo(Math.log(479001600), 14);
  expect(logFactorial(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2), 15);
});

test("it is 1/(12 n) where n is large", () => {
  expect(stirlingError(1e7) * 12e7).toBeCloseTo(1, 14);
});
