import { pickedFrom } from "./logOfRows";
import type { CustomerName, OrderLog, Refunds } from "./OrderLog";

/**
 * The orders and refunds up to the end of a day, an Excel serial number, and the customers who made them. What stands at the
 * beginning of a log is not copied.
 */
export function ordersUpTo(orders: OrderLog, day: number): OrderLog {
  const names: CustomerName[] = [];
  const places = new Int32Array(orders.names.length).fill(-1);
  const kept = upTo(orders.dates, day);
  let isAsItWas = true;
  const customerAt = (order: number): number => {
    const customer = orders.customers[kept.rows ? kept.rows[order] : order];
    if (places[customer] < 0) {
      isAsItWas &&= customer === names.length;
      places[customer] = names.push(orders.names[customer]) - 1;
    }
    return places[customer];
  };
  for (let order = 0; order < kept.count; order++) customerAt(order);
  return {
    names,
    customers:
      isAsItWas && !kept.rows
        ? orders.customers.subarray(0, kept.count)
        : Int32Array.from({ length: kept.count }, (_, order) => customerAt(order)),
    dates: chosen(orders.dates, kept),
    amounts: chosen(orders.amounts, kept),
    refunds: refundsUpTo(orders.refunds, day, places),
  };
}

/** Some rows of a column. */
interface Kept {
  readonly count: number;
  /** Undefined where they are its first. */
  readonly rows: Int32Array | undefined;
}

/** Where the dates stand that are not after a day. */
function upTo(dates: Float64Array, day: number): Kept {
  let [count, last] = [0, -1];
  for (let order = 0; order < dates.length; order++) {
    if (!(dates[order] < day + 1)) continue;
    count++;
    last = order;
  }
  if (last === count - 1) return { count, rows: undefined };
  const rows = new Int32Array(count);
  for (let order = 0, found = 0; order < dates.length; order++) if (dates[order] < day + 1) rows[found++] = order;
  return { count, rows };
}

/** What stands beside those rows; empty where nothing does. */
function chosen(values: Float64Array, { count, rows }: Kept): Float64Array {
  return rows ? pickedFrom(values, rows) : values.subarray(0, count);
}

function refundsUpTo({ customers, dates, amounts }: Refunds, day: number, places: Int32Array): Refunds {
  const { count, rows } = upTo(dates, day);
  const kept = (rows ?? Int32Array.from({ length: count }, (_, refund) => refund)).filter(
    (refund) => places[customers[refund]] >= 0,
  );
  return {
    customers: kept.map((refund) => places[customers[refund]]),
    dates: pickedFrom(dates, kept),
    amounts: pickedFrom(amounts, kept),
  };
}
