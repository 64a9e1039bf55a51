import type { Costs } from "../../core/customers/Costs";
import { date, numberArgument, single } from "./argument";
import { isSingleCell } from "./cells";
import type { Cells } from "../../text/cells";
import { type BesideOrders, type OrderArguments, type ReadOrders, readOrders } from "./orderLog";

export interface OrdersAndCosts<Numbers extends string = never, Labels extends string = never> {
  orders: ReadOrders<Numbers, Labels>;
  costs: Costs;
}

/** An order log with its fulfilment costs: a single cell is money for every order, a range money of each. */
export function readOrdersAndCosts<Numbers extends string = never, Labels extends string = never>(
  cells: OrderArguments,
  fulfilmentCost: Cells | undefined,
  beside: Omit<BesideOrders<Numbers, Labels>, "costs"> = {},
): OrdersAndCosts<Numbers, Labels> {
  if (fulfilmentCost === undefined || isSingleCell(fulfilmentCost)) {
    const costs = single("fulfilmentCost", numberArgument(fulfilmentCost, 0));
    return { orders: readOrders(cells, beside), costs };
  }
  const orders = readOrders(cells, { ...beside, costs: fulfilmentCost });
  return { orders, costs: orders.costs };
}

/** The day up to which a log is looked at, where it is given. */
export function readAsOf(asOf: Cells | undefined): number | undefined {
  return single("asOf", date(asOf));
}
