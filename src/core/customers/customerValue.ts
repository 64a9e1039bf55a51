import { DivisionByNone } from "../DivisionByNone";
import { decimal } from "../numeric/decimal";
import { total } from "../numeric/total";
import type { Costs } from "./Costs";
import type { OrderLog } from "./OrderLog";

/**
 * What an average customer has brought so far: everything the customers paid, less what it cost to fulfil their
 * orders, shared out among them.
 *
 *     (sum of amounts - sum of costs) / number of customers
 *
 * @param orders the order log; amounts in money
 * @param costs money per order: one figure for every order, or one for each order and refund
 * @returns money per customer, in the currency of the amounts
 * @throws DivisionByNone for a log without orders
 * @example customerValue(twoCustomersWhoPaid(30, 50), 10) // (80 - 20) / 2 = 30
 */
export function customerValue(orders: OrderLog, costs: Costs = 0): number {
  if (orders.names.length === 0) throw new DivisionByNone("customers");
  const paid = total([...orders.amounts, ...orders.refunds.amounts]);
  const cost =
    typeof costs === "number" ? costs * orders.amounts.length : total([...costs.ofOrders, ...costs.ofRefunds]);
  return decimal(paid - cost, Math.abs(paid) + Math.abs(cost)) / orders.names.length;
}
