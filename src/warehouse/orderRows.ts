import { asDouble, dateLiteral, DIFFERENCES, type Dialect, identifier, type Moment } from "./dialects";
import type { QueryStep } from "./steps";

/** Where orders stand: a table and its columns, by the names that they have there. */
export interface OrderNames {
  /** With its schema where it has one: `shop.orders`. Names that have a dot in themselves are given one by one. */
  readonly table: string | readonly string[];
  readonly customer: string;
  readonly day: string;
  /** Money of the row; below 0 it is a refund. Without it every row is an order. */
  readonly amount?: string | undefined;
  /** What fulfilling took, a figure a row. */
  readonly cost?: string | undefined;
}

/** How orders are read, the same for every question. */
export interface ReadTerms {
  /** Where the days are moments: in which time zone a day begins and ends, by the name that the database has for it. */
  readonly timeZone?: { readonly zone: string; readonly column: Moment } | undefined;
  /** The last day that counts, `yyyy-mm-dd`; what came later is left out. The last day of the orders and refunds where undefined. */
  readonly asOf?: string | undefined;
  /** The same day, as far as the rows reach: where they end before it, with them. */
  readonly until?: string | undefined;
  /** Words above the names, which say that they are to be changed. */
  readonly here?: string | undefined;
}

export function tableName(dialect: Dialect, table: OrderNames["table"]): string {
  const parts = typeof table === "string" ? table.split(".") : table;
  return parts.map((part) => identifier(dialect, part)).join(".");
}

/** A customer as all that is compared: trimmed text. Capitals make no difference either, but stay in what is shown. */
function spelling(dialect: Dialect, column: string): string {
  return `TRIM(CAST(${column} AS ${DIFFERENCES[dialect].text}))`;
}

/**
 * The first steps of every question: orders and refunds, each with its customer and day.
 *
 * Rows without a customer are left out, and so are '' and 0, which shops write for guests: guests are not one customer, who would order
 * nearly every day. So are rows without a day or an amount. A refund lowers the money of its customer and is no order; those of
 * customers without any order belong to orders before the table's first, and are left out.
 *
 * They give `orders` and `refunds` (customer, order_day, and where there are such columns amount and cost), `as_of` with the one day up to
 * which all is looked at, and `spellings`, how each customer is written.
 */
export function orderSteps(dialect: Dialect, names: OrderNames, terms: ReadTerms): QueryStep[] {
  const money = moneyColumns(names);
  const columns = ["customer", "order_day", ...money].join(", ");
  const refunds = names.amount !== undefined;
  const until = terms.until === undefined ? [] : [`order_day <= ${dateLiteral(terms.until)}`];
  const rowsThat = (all: readonly string[]) =>
    [`SELECT ${columns}`, "FROM worth_rows", ...all.map((one, i) => `${i === 0 ? "WHERE" : "  AND"} ${one}`)].join(
      "\n",
    );
  return [
    { name: "worth_rows", sql: orderRows(dialect, names, terms) },
    { name: "orders", sql: rowsThat([...(refunds ? ["amount >= 0"] : []), ...until]) },
    ...(refunds
      ? [{ name: "refunds", sql: rowsThat(["amount < 0", ...until, "customer IN (SELECT customer FROM orders)"]) }]
      : []),
    { name: "as_of", sql: asOf(terms, refunds) },
  ];
}

/** How each customer is shown: of several spellings the first of the alphabet. */
export const SPELLINGS: QueryStep = {
  name: "spellings",
  sql: "SELECT customer, MIN(spelling) AS spelling\nFROM worth_rows\nGROUP BY customer",
};

function moneyColumns({ amount, cost }: OrderNames): string[] {
  return [...(amount === undefined ? [] : ["amount"]), ...(cost === undefined ? [] : ["cost"])];
}

function orderRows(dialect: Dialect, names: OrderNames, { timeZone, asOf, here }: ReadTerms): string {
  const column = (name: string) => identifier(dialect, name);
  const written = spelling(dialect, column(names.customer));
  const day = timeZone
    ? DIFFERENCES[dialect].dayIn(column(names.day), timeZone.column, timeZone.zone)
    : `CAST(${column(names.day)} AS DATE)`;
  const selected = [
    `LOWER(${written}) AS customer`,
    `${written} AS spelling`,
    `${day} AS order_day`,
    ...(names.amount === undefined ? [] : [`${asDouble(dialect, column(names.amount))} AS amount`]),
    ...(names.cost === undefined ? [] : [`COALESCE(${asDouble(dialect, column(names.cost))}, 0) AS cost`]),
  ];
  const kept = [
    `${written} NOT IN ('', '0')`,
    `${column(names.day)} IS NOT NULL`,
    ...(names.amount === undefined ? [] : [`${column(names.amount)} IS NOT NULL`]),
    ...(asOf === undefined ? [] : [`${day} <= ${dateLiteral(asOf)}`]),
  ];
  const comment = here === undefined ? "" : `-- ${here}\n`;
  return `${comment}SELECT
  ${selected.join(",\n  ")}
FROM ${tableName(dialect, names.table)}
WHERE ${kept.join("\n  AND ")}`;
}

function asOf({ asOf: day, until }: ReadTerms, refunds: boolean): string {
  if (day !== undefined) return `SELECT ${dateLiteral(day)} AS today`;
  if (until !== undefined) {
    const last = dateLiteral(until);
    return `SELECT CASE WHEN MAX(order_day) < ${last} THEN MAX(order_day) ELSE ${last} END AS today\nFROM worth_rows`;
  }
  if (!refunds) return "SELECT MAX(order_day) AS today\nFROM orders";
  return `
SELECT MAX(order_day) AS today
FROM (SELECT order_day FROM orders UNION ALL SELECT order_day FROM refunds) AS all_rows`;
}

/**
 * A sum of money as the decimal number that a person would have found, to a millionth: sums of binary fractions differ in their last
 * digits by the order in which they are added, and customers who paid the same are worth the same.
 */
export function settled(sum: string): string {
  return `FLOOR((${sum}) * 1e6 + 0.5) / 1e6`;
}
