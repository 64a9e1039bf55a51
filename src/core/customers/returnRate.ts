import { DivisionByNone } from "../DivisionByNone";
import { customerTotals } from "./customerTotals";
import type { OrderLog } from "./OrderLog";

/**
 * The share of customers who came back: those with two orders or more among all.
 *
 * @returns 0 to 1
 * @throws DivisionByNone for a log without orders
 * @example returnRate(logOf("anna", "ben", "anna")) // 0.5
 */
export function returnRate(orders: OrderLog): number {
  const counts = customerTotals(orders).orders;
  if (counts.length === 0) throw new DivisionByNone("customers");
  return counts.filter((count) => count >= 2).length / counts.length;
}
