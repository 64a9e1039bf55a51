import { lastDayOf } from "../customers/lastDay";
import { demandOrders, type OrderLog } from "../customers/OrderLog";
import { demand } from "../DomainError";
import { oldestFirst } from "./oldestFirst";

export const DAYS_A_WEEK = 7;

/** What the models know of each customer of a log, in the order of the log's names. Time is in weeks. */
export interface CustomerHistories {
  /** The day up to which the log was looked at, an Excel serial number. */
  readonly asOf: number;
  readonly repeatOrders: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** Mean amount of the repeat days, less what was given back on them; 0 without any, or in a log without amounts. */
  readonly averageOrderValue: Float64Array;
}

/**
 * Sums up an order log by customer. Orders of one customer on one day are one order; a repeat order is one on a later day
 * than the customer's first. A refund lowers what its customer spent on the latest order day on or before it.
 *
 * @param asOf the day to take the histories, an Excel serial number; the day of the last order where undefined
 * @throws NoAnswer for a log without orders, DomainError for an order after asOf
 */
export function customerHistories(orders: OrderLog, asOf?: number): CustomerHistories {
  demandOrders(orders);
  const { names, customers, dates, amounts } = orders;
  const last = lastDayOf(orders);
  const today = Math.floor(asOf ?? last);
  demand(today >= last, "asOf", today, { id: "notBeforeLastOrder", day: last });

  const firstDay = new Float64Array(names.length).fill(-1);
  const secondDay = new Float64Array(names.length).fill(Infinity);
  const latestDay = new Float64Array(names.length);
  const repeatOrders = new Float64Array(names.length);
  const spend = new Float64Array(names.length);
  const places = oldestFirst(dates);
  for (let i = 0; i < dates.length; i++) {
    const order = places ? places[i] : i;
    const customer = customers[order];
    const day = Math.floor(dates[order]);
    if (firstDay[customer] < 0) firstDay[customer] = latestDay[customer] = day;
    if (day > latestDay[customer]) {
      if (repeatOrders[customer]++ === 0) secondDay[customer] = day;
      latestDay[customer] = day;
    }
    if (day > firstDay[customer] && amounts.length > 0) spend[customer] += amounts[order];
  }
  orders.refunds.customers.forEach((customer, refund) => {
    // Before the second day, the latest is the first, whose money is not a repeat order's; or there is none yet.
    if (Math.floor(orders.refunds.dates[refund]) >= secondDay[customer])
      spend[customer] += orders.refunds.amounts[refund];
  });
  // Each takes the place of what it comes of: of a million orders five columns are enough.
  const [recency, age, averageOrderValue] = [latestDay, firstDay, spend];
  for (let i = 0; i < names.length; i++) {
    recency[i] = (latestDay[i] - firstDay[i]) / DAYS_A_WEEK;
    age[i] = (today - firstDay[i]) / DAYS_A_WEEK;
    averageOrderValue[i] = repeatOrders[i] > 0 ? spend[i] / repeatOrders[i] : 0;
  }
  return { asOf: today, repeatOrders, recency, age, averageOrderValue };
}
