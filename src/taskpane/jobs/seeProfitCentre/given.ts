import type { SpendTable } from "../../../imports/channels/SpendTable";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { PeriodTable } from "../../../imports/periods/PeriodTable";
import type { Data, Filling, Given, ReadTable } from "../../job/JobData";
import type { CentreTable } from "./centreTable";
import type { FORM } from "./form";

/** What is read. */
export type Read = { orders: CentreTable; spend?: SpendTable };
export type CentreFilling = Filling<Read, typeof FORM>;

/** What a statement rests on: orders, or what a database made of them. */
export type CentreGiven = Given<{ orders: OrderTable; spend?: SpendTable }, typeof FORM>;
export type PeriodsGiven = Given<{ orders: PeriodTable; spend?: SpendTable }, typeof FORM>;

/** More sources than these are no list of where customers come from. */
const MOST_SOURCES = 12;

/** The sources of customers that the orders name; none where they name too many to be asked about. */
export function sourcesIn(orders: OrderTable | undefined): string[] {
  const sources = new Set((orders?.orders ?? []).flatMap(({ source }) => source || []));
  return sources.size > MOST_SOURCES ? [] : [...sources];
}

/** The one currency of orders and spend, where either says one. */
export function currencyOf({ orders, spend }: CurrencyIn): string | undefined {
  return orders?.table.currency ?? spend?.table.currency;
}

type CurrencyIn = Readonly<Partial<Record<"orders" | "spend", Data<ReadTable> | undefined>>>;
