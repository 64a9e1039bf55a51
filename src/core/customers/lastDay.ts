/** The day of the last order of a log, as a whole Excel serial number. The log must hold an order. */
export function lastDay(dates: Float64Array): number {
  let last = -Infinity;
  for (const date of dates) last = Math.max(last, Math.floor(date));
  return last;
}
