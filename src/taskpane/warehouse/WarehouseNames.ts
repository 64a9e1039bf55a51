import { type Dialect, DIALECTS, type Moment } from "../../warehouse/dialects";
import type { OrdersWithAmounts } from "../../warehouse/questions/customersAndValue";
import { type Stretch, STRETCHES } from "../../warehouse/questions/sumUpCustomers";
import type { OrderNames, ReadTerms } from "../../warehouse/orderRows";
import { isRecord, oneOf, own } from "../workbookState/keptValues";

/** What a column of days holds: dates, or moments, of which a day begins and ends somewhere. */
export const DAY_KINDS = ["date", "instant", "utc"] as const satisfies readonly ("date" | Moment)[];

/** What is typed: names of a table and of its columns, and a time zone. */
export const TYPED_NAMES = [
  "table",
  "customer",
  "day",
  "amount",
  "cost",
  "zone",
  "needsTable",
  "needsCustomer",
] as const;
export type TypedName = (typeof TYPED_NAMES)[number];

/** What a job may ask for its queries. */
export type AskedName = TypedName | "stretch";

/** Where the person's orders and needs are kept, as they said it once for all jobs of the workbook. */
export interface WarehouseNames extends Readonly<Record<TypedName, string>> {
  readonly dialect: Dialect;
  readonly dayKind: (typeof DAY_KINDS)[number];
  readonly stretch: Stretch;
}

/** What is typed as an example, the same in every language. */
export const TYPICAL_NAMES: Readonly<Record<TypedName, string>> = {
  table: "shop.orders",
  customer: "customer_id",
  day: "ordered_at",
  amount: "amount",
  cost: "cost",
  zone: "Europe/Berlin",
  needsTable: "shop.survey",
  needsCustomer: "customer_id",
};

/** Longer than any database lets a name be, with its schema. */
export const LONGEST_TABLE_NAME = 400;

export const STRETCH_NAMES = Object.keys(STRETCHES) as Stretch[];

/** What a document kept of it, whatever that is. */
export function keptNames(kept: unknown): WarehouseNames {
  const record = isRecord(kept) ? kept : {};
  const typed = (name: TypedName) => {
    const value = own(record, name);
    return [name, typeof value === "string" ? value.slice(0, LONGEST_TABLE_NAME) : ""] as const;
  };
  return {
    ...(Object.fromEntries(TYPED_NAMES.map(typed)) as Record<TypedName, string>),
    dialect: oneOf(own(record, "dialect"), DIALECTS) ?? "DuckDB",
    dayKind: oneOf(own(record, "dayKind"), DAY_KINDS) ?? "date",
    stretch: oneOf(own(record, "stretch"), STRETCH_NAMES) ?? "week",
  };
}

/** The columns of orders as a query takes them; undefined as long as one is missing that it cannot do without. */
export function orderNames(names: WarehouseNames): OrderNames | undefined {
  const [table, customer, day, amount, cost] = (["table", "customer", "day", "amount", "cost"] as const).map((name) =>
    names[name].trim(),
  );
  if (table === "" || customer === "" || day === "") return undefined;
  return { table, customer, day, amount: amount || undefined, cost: (amount && cost) || undefined };
}

/** The same with a column of amounts. */
export function orderNamesWithAmounts(names: WarehouseNames): OrdersWithAmounts | undefined {
  const orders = orderNames(names);
  return orders?.amount === undefined ? undefined : { ...orders, amount: orders.amount };
}

/** How the rows are read; undefined as long as a time zone is missing. */
export function readTerms({ dayKind, zone }: WarehouseNames, here: string): ReadTerms | undefined {
  if (dayKind === "date") return { here };
  return zone.trim() === "" ? undefined : { here, timeZone: { zone: zone.trim(), column: dayKind } };
}
