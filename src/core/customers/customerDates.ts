import type { OrderLog } from "./OrderLog";

/** Who ordered when. */
export type DatedOrders = Pick<OrderLog, "names" | "customers" | "dates">;

/** Each customer's order dates, oldest first, in the order of the log's names. */
export function customerDates({ names, customers, dates }: DatedOrders): Float64Array[] {
  const starts = new Int32Array(names.length + 1);
  for (const customer of customers) starts[customer + 1]++;
  for (let i = 0; i < names.length; i++) starts[i + 1] += starts[i];
  const next = starts.slice();
  const grouped = new Float64Array(dates.length);
  for (let i = 0; i < dates.length; i++) grouped[next[customers[i]]++] = dates[i];
  return names.map((_, i) => grouped.subarray(starts[i], starts[i + 1]).sort());
}
