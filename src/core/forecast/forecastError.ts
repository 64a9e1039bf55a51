import type { CheckedWeek } from "./forecastCheck";

/**
 * How far a forecast is off, as a share of what happened: expected / actual - 1. The actual orders are never none, for a
 * model is fitted only where there are repeat orders.
 * @example forecastError({ week: 78, orders: 4000, expected: 3800 }) // -0.05
 */
export function forecastError({ orders, expected }: CheckedWeek): number {
  return expected / orders - 1;
}
