import type { OrderLog } from "../../customers/OrderLog";
import type { BaseTotals } from "./BaseTotals";
import { type CustomerRuns, customerRuns } from "./customerRuns";

/**
 * What customers of a log who were there on a day brought on the days after it: orders (those of one day being one), money less
 * what was given back, and how many of them ordered.
 * @param log or its orders customer after customer, where they are known so
 * @param after the day that was the last one known, an Excel serial number
 * @param days how many days to look at
 */
export function cameTotals(log: OrderLog | CustomerRuns, after: number, days: number): BaseTotals {
  const { starts, days: ordered, amounts, refunds } = "starts" in log ? log : customerRuns(log);
  const isOrdering = new Uint8Array(starts.length);
  let [orders, value, ordering] = [0, 0, 0];
  // Who comes first stands first.
  for (let customer = 0; customer < starts.length - 1 && ordered[starts[customer]] <= after; customer++) {
    let latest = after;
    for (let at = starts[customer]; at < starts[customer + 1] && ordered[at] <= after + days; at++) {
      if (ordered[at] <= after) continue;
      if (ordered[at] > latest) orders++;
      latest = ordered[at];
      value += amounts[at];
    }
    if (latest === after) continue;
    isOrdering[customer] = 1;
    ordering++;
  }
  refunds.customers.forEach((customer, refund) => {
    const day = Math.floor(refunds.dates[refund]);
    if (isOrdering[customer] === 1 && day > after && day <= after + days) value += refunds.amounts[refund];
  });
  return { orders, value, ordering };
}
