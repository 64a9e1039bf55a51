import { decimal } from "../numeric/decimal";
import { mean } from "../numeric/mean";
import { standardDeviation } from "../numeric/standardDeviation";
import { total } from "../numeric/total";
import { customerTotals, type CustomerTotals, totalByCustomer } from "./customerTotals";
import type { Costs } from "./Costs";
import { type CustomerName, demandOrders, type OrderLog } from "./OrderLog";

/** What is known of one customer; money in the currency of the log, dates as Excel serial numbers. */
export interface CustomerRow {
  customer: CustomerName;
  orders: number;
  firstOrder: number;
  lastOrder: number;
  spend: number;
  cost: number;
  /** Spend less cost. */
  value: number;
  averageOrder: number;
  /** Whole days of the calendar; undefined for a customer of one order. */
  daysBetweenOrders: number | undefined;
  /** In standard deviations (n - 1) of the customers' values; 0 where all are equal. */
  distanceFromMean: number;
  /** Of the value of all; undefined where that is nothing or less. */
  shareOfValue: number | undefined;
  /** The shares of this customer and all before, added up. */
  runningShare: number | undefined;
}

/** What each customer brought, in the order of the log's names. */
export interface CustomersByValue {
  readonly totals: CustomerTotals;
  readonly cost: Float64Array;
  /** Spend less cost. */
  readonly value: Float64Array;
  /** The places of all customers, the most valuable first; of equals, the one that was seen first. */
  readonly best: Int32Array;
}

/**
 * Adds up what each customer brought, and puts the most valuable first.
 *
 * @param costs money per order: one figure for every order, or one for each order and refund
 * @throws NoAnswer for a log without orders
 */
export function customersByValue(orders: OrderLog, costs: Costs): CustomersByValue {
  demandOrders(orders);
  const totals = customerTotals(orders);
  const cost =
    typeof costs === "number"
      ? Float64Array.from(totals.orders, (count) => count * costs)
      : totalByCustomer(orders, costs);
  const value = totals.spend.map((spend, i) => decimal(spend - cost[i], Math.abs(spend) + Math.abs(cost[i])));
  const best = Int32Array.from(value.keys()).sort((a, b) => value[b] - value[a] || a - b);
  return { totals, cost, value, best };
}

/**
 * A row for every customer, the most valuable first; customers of equal value stand in the order in which they were first
 * seen.
 *
 * @param costs money per order: one figure for every order, or one for each order and refund
 */
export function customerTable(orders: OrderLog, costs: Costs = 0): CustomerRow[] {
  const { totals, cost, value, best } = customersByValue(orders, costs);
  const all = total(value);
  const middle = mean(value);
  const spread = standardDeviation(value);

  let running = 0;
  return Array.from(best, (i) => {
    running += value[i];
    const count = totals.orders[i];
    return {
      customer: orders.names[i],
      orders: count,
      firstOrder: totals.firstOrder[i],
      lastOrder: totals.lastOrder[i],
      spend: totals.spend[i],
      cost: cost[i],
      value: value[i],
      averageOrder: totals.spend[i] / count,
      daysBetweenOrders: count > 1 ? daysFrom(totals.firstOrder[i], totals.lastOrder[i]) / (count - 1) : undefined,
      distanceFromMean: spread > 0 ? (value[i] - middle) / spread : 0,
      shareOfValue: all > 0 ? value[i] / all : undefined,
      runningShare: all > 0 ? running / all : undefined,
    };
  });
}

function daysFrom(first: number, last: number): number {
  return Math.floor(last) - Math.floor(first);
}
