import { describe, expect, test } from "vitest";
import { averageOrderValue } from "../../../src/core/forecast/gammaGamma/averageOrderValue";
import { fitGammaGamma } from "../../../src/core/forecast/gammaGamma/fit";
import { spenders } from "../../../src/core/forecast/gammaGamma/Spending";
import { random } from "./simulate";

/** Subscribers, each of whom pays one of these prices each time. */
function subscribers(customers: number, prices: readonly number[]) {
  const chance = random(customers);
  const repeatOrders = Array.from({ length: customers }, () => 1 + Math.floor(12 * chance()));
  const paid = repeatOrders.map(() => prices[Math.floor(prices.length * chance())]);
  return { repeatOrders, averageOrderValue: paid };
}

describe("the spend model comes to rest where customers always pay the same", () => {
  test.each([
    [200, [15, 25, 40]],
    [20_000, [15, 25, 40]],
    [200_000, [15, 25, 40]],
    [50_000, [9.99]],
    [50_000, [10, 10.01]],
  ])("%i customers who pay one of %j", (customers, prices) => {
    const paying = subscribers(customers, prices);
    const { parameters } = fitGammaGamma(spenders(paying));
    const mean = paying.averageOrderValue.reduce((all, each) => all + each, 0) / customers;
    expect(averageOrderValue(parameters)).toBeGreaterThan(0.9 * mean);
    expect(averageOrderValue(parameters)).toBeLessThan(1.1 * mean);
  });
});
