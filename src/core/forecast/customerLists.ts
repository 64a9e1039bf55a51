import type { Costs } from "../customers/Costs";
import { type CustomersByValue, customersByValue } from "../customers/customerTable";
import { type OrderPace, paces } from "../customers/orderGap";
import type { CustomerName, OrderLog } from "../customers/OrderLog";
import { demand } from "../DomainError";
import { mean } from "../numeric/mean";
import type { CustomerHistories } from "./customerHistories";
import { DAYS_A_WEEK } from "./customerHistories";
import { groupHistories, historyOf, type HistoryColumns } from "./Histories";
import { orderChance } from "./orderChance";
import type { OrderModel } from "./OrderModel";

/** Customers to do something about: the most valuable, those of them who are leaving, and those who are about to order. */
export const CUSTOMER_LISTS = ["best", "slipping", "soon"] as const;
export type CustomerListName = (typeof CUSTOMER_LISTS)[number];

/** One customer, with what one has to know to write to them. */
export interface ListedCustomer {
  readonly customer: CustomerName;
  /** Money so far, less costs. */
  readonly value: number;
  readonly orders: number;
  /** An Excel serial number. */
  readonly lastOrder: number;
  /** The chance of at least one order in the days ahead. */
  readonly chance: number;
  /** The same on the day of the last order, before any silence. */
  readonly chanceThen: number;
  /** Whether orders come faster, slower or not at all any more. */
  readonly pace: OrderPace;
}

/** Whose chance is below this share of what it was is slipping away. */
const FALLEN = 0.5;

/** The customers of a log, as lists choose from them; every column has an entry a customer, in the order of the log's names. */
export interface CustomersToList {
  readonly log: OrderLog;
  readonly asOf: number | undefined;
  readonly byValue: CustomersByValue;
  readonly chance: Float64Array;
  readonly chanceThen: Float64Array;
}

/**
 * What lists have to know of every customer.
 *
 * @param histories of the log's customers, in the order of its names
 * @param days how far ahead to look
 * @param asOf the day to count silence to, an Excel serial number; the day of the last order where undefined
 * @throws DomainError unless days are above 0
 */
export function customersToList(
  log: OrderLog,
  costs: Costs,
  { repeatOrders, recency, age }: Pick<CustomerHistories, "repeatOrders" | "recency" | "age">,
  { model, days, asOf }: { readonly model: OrderModel; readonly days: number; readonly asOf: number | undefined },
): CustomersToList {
  demand(days > 0 && days < Infinity, "days", days, "aboveZero");
  const weeks = days / DAYS_A_WEEK;
  return {
    log,
    asOf,
    byValue: customersByValue(log, costs),
    chance: orderChances({ repeatOrders, recency, age }, weeks, model),
    chanceThen: orderChances({ repeatOrders, recency, age: recency }, weeks, model),
  };
}

/** The chance of an order, of each customer: found once for those who are alike. */
function orderChances(histories: HistoryColumns, weeks: number, model: OrderModel): Float64Array {
  const groups = groupHistories(histories);
  const chances = groups.customers.map((_, group) => orderChance(weeks, historyOf(groups, group), model));
  return Float64Array.from(groups.groups, (group) => chances[group]);
}

/**
 * A list of customers to act on, sorted.
 *
 *     best       the most valuable share of all, whose value is above 0, by value
 *     slipping   worth more than the average, and less than half as likely to order as on the day of their last order, by value
 *     soon       the share of all who are likeliest to order in the days ahead, by chance
 *
 * @param share of all customers, rounded up
 * @throws DomainError unless the share is above 0 and at most 1
 */
export function customerList(list: CustomerListName, customers: CustomersToList, share: number): ListedCustomer[] {
  demand(share > 0 && share <= 1, "share", share, "atMostOne");
  const { log, asOf, byValue, chance, chanceThen } = customers;
  const { totals, value } = byValue;
  const places = chosen(list, customers, share);
  const pace = paces(log, asOf, places);
  return places.map((i, at) => ({
    customer: log.names[i],
    value: value[i],
    orders: totals.orders[i],
    lastOrder: totals.lastOrder[i],
    chance: chance[i],
    chanceThen: chanceThen[i],
    pace: pace[at],
  }));
}

/** Where those of a list stand among the log's names. */
function chosen(list: CustomerListName, customers: CustomersToList, share: number): number[] {
  const { chance, chanceThen } = customers;
  const { value, best } = customers.byValue;
  // As many tenths of ten customers are one, whatever the last digits of the product are.
  const count = Math.ceil(Number((share * best.length).toFixed(9)));
  switch (list) {
    case "best":
      return [...best.subarray(0, count)].filter((i) => value[i] > 0);
    case "slipping": {
      const average = mean(value);
      return [...best.filter((i) => value[i] > average && chance[i] < FALLEN * chanceThen[i])];
    }
    case "soon":
      return [
        ...best
          .slice()
          .sort((a, b) => chance[b] - chance[a])
          .subarray(0, count),
      ];
  }
}
