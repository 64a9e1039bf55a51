import { customerTotals } from "../../../core/customers/customerTotals";
import type { OrderLog } from "../../../core/customers/OrderLog";
import type { MoneyPeriod } from "../../../core/customers/periodMoney";
import type { StatementSpan } from "./span";

/** How a log falls into periods, counted back from the last day of the statement: 0 is now, 1 the days before. */
export function logPeriods(
  log: OrderLog,
  { asOf, days }: Pick<StatementSpan, "asOf" | "days">,
): Omit<MoneyPeriod, "period"> {
  const periodOfDay = (day: number) => Math.floor((asOf - Math.floor(day)) / days);
  const { firstOrder, orders: orderCounts } = customerTotals(log);
  return { periodOfDay, firstPeriods: firstOrder.map(periodOfDay), orderCounts };
}
