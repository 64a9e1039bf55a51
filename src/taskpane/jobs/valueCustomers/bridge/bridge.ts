import type { Costs } from "../../../../core/customers/Costs";
import { firstOrders } from "../../../../core/customers/firstOrders";
import type { OrderLog } from "../../../../core/customers/OrderLog";
import { periodNames } from "../../../../core/customers/period";
import { type BridgeRow, valueBridge } from "../../../../core/customers/valueBridge";
import { mean } from "../../../../core/numeric/mean";
import { total } from "../../../../core/numeric/total";
import type { Order } from "../../../../imports/orders/OrderTable";
import { isByTime, type Parting } from "./parting";

/** What can make customers worth more or less, in the order in which it is told of all. */
export const CAUSES = ["ordersPerCustomer", "orderSize", "discounts", "refunds", "fulfilmentCost"] as const;
export type Cause = (typeof CAUSES)[number];

/** A difference of a cent or more, where it is shown. */
const CENT = 0.005;

/** Customers parted by source, campaign or the time of their first order, each group beside all of them. */
export interface Bridge extends Parting {
  readonly rows: readonly BridgeRow[];
  /** The group whose difference is told: the one that is worth least; undefined where none of enough customers is worth less. */
  readonly least: BridgeRow | undefined;
  /** By how many days its customers came later than the average customer; they had so much less time to order. */
  readonly daysLater: number;
  /** Customers who have not been there for the days that are compared. */
  readonly young: number;
  /** Whether what orders cost was said of each, so that groups can differ by it. */
  readonly hasCosts: boolean;
}

/** A bridge that tells of a group. */
export type ToldBridge = Bridge & { readonly least: BridgeRow };

/** Of fewer customers an average says little. */
export const FEWEST_CUSTOMERS = 10;

/** What is known beside the orders. */
interface BridgeGiven {
  readonly orders: readonly Order[];
  readonly listPrices?: Float64Array | undefined;
  readonly costs: Costs;
  /** Whether each order has a cost of its own. */
  readonly ownCosts: boolean;
  /** The last day that is known; the last of the log where undefined. */
  readonly asOf: number | undefined;
}

/**
 * Compares the customers of each group with all.
 *
 * @param given the orders of the log in its order, and what stands beside them
 * @throws NoAnswer where nobody has been there for the days that are compared
 */
export function bridgeOf(log: OrderLog, { by, days }: Parting, given: BridgeGiven): Bridge {
  const { orders, listPrices, costs, ownCosts, asOf } = given;
  const groups = isByTime(by) ? periodNames(log.dates, by) : orders.map((order) => order[by] ?? "");
  const within = days === undefined ? undefined : { days, asOf };
  const rows = valueBridge(log, { groups, listPrices, costs, within });
  const least = rows
    .filter(({ group, customers, difference }) => {
      return group !== "" && customers >= FEWEST_CUSTOMERS && difference < -CENT;
    })
    .at(-1);
  const first = Array.from(firstOrders(log));
  const dayOf = (some: readonly number[]) => mean(some.map((order) => log.dates[order]));
  const daysLater = least ? dayOf(first.filter((order) => groups[order] === least.group)) - dayOf(first) : 0;
  const young = log.names.length - total(rows.map(({ customers }) => customers));
  return { by, days, rows, least, daysLater, young, hasCosts: ownCosts };
}

/** The causes of a difference that make a cent or more of it, the one that makes most first. */
export function causesOf(row: BridgeRow): { readonly cause: Cause; readonly amount: number }[] {
  return CAUSES.flatMap((cause) => {
    const amount = row[cause];
    return amount === undefined || Math.abs(amount) < CENT ? [] : [{ cause, amount }];
  }).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** From so many days on, customers who came later had markedly less time to order. */
export const MUCH_LATER = 30;
