import type { Costs } from "../../../../core/customers/Costs";
import { firstOrders } from "../../../../core/customers/firstOrders";
import type { OrderLog } from "../../../../core/customers/OrderLog";
import { type BridgeRow, valueBridge } from "../../../../core/customers/valueBridge";
import { mean } from "../../../../core/numeric/mean";

/** What can make customers worth more or less, in the order in which it is told of all. */
export const CAUSES = ["ordersPerCustomer", "orderSize", "discounts", "refunds", "fulfilmentCost"] as const;
export type Cause = (typeof CAUSES)[number];

/** A difference of a cent or more, where it is shown. */
const CENT = 0.005;

/** Why customers of some sources are worth less than the average customer. */
export interface SourceBridge {
  readonly rows: readonly BridgeRow[];
  /** The source whose difference is told: the one that is worth least. */
  readonly least: BridgeRow;
  /** By how many days its customers came later than the average customer; they had so much less time to order. */
  readonly daysLater: number;
  /** Whether what orders cost was said of each, so that sources can differ by it. */
  readonly hasCosts: boolean;
}

/** Of fewer customers an average says little. */
const FEWEST_CUSTOMERS = 10;

/**
 * Compares the customers of each source with all.
 *
 * @param sources of each order; "" where it is not known
 * @param ownCosts whether each order has a cost of its own
 * @returns undefined where no source of enough customers is worth less than the average
 */
export function sourceBridge(
  log: OrderLog,
  sources: readonly string[],
  { listPrices, costs, ownCosts }: { listPrices?: Float64Array; costs: Costs; ownCosts: boolean },
): SourceBridge | undefined {
  const rows = valueBridge(log, { groups: sources, listPrices, costs });
  const told = rows.filter(
    ({ group, customers, difference }) => group !== "" && customers >= FEWEST_CUSTOMERS && difference < -CENT,
  );
  const least = told.at(-1);
  if (!least) return undefined;
  const first = Array.from(firstOrders(log));
  const days = (orders: readonly number[]) => mean(orders.map((order) => log.dates[order]));
  const daysLater = days(first.filter((order) => sources[order] === least.group)) - days(first);
  return { rows, least, daysLater, hasCosts: ownCosts };
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
