import type { RowCosts } from "../../../../core/customers/Costs";
import type { MoneyPeriod } from "../../../../core/customers/periodMoney";
import type { Order } from "../../../../imports/orders/OrderTable";
import { addingUp } from "../../../numbers/addingUp";
import { costsOf } from "../../../orders/cost";
import { orderLogOf, type ReadLog } from "../../../orders/orderLogOf";
import type { Says } from "../../../says/Says";
import type { SourceRows, TraceLine } from "../../../job/trace/TraceView";
import { currencyOf, type CentreGiven } from "../given";
import { logPeriods } from "../logPeriods";
import type { Statement } from "../statement";
import type { CentreWords } from "../words.en";

/** What figures are followed with. */
export interface Tracing {
  readonly found: Statement;
  readonly given: CentreGiven;
  readonly says: Says<CentreWords>;
  readonly read: ReadLog;
  readonly costs: RowCosts;
  readonly periods: Omit<MoneyPeriod, "period">;
  /** To the penny. */
  readonly money: (amount: number) => string;
}

export function tracing(found: Statement, given: CentreGiven, says: Says<CentreWords>): Tracing {
  const { asOf } = found.span;
  const read = orderLogOf(given.read.orders.table.orders.filter(({ date }) => date < asOf + 1));
  const currency = currencyOf(given.read);
  return {
    found,
    given,
    says,
    read,
    costs: costsOf(read, found.cost),
    periods: logPeriods(read.log, found.span),
    money: (amount) => says.numbers.pennies(amount, currency),
  };
}

/** The days of a period, in a sentence. */
export function daysSaid({ found: { span }, says: { words, numbers } }: Tracing, period: number): string {
  const last = span.asOf - period * span.days;
  return words.trace.days(numbers.day(last - span.days + 1), numbers.day(last));
}

/** More lines than these are no short list. */
const LISTED = 8;

/** The first of a list to be said one by one, and the others together: one alone is said as well. */
export function shortly<T>(all: readonly T[]): readonly [first: readonly T[], others: readonly T[]] {
  return all.length <= LISTED + 1 ? [all, []] : [all.slice(0, LISTED), all.slice(LISTED)];
}

/** What a line stands for: so much money, by rows of a source. */
export interface Listed {
  readonly label: string;
  readonly note?: string | undefined;
  readonly trace?: string | undefined;
  readonly money: number;
  readonly rows: readonly number[];
}

/** The first of these one by one, and the others together; what is shown adds up. */
export function listed(
  all: readonly Listed[],
  source: string,
  more: (count: number) => string,
  { money }: Pick<Tracing, "money">,
): TraceLine[] {
  const [first, others] = shortly(all);
  const rest = others.reduce((sum, one) => sum + one.money, 0);
  const shown = addingUp([...first.map((one) => one.money), rest]);
  return [
    ...first.map(({ label, note, trace, rows }, i): TraceLine => {
      return { label, note, trace, shown: money(shown[i]), cells: rowsFrom(source, rows) };
    }),
    ...(others.length === 0
      ? []
      : [
          {
            label: more(others.length),
            shown: money(shown[first.length]),
            cells: rowsFrom(
              source,
              others.flatMap(({ rows }) => rows),
            ),
          },
        ]),
  ];
}

/** Each of them once. */
export function rowsFrom(source: string, rows: readonly number[]): SourceRows {
  return { source, rows: [...new Set(rows)] };
}

/** The rows of the range that orders of the log come from, or refunds. */
export function rowsOfOrders(orders: readonly Order[], at: readonly number[]): number[] {
  return at.flatMap((i) => [orders[i].row, ...(orders[i].also ?? [])]);
}
