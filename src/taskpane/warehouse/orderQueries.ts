import type { Dialect } from "../../warehouse/dialects";
import type { OrderNames, ReadTerms } from "../../warehouse/orderRows";
import { cohortsOfCustomers } from "../../warehouse/questions/cohorts";
import { flowOfCustomers } from "../../warehouse/questions/customerFlow";
import { customersAndValue, type OrdersWithAmounts } from "../../warehouse/questions/customersAndValue";
import type { Cost } from "../orders/cost";
import { orderNames, orderNamesWithAmounts, readTerms, type WarehouseNames } from "./WarehouseNames";
import type { WarehouseQuery } from "./WarehouseQuery";
import type { WarehouseWords } from "./words.en";

/** What the person said of a table of orders that a query is about. */
interface Asked<Names> {
  readonly dialect: Dialect;
  readonly orders: Names;
  readonly terms: ReadTerms;
}

type Sql = WarehouseQuery["sql"];

/** A query over orders, or what has to be filled in before there is one. */
export function overOrders(
  names: WarehouseNames,
  words: WarehouseWords,
  query: (asked: Asked<OrderNames>) => Sql,
): Sql {
  const [orders, terms] = [orderNames(names), readTerms(names, words.here)];
  if (!orders) return { missing: words.missing.names };
  return terms ? query({ dialect: names.dialect, orders, terms }) : { missing: words.missing.zone };
}

/** The same over orders with amounts. */
export function overAmounts(
  names: WarehouseNames,
  words: WarehouseWords,
  query: (asked: Asked<OrdersWithAmounts>) => Sql,
): Sql {
  return overOrders(names, words, (asked) => {
    const orders = orderNamesWithAmounts(names);
    return orders ? query({ ...asked, orders }) : { missing: words.missing.amount };
  });
}

/** What an order takes where no column tells it: the cost that the job was told, where that is money. */
export const perOrder = (cost: Cost | undefined) => ({
  costPerOrder: cost?.from === "amount" ? cost.perOrder : undefined,
});

export function customersAndValueQuery(
  names: WarehouseNames,
  words: WarehouseWords,
  cost: Cost | undefined,
): WarehouseQuery {
  return {
    id: "customersAndValue",
    ...words.queries.customersAndValue,
    sql: overAmounts(names, words, ({ dialect, orders, terms }) =>
      customersAndValue(dialect, orders, { ...terms, ...perOrder(cost) }),
    ),
  };
}

export function cohortsQuery(names: WarehouseNames, words: WarehouseWords, cost: Cost | undefined): WarehouseQuery {
  return {
    id: "cohorts",
    ...words.queries.cohorts,
    sql: overOrders(names, words, ({ dialect, orders, terms }) =>
      cohortsOfCustomers(dialect, orders, { ...terms, ...perOrder(cost) }),
    ),
  };
}

/** @param lapseDays days without an order after which a customer is lost */
export function flowQuery(names: WarehouseNames, words: WarehouseWords, lapseDays: number): WarehouseQuery {
  return {
    id: "flow",
    ...words.queries.flow,
    sql: overOrders(names, words, ({ dialect, orders, terms }) =>
      flowOfCustomers(dialect, orders, { ...terms, lapseDays }),
    ),
  };
}
