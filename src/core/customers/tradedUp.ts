import { median } from "../numeric/median";
import { quantile } from "../numeric/quantile";
import { firstOrders } from "./firstOrders";
import type { OrderLog } from "./OrderLog";

/**
 * How many customers began small and grew: their first order lies in the lowest third of all first orders, and a later
 * one above the middle of all orders.
 *
 * @returns a number of customers
 */
export function tradedUp(orders: OrderLog): number {
  const { customers, amounts } = orders;
  const first = firstOrders(orders);
  const small = quantile(Float64Array.from(first, (order) => amounts[order]).sort(), 1 / 3);
  const middle = median(amounts);
  const grown = new Set<number>();
  for (let i = 0; i < customers.length; i++) {
    const begin = first[customers[i]];
    if (i !== begin && amounts[begin] <= small && amounts[i] > middle) grown.add(customers[i]);
  }
  return grown.size;
}
