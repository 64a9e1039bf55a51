import { demand } from "../DomainError";
import type { OrderLog } from "./OrderLog";

/** The last of some days, as a whole Excel serial number. There must be one. */
export function lastDay(dates: Float64Array): number {
  let last = -Infinity;
  for (const date of dates) last = Math.max(last, Math.floor(date));
  return last;
}

/** The last day that a log tells of, be it by an order or a refund. The log must hold an order. */
export function lastDayOf({ dates, refunds }: OrderLog): number {
  return Math.max(lastDay(dates), lastDay(refunds.dates));
}

/**
 * The day up to which a log is looked at: the one that is given, or its last.
 * @throws DomainError where the log goes on after it
 */
export function asOfDay(orders: OrderLog, asOf: number | undefined): number {
  const last = lastDayOf(orders);
  const day = Math.floor(asOf ?? last);
  demand(day >= last, "asOf", day, { id: "notBeforeLastOrder", day: last });
  return day;
}
