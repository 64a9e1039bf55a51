import { demand } from "../DomainError";
import { NoAnswer } from "../NoAnswer";
import { lastDay } from "./lastDay";
import { demandOrders, type OrderLog } from "./OrderLog";

/**
 * The share of a period's customers who order again in the next, over all pairs of neighbouring periods together.
 *
 *     customers who ordered in a period and in the next / customers who ordered in the period, both summed over pairs
 *
 * Periods are counted back from the day of the last order. Only whole ones count: the days left over at the beginning
 * belong to none.
 *
 * @param periodDays length of a period in days, a whole number from 1
 * @returns 0 to 1
 * @throws NoAnswer where the log spans fewer than two whole periods
 */
export function retention(orders: OrderLog, periodDays = 365): number {
  const { before, stayed } = retentionCounts(orders, periodDays);
  return stayed / before;
}

/**
 * How many customers all periods but the latest had, each counted in every one that it ordered in, and how many of these ordered
 * in the next.
 *
 * @throws NoAnswer where the log spans fewer than two whole periods, or none of them but the latest has orders
 */
export function retentionCounts(orders: OrderLog, periodDays: number): { before: number; stayed: number } {
  demand(Number.isInteger(periodDays) && periodDays >= 1, "periodDays", periodDays, "wholeDays");
  demandOrders(orders);
  const periods = wholePeriods(orders, periodDays);
  if (periods < 2) throw new NoAnswer({ id: "tooFewPeriods", days: periodDays });
  const seen = customersByPeriod(orders, periodDays, periods);
  let before = 0;
  let stayed = 0;
  for (const [period, them] of seen) {
    if (period === 0) continue;
    const next = seen.get(period - 1);
    if (next) for (const customer of them) if (next.has(customer)) stayed++;
    before += them.size;
  }
  if (before === 0) throw new NoAnswer("noNextPeriod");
  return { before, stayed };
}

function wholePeriods({ dates }: OrderLog, periodDays: number): number {
  let first = Infinity;
  for (const date of dates) first = Math.min(first, Math.floor(date));
  return Math.floor((lastDay(dates) - first + 1) / periodDays);
}

/** Who ordered in each period that has orders, 0 being the latest: one mistyped date can make a million periods. */
function customersByPeriod({ customers, dates }: OrderLog, periodDays: number, periods: number) {
  const last = lastDay(dates);
  const seen = new Map<number, Set<number>>();
  for (let i = 0; i < dates.length; i++) {
    const period = Math.floor((last - Math.floor(dates[i])) / periodDays);
    if (period >= periods) continue;
    const them = seen.get(period) ?? new Set<number>();
    seen.set(period, them.add(customers[i]));
  }
  return seen;
}
