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
