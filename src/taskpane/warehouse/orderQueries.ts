import type { CostTerms } from "../../warehouse/costs";
import type { Dialect } from "../../warehouse/dialects";
import type { OrderNames, ReadTerms } from "../../warehouse/orderRows";
import { cohortsOfCustomers } from "../../warehouse/questions/cohorts";
import { flowOfCustomers } from "../../warehouse/questions/customerFlow";
import { customersAndValue, type OrdersWithAmounts } from "../../warehouse/questions/customersAndValue";
import type { Cost } from "../orders/cost";
import type { Speech } from "../says/Says";
import { isolated } from "../texts/isolated";
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
type Speaking = Pick<Speech, "texts" | "numbers">;

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

/** What fulfilling takes, as the job was told it; a column of the database goes before it. */
export function costTerms(cost: Cost | undefined): CostTerms {
  return {
    costPerOrder: cost?.from === "amount" ? cost.perOrder : undefined,
    costShare: cost?.from === "share" ? cost.share : undefined,
  };
}

/** What a query gives, and what it takes off for fulfilling. */
export function aboutWithCost(
  about: string,
  names: WarehouseNames,
  cost: Cost | undefined,
  { texts, numbers }: Speaking,
): string {
  const { costs } = texts.warehouse;
  const told = () => {
    const column = orderNames(names)?.cost;
    if (column !== undefined) return costs.column(isolated(column));
    if (cost?.from === "amount") return costs.amount(numbers.plain(cost.perOrder));
    return cost?.from === "share" ? costs.share(numbers.share(cost.share)) : costs.none;
  };
  return `${about} ${told()}`;
}

/** A query about what customers brought, which asks the same names of all orders and takes off what fulfilling them costs. */
function valuedQuery(
  id: "customersAndValue" | "cohorts",
  ask: (dialect: Dialect, orders: OrdersWithAmounts, terms: ReadTerms & CostTerms) => string,
) {
  return (names: WarehouseNames, cost: Cost | undefined, speech: Speaking): WarehouseQuery => {
    const words = speech.texts.warehouse;
    const { title, about } = words.queries[id];
    return {
      ...{ id, title, about: aboutWithCost(about, names, cost, speech) },
      sql: overAmounts(names, words, ({ dialect, orders, terms }) =>
        ask(dialect, orders, { ...terms, ...costTerms(cost) }),
      ),
    };
  };
}

export const customersAndValueQuery = valuedQuery("customersAndValue", customersAndValue);
export const cohortsQuery = valuedQuery("cohorts", cohortsOfCustomers);

/** @param lapseDays days without an order after which a customer is lost */
export function flowQuery(names: WarehouseNames, lapseDays: number, { texts }: Speaking): WarehouseQuery {
  const words = texts.warehouse;
  return {
    id: "flow",
    ...words.queries.flow,
    sql: overOrders(names, words, ({ dialect, orders, terms }) =>
      flowOfCustomers(dialect, orders, { ...terms, lapseDays }),
    ),
  };
}
