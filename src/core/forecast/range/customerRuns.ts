import type { OrderLog, Refunds } from "../../customers/OrderLog";
import { DAYS_A_WEEK } from "../customerHistories";
import { oldestFirst } from "../oldestFirst";
import type { SpendingColumns } from "./groupSpend";

/**
 * A log customer after customer, those who came first before all others, each one's orders from the oldest on: what was known of
 * them on any day of the past is read off in one pass, which jumps nowhere.
 */
export interface CustomerRuns {
  /** Where each customer's orders begin, and after the last of them where they end. */
  readonly starts: Int32Array;
  /** Of each order, a whole Excel serial number. */
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  readonly refunds: Refunds;
}

/** Sorting by moving each order to its place is quick as long as that is no more than so many moves an order. */
const MOST_MOVES = 8;

/** @param orders with dates and amounts */
export function customerRuns(orders: OrderLog): CustomerRuns {
  const { customers, dates, amounts, refunds } = orders;
  const places = placesOfCustomers(orders);
  const starts = new Int32Array(places.length + 1);
  for (let row = 0; row < customers.length; row++) starts[places[customers[row]] + 1]++;
  const isQuick = movesOnAverage(starts) <= MOST_MOVES * customers.length;
  for (let place = 1; place < starts.length; place++) starts[place] += starts[place - 1];
  const rows = isQuick ? undefined : oldestFirst(dates);
  const next = starts.slice();
  const runs = { starts, days: new Int32Array(dates.length), amounts: new Float64Array(dates.length) };
  for (let i = 0; i < customers.length; i++) {
    const row = rows ? rows[i] : i;
    const place = places[customers[row]];
    // The run is sorted as far as it goes; those of one day stay in their order.
    const day = Math.floor(dates[row]);
    let at = next[place]++;
    for (; at > starts[place] && runs.days[at - 1] > day; at--) {
      runs.days[at] = runs.days[at - 1];
      runs.amounts[at] = runs.amounts[at - 1];
    }
    runs.days[at] = day;
    runs.amounts[at] = amounts[row];
  }
  return { ...runs, refunds: { ...refunds, customers: refunds.customers.map((customer) => places[customer]) } };
}

/** For each customer of a log their place among all, by their first order; of those who came on one day the first in the log. */
function placesOfCustomers({ names, customers, dates }: OrderLog): Int32Array {
  const firstDay = new Float64Array(names.length).fill(Infinity);
  const firstRow = new Int32Array(names.length);
  for (let row = 0; row < customers.length; row++) {
    const day = Math.floor(dates[row]);
    if (day >= firstDay[customers[row]]) continue;
    firstDay[customers[row]] = day;
    firstRow[customers[row]] = row;
  }
  const asSeen = new Int32Array(names.length);
  for (let row = 0, seen = 0; row < customers.length; row++) {
    if (firstRow[customers[row]] === row) asSeen[seen++] = customers[row];
  }
  const order = oldestFirst(Float64Array.from(asSeen, (customer) => firstDay[customer]));
  const places = new Int32Array(names.length);
  for (let place = 0; place < places.length; place++) places[asSeen[order ? order[place] : place]] = place;
  return places;
}

/** Half the pairs of orders of one customer: on average so many stand in the wrong order. */
function movesOnAverage(counts: Int32Array): number {
  let moves = 0;
  for (let i = 0; i < counts.length; i++) moves += (counts[i] * counts[i]) / 4;
  return moves;
}

/** What customerHistories would give for the orders and refunds up to the end of a day, taken on that day. */
export function historiesOn(day: number, { starts, days, amounts, refunds }: CustomerRuns): SpendingColumns {
  const count = customersBy(day, { starts, days });
  const secondDay = new Float64Array(count).fill(Infinity);
  const [repeatOrders, recency, age, averageOrderValue] = [0, 1, 2, 3].map(() => new Float64Array(count));
  const spend = averageOrderValue;
  for (let customer = 0; customer < count; customer++) {
    const first = days[starts[customer]];
    let [latest, repeats, spent] = [first, 0, 0];
    for (let at = starts[customer] + 1; at < starts[customer + 1] && days[at] <= day; at++) {
      if (days[at] > latest) {
        latest = days[at];
        if (repeats++ === 0) secondDay[customer] = latest;
      }
      if (latest > first) spent += amounts[at];
    }
    repeatOrders[customer] = repeats;
    recency[customer] = (latest - first) / DAYS_A_WEEK;
    age[customer] = (day - first) / DAYS_A_WEEK;
    spend[customer] = spent;
  }
  refunds.customers.forEach((customer, refund) => {
    const refunded = Math.floor(refunds.dates[refund]);
    if (customer < count && refunded <= day && refunded >= secondDay[customer])
      spend[customer] += refunds.amounts[refund];
  });
  for (let i = 0; i < count; i++) averageOrderValue[i] = repeatOrders[i] > 0 ? spend[i] / repeatOrders[i] : 0;
  return { repeatOrders, recency, age, averageOrderValue };
}

/** How many customers had come by the end of a day: as many first ones. */
function customersBy(day: number, { starts, days }: Pick<CustomerRuns, "starts" | "days">): number {
  let count = 0;
  while (count < starts.length - 1 && days[starts[count]] <= day) count++;
  return count;
}
