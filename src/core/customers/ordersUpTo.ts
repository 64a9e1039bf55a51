import { pickedFrom } from "./logOfRows";
import type { CustomerName, OrderLog, Refunds } from "./OrderLog";

/** The orders and refunds up to the end of a day, an Excel serial number, and the customers who made them. */
export function ordersUpTo(orders: OrderLog, day: number): OrderLog {
  const names: CustomerName[] = [];
  const places = new Int32Array(orders.names.length).fill(-1);
  const kept = upTo(orders.dates, day);
  const customers = new Int32Array(kept.length);
  for (let order = 0; order < kept.length; order++) {
    const customer = orders.customers[kept[order]];
    if (places[customer] < 0) places[customer] = names.push(orders.names[customer]) - 1;
    customers[order] = places[customer];
  }
  return {
    names,
    customers,
    dates: pickedFrom(orders.dates, kept),
    amounts: pickedFrom(orders.amounts, kept),
    refunds: refundsUpTo(orders.refunds, day, places),
  };
}

/** Where the dates stand that are not after a day. */
function upTo(dates: Float64Array, day: number): Int32Array {
  const kept = new Int32Array(dates.length);
  let count = 0;
  for (let order = 0; order < dates.length; order++) if (dates[order] < day + 1) kept[count++] = order;
  return kept.subarray(0, count);
}

function refundsUpTo({ customers, dates, amounts }: Refunds, day: number, places: Int32Array): Refunds {
  const kept = upTo(dates, day).filter((refund) => places[customers[refund]] >= 0);
  return {
    customers: kept.map((refund) => places[customers[refund]]),
    dates: pickedFrom(dates, kept),
    amounts: pickedFrom(amounts, kept),
  };
}
