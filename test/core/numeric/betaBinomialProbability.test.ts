import { expect, test } from "vitest";
import { betaBinomialProbability } from "../../../src/core/numeric/betaBinomialProbability";
import { demandClose } from "../../golden/demandClose";

test("with a = b = 1 every number of successes is equally likely", () => {
  for (const k of [0, 3, 10]) expect(betaBinomialProbability(k, 10, 1, 1)).toBeCloseTo(1 / 11, 15);
});

test("no sale in 100 clicks, expecting one: 99/199", () => {
  expect(betaBinomialProbability(0, 100, 1, 99)).toBeCloseTo(99 / 199, 14);
});

test("the chances of all numbers add up to 1", () => {
  let sum = 0;
  for (let k = 0; k <= 1000; k++) sum += betaBinomialProbability(k, 1000, 3.7, 55.2);
  expect(sum).toBeCloseTo(1, 13);
});

test("no sale in ten million clicks is b/(b + n) to the last digits", () => {
  demandClose("n = 1e7", betaBinomialProbability(0, 1e7, 1, 99), 99 / (99 + 1e7), 1e-14);
});

test("no trials have no success", () => {
  expect(betaBinomialProbability(0, 0, 2.5, 40)).toBeCloseTo(1, 14);
});
