import { mean } from "../numeric/mean";
import { median } from "../numeric/median";
import { total } from "../numeric/total";
import { moneyByCustomer } from "./customerTotals";
import { firstOrders } from "./firstOrders";
import { demandOrders, type OrderLog } from "./OrderLog";

/** What the customers of one source are worth; money in the currency of the log. */
export interface SourceRow {
  source: string;
  customers: number;
  averageValue: number;
  medianValue: number;
  /** Share of these customers worth the target or more; undefined without a target. */
  shareAtTarget: number | undefined;
  value: number;
  /** Of the value of all customers; undefined where that is nothing or less. */
  shareOfValue: number | undefined;
}

/**
 * What customers are worth by where they came from: a customer belongs to the source of their first order (of two on the
 * same day, the one that stands first), and all that they ever paid counts there.
 *
 * @param sources where each order came from
 * @param target money a customer should be worth
 * @returns the source with the highest average value first; equals in the order in which they were first seen
 */
export function sourceValue(orders: OrderLog, sources: readonly string[], target?: number): SourceRow[] {
  demandOrders(orders);
  const values = moneyByCustomer(orders);
  const all = total(values);
  const bySource = new Map<string, number[]>();
  firstOrders(orders).forEach((order, customer) => {
    const source = sources[order];
    const group = bySource.get(source) ?? [];
    group.push(values[customer]);
    bySource.set(source, group);
  });
  const rows = [...bySource].map(([source, group]) => {
    const value = total(group);
    return {
      source,
      customers: group.length,
      averageValue: mean(group),
      medianValue: median(group),
      shareAtTarget: target === undefined ? undefined : group.filter((each) => each >= target).length / group.length,
      value,
      shareOfValue: all > 0 ? value / all : undefined,
    };
  });
  return rows.sort((a, b) => b.averageValue - a.averageValue);
}
