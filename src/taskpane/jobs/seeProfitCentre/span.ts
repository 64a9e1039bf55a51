import { firstDayOf, periodOf } from "../../../core/customers/period";
import { total } from "../../../core/numeric/total";
import type { SpendDay, SpendTable } from "../../../imports/channels/SpendTable";
import type { OrderTable } from "../../../imports/orders/OrderTable";

/** The days that a statement is for, and what is known of them. Days are Excel serial numbers. */
export interface StatementSpan {
  /** The last day that both orders and spend tell of. */
  readonly asOf: number;
  readonly days: number;
  /** The first day that the orders tell of. */
  readonly firstDay: number;
  /** Whether spend is known of the days, and of as many before. */
  readonly knows: { readonly now: boolean; readonly before: boolean };
}

/** The spans that people state: a year, half of one, a quarter, a month. */
const USUAL_SPANS = [365, 180, 90, 30];

/**
 * Over which days to state. Undefined where orders and spend have no day in common.
 * @param days as they were typed; the longest usual span that the data hold twice where they were not
 */
export function spanOf(
  { orders }: Pick<OrderTable, "orders">,
  spend: Pick<SpendTable, "covered"> | undefined,
  days: number | undefined,
): StatementSpan | undefined {
  let [firstDay, lastDay] = [Infinity, -Infinity];
  for (const { date } of orders) {
    firstDay = Math.min(firstDay, Math.floor(date));
    lastDay = Math.max(lastDay, Math.floor(date));
  }
  const from = spend?.covered?.from ?? -Infinity;
  const asOf = Math.min(lastDay, spend?.covered?.to ?? Infinity);
  const common = asOf - Math.max(firstDay, from) + 1;
  if (!(common >= 1)) return undefined;
  const taken = days ?? USUAL_SPANS.find((usual) => 2 * usual <= common) ?? Math.max(1, Math.floor(common / 2));
  return { asOf, days: taken, firstDay, knows: knownOf(asOf, taken, spend) };
}

/** The span that a database was asked about. */
export function spanOfDays(
  { asOf, days, since }: { readonly asOf: number; readonly days: number; readonly since: number },
  spend: Pick<SpendTable, "covered"> | undefined,
): StatementSpan {
  return { asOf, days, firstDay: since, knows: knownOf(asOf, days, spend) };
}

function knownOf(asOf: number, days: number, spend: Pick<SpendTable, "covered"> | undefined): StatementSpan["knows"] {
  const isKnown = (periods: number) => (spend?.covered?.from ?? -Infinity) <= asOf - periods * days + 1;
  return { now: isKnown(1), before: isKnown(2) };
}

/** Money spent up to the end of a day. That of a month is taken to be spent evenly over its days. */
export function spentUpTo(rows: readonly SpendDay[], day: number, by: SpendTable["by"]): number {
  const month = periodOf(day, "month");
  const [first, next] = [firstDayOf(month, "month"), firstDayOf(month + 1, "month")];
  const gone = (day - first + 1) / (next - first);
  return total(
    rows.map((row) => {
      if (by === "day") return Math.floor(row.day) <= day ? row.spend : 0;
      const own = periodOf(row.day, "month");
      if (own === month) return row.spend * gone;
      return own < month ? row.spend : 0;
    }),
  );
}
