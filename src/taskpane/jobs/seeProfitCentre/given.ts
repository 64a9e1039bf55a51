import type { SpendTable } from "../../../imports/channels/SpendTable";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { Filling, Given } from "../../job/JobData";
import type { FORM } from "./form";

/** What is read. */
export type Read = { orders: OrderTable; spend?: SpendTable };
export type CentreGiven = Given<Read, typeof FORM>;
export type CentreFilling = Filling<Read, typeof FORM>;

/** More sources than these are no list of where customers come from. */
const MOST_SOURCES = 12;

/** The sources of customers that the orders name; none where they name too many to be asked about. */
export function sourcesIn(orders: OrderTable | undefined): string[] {
  const sources = new Set((orders?.orders ?? []).flatMap(({ source }) => source || []));
  return sources.size > MOST_SOURCES ? [] : [...sources];
}

/** The one currency of orders and spend, where either says one. */
export function currencyOf({ orders, spend }: CentreFilling["read"]): string | undefined {
  return orders?.table.currency ?? spend?.table.currency;
}
