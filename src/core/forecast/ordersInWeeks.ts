import { ordersWhileActive } from "./betaGeometric/ordersWhileActive";
import { exitsAtFirstOrder } from "./betaGeometric/exitsAtFirstOrder";
import type { OrderModel } from "./OrderModel";
import { paretoNbdOrdersWhileActive } from "./paretoNbd/expectedOrders";

/**
 * How many orders to expect of a customer who is active now, by any of the models. It depends on how often and for how long
 * the customer has ordered, but not on when last, so that it is the same for many customers.
 */
export function ordersInWeeks(weeks: number, repeatOrders: number, age: number, model: OrderModel): number {
  if (model.name === "Pareto/NBD") {
    return paretoNbdOrdersWhileActive(weeks, { repeatOrders, recency: 0, age }, model.parameters);
  }
  const { r, alpha, a, b } = model.parameters;
  const exits = repeatOrders + exitsAtFirstOrder(model.name);
  return ordersWhileActive({ shape: r + repeatOrders, weeks: alpha + age, a, b: b + exits }, weeks);
}
