import type { OrderLog } from "../../customers/OrderLog";
import { oldestFirst } from "../oldestFirst";
import type { BaseTotals } from "./BaseTotals";

/**
 * What customers of a log who were there on a day brought on the days after it: orders (those of one day being one), money less
 * what was given back, and how many of them ordered.
 * @param after the day that was the last one known, an Excel serial number
 * @param days how many days to look at
 */
export function cameTotals(
  { customers, dates, amounts, refunds, names }: OrderLog,
  after: number,
  days: number,
): BaseTotals {
  const latest = new Float64Array(names.length).fill(-1);
  const ordered = new Uint8Array(names.length);
  const isWithin = (day: number) => day > after && day <= after + days;
  let [orders, value] = [0, 0];
  const places = oldestFirst(dates);
  for (let i = 0; i < dates.length; i++) {
    const order = places ? places[i] : i;
    const [customer, day] = [customers[order], Math.floor(dates[order])];
    const isKnown = latest[customer] >= 0 || day <= after;
    if (!isKnown) continue;
    if (isWithin(day)) {
      if (day > latest[customer]) orders++;
      value += amounts[order];
      ordered[customer] = 1;
    }
    latest[customer] = day;
  }
  refunds.customers.forEach((customer, refund) => {
    if (ordered[customer] === 1 && isWithin(Math.floor(refunds.dates[refund]))) value += refunds.amounts[refund];
  });
  return { orders, value, ordering: ordered.reduce((count, each) => count + each, 0) };
}
