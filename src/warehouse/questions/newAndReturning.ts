import { type CostTerms, costOfRow } from "../costs";
import { type Dialect, DIFFERENCES, doubleLiteral } from "../dialects";
import { flowSteps } from "../flowSteps";
import { halvesEarnedSteps } from "../halvesEarnedSteps";
import { DIGITS, numberStep } from "../numbers";
import { orderSteps, type ReadTerms, settled } from "../orderRows";
import { stayedSteps } from "../stayedSteps";
import { inSteps, type QueryStep } from "../steps";
import type { OrdersWithAmounts } from "./customersAndValue";

export interface NewAndReturningTerms extends ReadTerms, CostTerms {
  /** Length of a period. */
  readonly days?: number | undefined;
  /** As many of the latest periods, as far as the orders reach back. */
  readonly periods?: number | undefined;
  /** Whole days without an order after which a customer is lost. */
  readonly lapseDays?: number | undefined;
}

/**
 * The query behind the statement of PROFITCENTRE: what customers brought in the latest days and in as many before, again and again, a row
 * a period, the latest first, from 0. A customer is new in the period of their first order ever, and returning in any later one. Refunds
 * lower the income of the period in which they are given. Costs are told beside income, so that others can be taken off.
 *
 * Below them stand rows of days since the first order, for those won in the period before: what half of them, and more than half, had
 * brought by then, after costs. Below those stand rows of calendar periods, the oldest first: how many customers each began with, who came,
 * came back and was lost, as CUSTOMERFLOW tells it. They are the finest that are few enough to be looked over.
 *
 * Each row tells of all: up to which day and from which on it was looked at, how long a period is, the costs that were taken off, after
 * how many days a customer is lost and how many months each calendar period has, how many customers could stay and did, and how many rows
 * there are, so that a part is known for one. What came to be told later stands behind what was told before: sheets that were written over
 * an earlier result look at its columns and rows where they stand.
 */
export function newAndReturning(dialect: Dialect, names: OrdersWithAmounts, terms: NewAndReturningTerms = {}): string {
  const { days = 365, periods = 8, lapseDays = 365, costPerOrder = 0, costShare = 0 } = terms;
  const takenOff = (cost: number) => doubleLiteral(dialect, names.cost === undefined ? cost : 0);
  return inSteps(
    dialect,
    [
      `New and returning customers as of WORTH.PROFITCENTRE: what each brought in the latest ${days} days, and in as many before, the latest first;`,
      "below that, how fast those won in the days before earned back what winning one costs;",
      `and below that, the flow of customers as of WORTH.CUSTOMERFLOW, each lost after ${lapseDays} days without an order.`,
    ],
    [
      ...orderSteps(dialect, names, terms),
      ...moneySteps(dialect, names, { ...terms, days }),
      DIGITS,
      numberStep("numbers", String(periods - 1).length, periods),
      { name: "reach", sql: reach(dialect, days) },
      { name: "by_period", sql: byPeriod(dialect, days) },
      // Whoever was won in the period before has had two of them.
      numberStep("ages", String(2 * days - 1).length, 2 * days),
      ...halvesEarnedSteps(dialect),
      ...flowSteps(dialect, { lapseDays }),
      ...stayedSteps(dialect, days),
      { name: "since", sql: "SELECT MIN(order_day) AS first_day\nFROM worth_rows" },
      { name: "told", sql: allKinds(dialect) },
    ],
    `
SELECT
  ${toldOf("by_period")},
  ${toldOf("halves_earned")},
  as_of.today AS as_of,
  since.first_day AS since,
  ${days} AS period_days,
  ${takenOff(costPerOrder)} AS cost_per_order,
  ${takenOff(costShare)} AS cost_share,
  stayed.could_stay,
  stayed.stayed,
  COUNT(*) OVER () AS all_rows,
  ${toldOf("customer_flow")},
  ${lapseDays} AS lapse_days,
  flow_length.months AS flow_months
FROM told
CROSS JOIN as_of
CROSS JOIN since
CROSS JOIN flow_length
CROSS JOIN stayed
ORDER BY
  CASE WHEN told.period IS NOT NULL THEN 0 WHEN told.days_since_first IS NOT NULL THEN 1 ELSE 2 END,
  told.period,
  told.days_since_first,
  told.flow_first_day`,
  );
}

/** The period of the first order of all. */
function reach(dialect: Dialect, days: number): string {
  const { daysBetween, quotient } = DIFFERENCES[dialect];
  return `
SELECT ${quotient(daysBetween("ends.first_day", "ends.today"), days)} AS last_period
FROM (SELECT MIN(orders.order_day) AS first_day, MAX(as_of.today) AS today FROM orders CROSS JOIN as_of) AS ends`;
}

type Held = "whole" | "double" | "date";

