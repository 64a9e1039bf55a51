import type { CustomerName, OrderLog, Refunds } from "./OrderLog";

/** The orders and refunds up to the end of a day, an Excel serial number, and the customers who made them. */
export function ordersUpTo(orders: OrderLog, day: number): OrderLog {
  const names: CustomerName[] = [];
  const places = new Int32Array(orders.names.length).fill(-1);
  const kept: number[] = [];
  orders.dates.forEach((date, order) => {
    if (date >= day + 1) return;
    const customer = orders.customers[order];
    if (places[customer] < 0) places[customer] = names.push(orders.names[customer]) - 1;
    kept.push(order);
  });
  return {
    names,
    customers: Int32Array.from(kept, (order) => places[orders.customers[order]]),
    dates: Float64Array.from(kept, (order) => orders.dates[order]),
    amounts: orders.amounts.length > 0 ? Float64Array.from(kept, (order) => orders.amounts[order]) : orders.amounts,
    refunds: refundsUpTo(orders.refunds, day, places),
  };
}

function refundsUpTo({ customers, dates, amounts }: Refunds, day: number, places: Int32Array): Refunds {
  const kept = [...dates.keys()].filter((refund) => dates[refund] < day + 1 && places[customers[refund]] >= 0);
  return {
    customers: Int32Array.from(kept, (refund) => places[customers[refund]]),
    dates: Float64Array.from(kept, (refund) => dates[refund]),
    amounts: Float64Array.from(kept, (refund) => amounts[refund]),
  };
}
