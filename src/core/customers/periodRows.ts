import type { OrderLog } from "./OrderLog";
import type { MoneyPeriod } from "./periodMoney";

/** An order or a refund of a period, and whose it is. */
export interface PeriodRow {
  /** Where it stands among the orders of the log, or among its refunds. */
  readonly at: number;
  readonly isRefund: boolean;
  readonly customer: number;
  /** Whether the customer's first order ever fell in the period. */
  readonly isNew: boolean;
  /** Whether the customer ordered once ever. */
  readonly isOneTime: boolean;
}

/** The rows that the money of a period is the sum of, the orders before the refunds: see `periodMoney`. */
export function periodRows(
  { customers, dates, refunds }: OrderLog,
  { period, periodOfDay, firstPeriods, orderCounts }: MoneyPeriod,
): PeriodRow[] {
  const rows: PeriodRow[] = [];
  const take = (own: Int32Array, days: Float64Array, isRefund: boolean) => {
    own.forEach((customer, at) => {
      if (periodOfDay(days[at]) !== period) return;
      const isNew = firstPeriods[customer] === period;
      rows.push({ at, isRefund, customer, isNew, isOneTime: orderCounts[customer] === 1 });
    });
  };
  take(customers, dates, false);
  take(refunds.customers, refunds.dates, true);
  return rows;
}
