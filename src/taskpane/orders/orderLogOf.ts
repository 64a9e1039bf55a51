import type { OrderLog } from "../../core/customers/OrderLog";
import type { Order } from "../../imports/orders/OrderTable";

/** Orders as the formulas count them; customers in the order in which they come first. */
export function orderLogOf(orders: readonly Order[]): OrderLog {
  const places = new Map<string, number>();
  const customers = Int32Array.from(orders, ({ customer }) => {
    const place = places.get(customer) ?? places.size;
    places.set(customer, place);
    return place;
  });
  const dates = Float64Array.from(orders, ({ date }) => date);
  return { names: [...places.keys()], customers, dates, amounts: Float64Array.from(orders, ({ amount }) => amount) };
}

/** List prices count only where every order has one: a blank would pass for a discount. */
export function listPricesOf(orders: readonly Order[]): Float64Array | undefined {
  const prices = orders.map(({ listPrice }) => listPrice ?? 0);
  return prices.every((price) => price > 0) ? Float64Array.from(prices) : undefined;
}
