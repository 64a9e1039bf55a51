import { demandWeeks } from "../demandWeeks";
import type { OrderHistory } from "../OrderHistory";
import type { BetaGeometric, ExitsAtFirstOrder } from "./BetaGeometric";
import { betaGeometricChanceActive } from "./chanceActive";
import { ordersWhileActive } from "./ordersWhileActive";

/** How many orders to expect of a customer: those of an active customer, times the chance that this one is active. */
export function betaGeometricExpectedOrders(
  weeks: number,
  history: OrderHistory,
  model: BetaGeometric,
  exitsAtFirstOrder: ExitsAtFirstOrder,
): number {
  demandWeeks(weeks);
  const chance = betaGeometricChanceActive(history, model, exitsAtFirstOrder);
  const { repeatOrders: x, age: T } = history;
  const { r, alpha, a, b } = model;
  return chance * ordersWhileActive({ shape: r + x, weeks: alpha + T, a, b: b + x + exitsAtFirstOrder }, weeks);
}