/** The kinds of rows by the steps that give them, and what each tells that the others do not. */
const KINDS = {
  by_period: {
    ...{ period: "whole", first_day: "date", last_day: "date", new_customers: "whole", returning_customers: "whole" },
    ...{ orders_of_new: "whole", orders_of_returning: "whole", income_of_new: "double", income_of_returning: "double" },
    ...{ income_of_one_time: "double", cost_of_new: "double", cost_of_returning: "double" },
  },
  halves_earned: { days_since_first: "whole", half_earned: "double", most_earned: "double", lasting_days: "whole" },
  customer_flow: {
    ...{ flow_first_day: "date", opening: "whole", gained: "whole", back: "whole", lost: "whole", closing: "whole" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Held>>>>;

/** The columns of a kind, as the answer gives them. */
function toldOf(kind: keyof typeof KINDS): string {
  return Object.keys(KINDS[kind])
    .map((name) => `told.${name}`)
    .join(",\n  ");
}

function byPeriod(dialect: Dialect, days: number): string {
  const { plusDays } = DIFFERENCES[dialect];
  const sum = (column: string, holds: string) =>
    settled(`COALESCE(SUM(CASE WHEN ${holds} THEN money.${column} END), 0)`);
  const customers = (isNew: 0 | 1) =>
    `COUNT(DISTINCT CASE WHEN money.is_new = ${isNew} AND money.is_order = 1 THEN money.customer END)`;
  const orders = (isNew: 0 | 1) => `COUNT(CASE WHEN money.is_new = ${isNew} AND money.is_order = 1 THEN 1 END)`;
  const [isNew, isReturning] = ["money.is_new = 1", "money.is_new = 0"];
  return `
SELECT
  numbers.number AS period,
  ${plusDays("MAX(as_of.today)", `1 - ${days} * (numbers.number + 1)`)} AS first_day,
  ${plusDays("MAX(as_of.today)", `-${days} * numbers.number`)} AS last_day,
  ${customers(1)} AS new_customers,
  ${customers(0)} AS returning_customers,
  ${orders(1)} AS orders_of_new,
  ${orders(0)} AS orders_of_returning,
  ${sum("amount", isNew)} AS income_of_new,
  ${sum("amount", isReturning)} AS income_of_returning,
  ${sum("amount", "money.is_one_time = 1")} AS income_of_one_time,
  ${sum("cost", isNew)} AS cost_of_new,
  ${sum("cost", isReturning)} AS cost_of_returning
FROM numbers
CROSS JOIN as_of
JOIN reach ON numbers.number <= reach.last_period
LEFT JOIN money ON money.period = numbers.number
GROUP BY numbers.number`;
}

/** All kinds of rows below one another; a row has nothing in the columns of the others. */
function allKinds(dialect: Dialect): string {
  const { whole, double } = DIFFERENCES[dialect];
  const types: Readonly<Record<Held, string>> = { whole, double, date: "DATE" };
  const all: readonly (readonly [from: string, columns: Readonly<Record<string, Held>>])[] = Object.entries(KINDS);
  return all
    .map(([from]) => {
      const columns = all.flatMap(([kind, own]) =>
        Object.entries(own).map(
          ([name, held]) => `CAST(${kind === from ? name : "NULL"} AS ${types[held]}) AS ${name}`,
        ),
      );
      return `SELECT\n  ${columns.join(",\n  ")}\nFROM ${from}`;
    })
    .join("\nUNION ALL\n");
}

function moneySteps(
  dialect: Dialect,
  names: OrdersWithAmounts,
  { days, ...terms }: CostTerms & { readonly days: number },
): QueryStep[] {
  const { daysBetween, quotient } = DIFFERENCES[dialect];
  const period = (day: string) => quotient(daysBetween(day, "as_of.today"), days);
  const rows = (table: "orders" | "refunds", isOrder: 0 | 1) =>
    `SELECT customer, order_day, amount, ${costOfRow(dialect, names, terms, table)} AS cost, ${isOrder} AS is_order\nFROM ${table}`;
  return [
    {
      name: "firsts",
      sql: "SELECT customer, MIN(order_day) AS first_day, COUNT(*) AS orders\nFROM orders\nGROUP BY customer",
    },
    {
      name: "won",
      sql: `
SELECT firsts.customer, firsts.orders, firsts.first_day, ${period("firsts.first_day")} AS first_period
FROM firsts
CROSS JOIN as_of`,
    },
    { name: "paid", sql: `${rows("orders", 1)}\nUNION ALL\n${rows("refunds", 0)}` },
    {
      name: "dated",
      sql: `
SELECT paid.*, ${period("paid.order_day")} AS period
FROM paid
CROSS JOIN as_of`,
    },
    {
      name: "money",
      sql: `
SELECT
  dated.*,
  CASE WHEN won.first_period = dated.period THEN 1 ELSE 0 END AS is_new,
  CASE WHEN won.orders = 1 THEN 1 ELSE 0 END AS is_one_time
FROM dated
JOIN won ON won.customer = dated.customer`,
    },
  ];
}
