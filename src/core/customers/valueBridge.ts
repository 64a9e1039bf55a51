import { demand } from "../DomainError";
import { mean } from "../numeric/mean";
import type { Costs } from "./Costs";
import { customerTotals, moneyByCustomer, totalByCustomer } from "./customerTotals";
import { type FirstDays, firstDays } from "./firstDays";
import { firstOrders } from "./firstOrders";
import { pickedFrom } from "./logOfRows";
import { demandOrders, type OrderLog } from "./OrderLog";
import { partsOfProduct } from "./partsOfProduct";

/** What is known beside a log. */
export interface BridgeTerms {
  /** The group of each order: its source, its cohort. */
  readonly groups: readonly string[];
  /** Money, the list price of each order; undefined where not known. */
  readonly listPrices?: Float64Array;
  /** Money per order: one figure for every order, or one for each order and refund; undefined where not known. */
  readonly costs?: Costs;
  /** The group beside which the others stand; all customers together where undefined. */
  readonly base?: string;
  /** Whether only the first days of each customer count, of those who are that old; all that they did where undefined. */
  readonly within?: FirstDays | undefined;
}

/** What a customer of a group is worth, and what of the difference from the base each cause makes; money per customer. */
export interface BridgeRow {
  readonly group: string;
  readonly customers: number;
  readonly averageValue: number;
  /** What the causes add up to. */
  readonly difference: number;
  readonly ordersPerCustomer: number;
  readonly orderSize: number;
  /** Undefined where list prices are not known. */
  readonly discounts: number | undefined;
  readonly refunds: number;
  /** Undefined where costs are not known. */
  readonly fulfilmentCost: number | undefined;
}

/**
 * Why a customer of one group is worth less than another: the difference taken apart into its causes, to the cent.
 *
 *     value = orders x list money an order x (1 - discount) x (1 - refunds) - cost          of a customer, on average
 *
 * The factors share the difference of their product by the logarithmic mean (`partsOfProduct`); cost is its own part. A customer
 * belongs to the group of their first order.
 *
 * @returns the group with the highest average value first; equals in the order in which they were first seen
 * @throws NoAnswer for a log without orders or where nobody is old enough, DomainError for a base that is no group
 */
export function valueBridge(orders: OrderLog, { within, ...terms }: BridgeTerms): BridgeRow[] {
  demandOrders(orders);
  return within ? bridgeOf(...inFirstDays(orders, terms, within)) : bridgeOf(orders, terms);
}

/** The orders of each customer's first days, with what stands beside them. */
function inFirstDays(all: OrderLog, terms: BridgeTerms, within: FirstDays): [OrderLog, BridgeTerms] {
  const { log, orders, refunds } = firstDays(all, within);
  const { groups, listPrices, costs } = terms;
  const own = {
    groups: Array.from(orders, (order) => groups[order]),
    listPrices: listPrices && pickedFrom(listPrices, orders),
    costs:
      typeof costs === "object"
        ? { ofOrders: pickedFrom(costs.ofOrders, orders), ofRefunds: pickedFrom(costs.ofRefunds, refunds) }
        : costs,
  };
  return [log, { ...terms, ...own }];
}

function bridgeOf(orders: OrderLog, { groups, base, listPrices, costs }: BridgeTerms): BridgeRow[] {
  const members = new Map<string, number[]>();
  firstOrders(orders).forEach((order, customer) => {
    const own = members.get(groups[order]);
    if (own) own.push(customer);
    else members.set(groups[order], [customer]);
  });
  const known = figuresByCustomer(orders, listPrices, costs);
  const everybody = orders.names.map((_, customer) => customer);
  const beside = base === undefined ? everybody : members.get(base);
  demand(beside !== undefined, "base", base ?? "", "group");
  const baseFigures = averages(known, beside);
  const rows = [...members].map(([group, own]): BridgeRow => {
    const figures = averages(known, own);
    const averageValue = valueOf(figures);
    const difference = averageValue - valueOf(baseFigures);
    return { group, customers: own.length, averageValue, difference, ...causes(figures, baseFigures) };
  });
  return rows.sort((a, b) => b.averageValue - a.averageValue);
}

/** What customers did, each or on average. Money that is not known is undefined. */
interface Figures<T> {
  readonly orders: T;
  /** At list prices. */
  readonly listed: T | undefined;
  readonly paid: T;
  /** Paid and not given back. */
  readonly kept: T;
  readonly cost: T | undefined;
}

function figuresByCustomer(
  orders: OrderLog,
  listPrices: Float64Array | undefined,
  costs: Costs | undefined,
): Figures<ArrayLike<number>> {
  const ofRefunds = new Float64Array(orders.refunds.customers.length);
  const counts = customerTotals(orders).orders;
  return {
    orders: counts,
    listed: listPrices && totalByCustomer(orders, { ofOrders: listPrices, ofRefunds }),
    paid: totalByCustomer(orders, { ofOrders: orders.amounts, ofRefunds }),
    kept: moneyByCustomer(orders),
    cost:
      typeof costs === "number"
        ? Array.from(counts, (count) => count * costs)
        : costs && totalByCustomer(orders, costs),
  };
}

function averages(known: Figures<ArrayLike<number>>, customers: readonly number[]): Figures<number> {
  const of = (figures: ArrayLike<number>) => mean(customers.map((customer) => figures[customer]));
  const { orders, listed, paid, kept, cost } = known;
  return { orders: of(orders), listed: listed && of(listed), paid: of(paid), kept: of(kept), cost: cost && of(cost) };
}

function valueOf({ kept, cost = 0 }: Figures<number>): number {
  return kept - cost;
}

function causes(own: Figures<number>, base: Figures<number>) {
  // Without list prices what was paid is all there is to know of an order's size.
  const isListed = own.listed !== undefined && base.listed !== undefined;
  const steps = ({ orders, listed = 0, paid, kept }: Figures<number>) =>
    isListed ? [orders, listed, paid, kept] : [orders, paid, kept];
  const parts = partsOfProduct(steps(own), steps(base));
  return {
    ordersPerCustomer: parts[0],
    orderSize: parts[1],
    discounts: isListed ? parts[2] : undefined,
    refunds: parts[parts.length - 1],
    fulfilmentCost: own.cost === undefined || base.cost === undefined ? undefined : base.cost - own.cost,
  };
}
