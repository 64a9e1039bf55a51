import { firstOrders } from "../../../../core/customers/firstOrders";
import { daysOfEarningBack } from "../../../../core/customers/daysToEarnBack";
import type { PeriodRow } from "../../../../core/customers/periodRows";
import { total } from "../../../../core/numeric/total";
import type { TraceLine, TraceView } from "../../../job/trace/TraceView";
import { isSent } from "../uses";
import { byCustomer, noteOf, placesOf, rowsIn } from "./orderRows";
import { rowsFrom, daysSaid, listed, rowsOfOrders, type Listed, type Tracing } from "./Tracing";

/** Customers of some days with what they paid in them, the most first. */
function customersTrace(
  meant: (customer: number, rows: readonly PeriodRow[]) => boolean,
  period: number,
  said: (count: number, shown: string) => string,
  all: Tracing,
): Omit<TraceView, "title"> {
  const { read, says } = all;
  const { words, numbers } = says;
  const customers = byCustomer(rowsIn(all, period)).flatMap(([customer, rows]): Listed[] => {
    if (!meant(customer, rows)) return [];
    const orders = [...rows].map(({ isRefund, at }) => (isRefund ? read.refunds : read.orders)[at].amount);
    return [
      {
        label: String(read.log.names[customer]),
        note: noteOf(rows, all),
        money: total(orders),
        rows: rows.flatMap((row) => placesOf(all, row)),
      },
    ];
  });
  customers.sort((a, b) => b.money - a.money);
  const count = numbers.count(customers.length);
  return {
    shown: count,
    said: [
      daysSaid(all, period),
      said(customers.length, count),
      ...(customers.length > 0 ? [words.trace.paidBeside] : []),
    ],
    lines: listed(customers, "orders", (more) => words.trace.moreCustomers(numbers.count(more)), all),
    cells: rowsFrom(
      "orders",
      customers.flatMap(({ rows }) => rows),
    ),
  };
}

export function newCustomersTrace(period: number, all: Tracing): Omit<TraceView, "title"> {
  const { trace } = all.says.words;
  return customersTrace((customer) => all.periods.firstPeriods[customer] === period, period, trace.newOnes, all);
}

/** Who ordered in the days and before: who was only given money back did not return. */
export function returningCustomersTrace(period: number, all: Tracing): Omit<TraceView, "title"> {
  const ordered = (rows: readonly PeriodRow[]) => rows.some(({ isRefund, isNew }) => !isRefund && !isNew);
  return customersTrace((_, rows) => ordered(rows), period, all.says.words.trace.returningOnes, all);
}

/** New customers whose first order came from a source that sends customers. */
export function sentTrace(all: Tracing): Omit<TraceView, "title"> {
  const { read, given, says } = all;
  const first = firstOrders(read.log);
  const isMeant = (customer: number) =>
    all.periods.firstPeriods[customer] === 0 && isSent(read.orders[first[customer]].source ?? "", given.draft);
  return customersTrace(isMeant, 0, says.words.trace.sentOnes, all);
}

/** Those won in the days before: who has brought by then what one costs, who has since, and who has not. */
export function earnBackTrace(period: number, all: Tracing): Omit<TraceView, "title"> {
  const { found, read, costs, periods, says, money } = all;
  const { words, numbers } = says;
  const { costOfNewCustomer, daysToEarnBack } = (period === 0 ? found.now : found.before) ?? {};
  if (costOfNewCustomer === undefined) return { shown: "–", said: [], lines: [] };
  const isMeant = (customer: number) => periods.firstPeriods[customer] === 1;
  const days = [...daysOfEarningBack(read.log, costs, { isMeant, cost: costOfNewCustomer })];
  const limit = daysToEarnBack ?? 0;
  const groups = [
    [words.trace.backBy(numbers.plain(limit)), days.filter(([, day]) => day <= limit && daysToEarnBack !== undefined)],
    [
      words.trace.backLater,
      days.filter(([, day]) => day !== Infinity && !(day <= limit && daysToEarnBack !== undefined)),
    ],
    [words.trace.backNot, days.filter(([, day]) => day === Infinity)],
  ] as const;
  const ordersOf = new Map<number, number[]>();
  read.log.customers.forEach((customer, at) => {
    if (isMeant(customer)) ordersOf.set(customer, [...(ordersOf.get(customer) ?? []), at]);
  });
  const rows = (group: readonly (readonly [customer: number, day: number])[]) =>
    rowsOfOrders(
      read.orders,
      group.flatMap(([customer]) => ordersOf.get(customer) ?? []),
    );
  return {
    shown: daysToEarnBack === undefined ? words.answer.backNever : numbers.plain(daysToEarnBack),
    said: [words.trace.backSaid(money(costOfNewCustomer)), words.answer.backCounted],
    lines: groups.flatMap(([label, group]): TraceLine[] =>
      group.length === 0
        ? []
        : [
            {
              label,
              shown: words.trace.customers(group.length, numbers.count(group.length)),
              cells: rowsFrom("orders", rows(group)),
            },
          ],
    ),
    sum: { label: words.trace.together, shown: words.trace.customers(days.length, numbers.count(days.length)) },
    cells: rowsFrom("orders", rows(days)),
  };
}
