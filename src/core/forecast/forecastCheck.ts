import { demandOrders, type OrderLog } from "../customers/OrderLog";
import { lastDay } from "../customers/lastDay";
import { demand } from "../DomainError";
import { DAYS_A_WEEK } from "./customerHistories";
import { expectedOrders } from "./expectedOrders";
import { oldestFirst } from "./oldestFirst";
import type { OrderModel } from "./OrderModel";

/** The days of a log, parted for a check. */
export interface CheckPeriod {
  /** Excel serial numbers of whole days. */
  firstDay: number;
  /** The last day that the model may know. */
  fittedTo: number;
  lastDay: number;
}

/**
 * Parts a log into the days that a model is fitted to and the holdout after them.
 * @param holdoutDays whole days at the end of the log; the later half where undefined
 * @throws NoAnswer for a log without orders, DomainError where nothing would be left on one side
 */
export function checkPeriod(orders: OrderLog, holdoutDays?: number): CheckPeriod {
  demandOrders(orders);
  const last = lastDay(orders.dates);
  const first = orders.dates.reduce((earliest, date) => Math.min(earliest, Math.floor(date)), last);
  const held = holdoutDays ?? Math.max(1, Math.round((last - first) / 2));
  const rule = { id: "holdout", most: last - first, span: last - first + 1 } as const;
  demand(Number.isInteger(held) && held >= 1 && held <= last - first, "holdoutDays", held, rule);
  return { firstDay: first, fittedTo: last - held, lastDay: last };
}

export interface CheckedWeek {
  /** Counted from the first order of the log. */
  week: number;
  /** Repeat orders so far, of the customers whom the model knows. */
  orders: number;
  expected: number;
}

/**
 * How a model that knows only the days before the holdout keeps up with what happened, week by week from the first order to
 * the last: repeat orders so far, and those that the model expects of as many customers who began when these did. Customers
 * who came during the holdout are left out. The last week ends with the log.
 *
 * Source: Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24, figure 2.
 */
export function forecastCheck(orders: OrderLog, { firstDay, fittedTo, lastDay: last }: CheckPeriod, model: OrderModel) {
  const { customers, dates, names } = orders;
  const weeks = Math.ceil((last - firstDay + 1) / DAYS_A_WEEK);
  const endOf = (week: number) => Math.min(firstDay + DAYS_A_WEEK * week - 1, last);

  // For each day since the first, how many customers began on it.
  const began = new Float64Array(last - firstDay + 1);
  const repeats = new Float64Array(weeks + 1);
  const latest = new Float64Array(names.length).fill(-1);
  const places = oldestFirst(dates);
  for (let i = 0; i < dates.length; i++) {
    const order = places ? places[i] : i;
    const day = Math.floor(dates[order]);
    const before = latest[customers[order]];
    const isNew = before < 0;
    if (isNew && day > fittedTo) continue;
    if (isNew) began[day - firstDay]++;
    else if (day > before) repeats[Math.floor((day - firstDay) / DAYS_A_WEEK) + 1]++;
    latest[customers[order]] = day;
  }

  const beginnings = [...began.keys()].filter((day) => began[day] > 0);
  const ofNewCustomer = newCustomerOrders(model, last - firstDay);
  let soFar = 0;
  return Array.from({ length: weeks }, (_, i): CheckedWeek => {
    soFar += repeats[i + 1];
    const end = endOf(i + 1) - firstDay;
    let expected = 0;
    for (const day of beginnings) {
      if (day > end) break;
      expected += began[day] * ofNewCustomer[end - day];
    }
    return { week: i + 1, orders: soFar, expected };
  });
}

/** Orders to expect of a new customer within so many days, for each number of days. */
function newCustomerOrders(model: OrderModel, most: number): Float64Array {
  const fresh = { repeatOrders: 0, recency: 0, age: 0 };
  return Float64Array.from({ length: most + 1 }, (_, days) => expectedOrders(days / DAYS_A_WEEK, fresh, model));
}
