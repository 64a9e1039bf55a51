import type { Costs } from "../customers/Costs";
import { customerTable } from "../customers/customerTable";
import { orderGap, type OrderPace } from "../customers/orderGap";
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

/**
 * Every customer as lists have them, the most valuable first.
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
): ListedCustomer[] {
  demand(days > 0 && days < Infinity, "days", days, "aboveZero");
  const places = new Map(log.names.map((name, i) => [name, i]));
  const chances = orderChances({ repeatOrders, recency, age }, days / DAYS_A_WEEK, model);
  const chancesThen = orderChances({ repeatOrders, recency, age: recency }, days / DAYS_A_WEEK, model);
  const gaps = orderGap(log, asOf);
  return customerTable(log, costs).map(({ customer, value, orders, lastOrder }) => {
    const i = places.get(customer) ?? -1;
    return { customer, value, orders, lastOrder, chance: chances[i], chanceThen: chancesThen[i], pace: gaps[i].pace };
  });
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
 * @param customers all of them, the most valuable first
 * @param share of all customers, rounded up
 * @throws DomainError unless the share is above 0 and at most 1
 */
export function customerList(
  list: CustomerListName,
  customers: readonly ListedCustomer[],
  share: number,
): ListedCustomer[] {
  demand(share > 0 && share <= 1, "share", share, "atMostOne");
  // As many tenths of ten customers are one, whatever the last digits of the product are.
  const count = Math.ceil(Number((share * customers.length).toFixed(9)));
  switch (list) {
    case "best":
      return customers.filter(({ value }) => value > 0).slice(0, count);
    case "slipping": {
      const average = mean(customers.map(({ value }) => value));
      return customers.filter(({ value, chance, chanceThen }) => value > average && chance < FALLEN * chanceThen);
    }
    case "soon":
      return [...customers].sort((a, b) => b.chance - a.chance).slice(0, count);
  }
}
