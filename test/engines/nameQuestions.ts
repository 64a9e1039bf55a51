import { isoDate } from "../../src/core/dates/isoDate";
import { DAYS_1900_TO_1970 } from "../../src/core/dates/serialDay";
import { type Dialect, identifier, type Moment } from "../../src/warehouse/dialects";
import { tableName } from "../../src/warehouse/orderRows";
import { flowOfCustomers } from "../../src/warehouse/questions/customerFlow";
import { sumUpOrders } from "../../src/warehouse/questions/sumUpOrders";
import { customerFlow } from "../../src/core/customers/customerFlow";
import { logOfRows } from "../../src/core/customers/logOfRows";
import type { SmallTable } from "./otherQuestions";
import { type Question, summedUp } from "./orderQuestions";
import { type KnownOrders, ORDER_NAMES } from "./TestOrders";

/** Names as nobody should have them: quotes of every kind, spaces, umlauts, words of SQL. */
const AWKWARD_NAMES = {
  table: ['Bestellungen "2024" – [alle]'],
  customer: "Kunde's Nr `x`",
  day: "order",
  amount: 'Betrag in "€"',
};

/** The view through which the table of orders has these names. */
export function awkwardView(dialect: Dialect, create: string): string {
  const named = (["customer", "day", "amount"] as const).map(
    (column) => `${ORDER_NAMES[column]} AS ${identifier(dialect, AWKWARD_NAMES[column])}`,
  );
  return `${create} ${tableName(dialect, AWKWARD_NAMES.table)} AS SELECT ${named.join(", ")} FROM ${ORDER_NAMES.table}`;
}

const ZONE = "Europe/Berlin";
const HOUR = 1 / 24;

/** Orders around midnight of Berlin, in winter and in summer, as moments of Greenwich. */
const MOMENTS: readonly (readonly [customer: string, utc: number])[] = [
  ["winter", 45_291 + 23.5 * HOUR],
  ["winter", 45_296 + 22.9 * HOUR],
  ["summer", 45_472 + 22.1 * HOUR],
  ["summer", 45_473 + 21.9 * HOUR],
  ["both", 45_382 + 22.5 * HOUR],
  ["both", 45_572 + 23.5 * HOUR],
];

const asMoment = (utc: number) => new Date((utc - DAYS_1900_TO_1970) * 86_400_000).toISOString().slice(0, 19);

export const MOMENT_TABLE: SmallTable = {
  name: "your_moments",
  columns: { customer_id: "text", moment_utc: "utc", moment_instant: "instant" },
  rows: MOMENTS.map(([customer, utc]) => [customer, asMoment(utc).replace("T", " "), `${asMoment(utc)}Z`]),
};

/** What a calendar on a wall in Berlin shows. */
function dayInBerlin(utc: number): number {
  const date = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(new Date(`${asMoment(utc)}Z`));
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + DAYS_1900_TO_1970;
}

function inZone(column: Moment): Question {
  const names = { table: "your_moments", customer: "customer_id", day: `moment_${column}` };
  return {
    name: `days in a time zone (${column})`,
    keys: ["first_day"],
    sql: (dialect) =>
      flowOfCustomers(dialect, names, { period: "month", lapseDays: 10, timeZone: { zone: ZONE, column } }),
    expected: () => {
      const { log } = logOfRows({
        customers: MOMENTS.map(([customer]) => customer),
        dates: Float64Array.from(MOMENTS, ([, utc]) => dayInBerlin(utc)),
        amounts: new Float64Array(0),
      });
      return customerFlow(log, { period: "month", lapseDays: 10 }).map(({ firstDay, lostShare, ...counts }) => {
        return { first_day: isoDate(firstDay), ...counts, lost_share: lostShare ?? null };
      });
    },
  };
}

/** How names and days are written, whatever is asked. */
export function nameQuestions(orders: KnownOrders): Question[] {
  return [
    {
      ...summedUp(orders, true),
      name: "names with quotes, spaces and umlauts",
      sql: (dialect) => sumUpOrders(dialect, AWKWARD_NAMES, { withValues: true }),
    },
    inZone("utc"),
    inZone("instant"),
  ];
}
