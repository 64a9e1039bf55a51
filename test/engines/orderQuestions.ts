import { isoDate } from "../../src/core/dates/isoDate";
import { customerHistories } from "../../src/core/forecast/customerHistories";
import { customerFlow } from "../../src/core/customers/customerFlow";
import { COHORT_MEASURES, cohorts } from "../../src/core/customers/cohorts";
import type { Period } from "../../src/core/customers/period";
import { customerTable } from "../../src/core/customers/customerTable";
import { rfm } from "../../src/core/segments/rfm";
import { segmentValue } from "../../src/core/segments/segmentValue";
import { valueTier } from "../../src/core/segments/valueTier";
import type { Dialect } from "../../src/warehouse/dialects";
import { cohortsOfCustomers } from "../../src/warehouse/questions/cohorts";
import { flowOfCustomers } from "../../src/warehouse/questions/customerFlow";
import { customersAndValue } from "../../src/warehouse/questions/customersAndValue";
import { GROUPED_BY, groupsOfCustomers } from "../../src/warehouse/questions/groupsOfCustomers";
import { STRETCHES, type Stretch, sumUpCustomers } from "../../src/warehouse/questions/sumUpCustomers";
import { sumUpOrders } from "../../src/warehouse/questions/sumUpOrders";
import type { Row } from "./Engine";
import { periodsOfMoney } from "./periodQuestions";
import { type KnownOrders, ORDER_NAMES } from "./TestOrders";

/** A question as it is asked in SQL, and what Worth's functions answer to it. */
export interface Question {
  readonly name: string;
  readonly sql: (dialect: Dialect) => string;
  readonly expected: () => Row[];
  /** Columns by which a row of the one is known in the other. */
  readonly keys: readonly string[];
}

/** All questions about orders, over some of them. */
export function orderQuestions(orders: KnownOrders): Question[] {
  return [
    summedUp(orders, false),
    summedUp(orders, true),
    customersSummedUp(orders, "day"),
    customersSummedUp(orders, "week"),
    customersSummedUp(orders, "month"),
    customers(orders, "customers and their value", {}),
    customers(orders, "customers and their value, with costs and seven bins", { bins: 7 }),
    groups(orders),
    ...(["month", "year"] as const).map((period) => cohortTable(orders, period)),
    ...[365, 90].map((days) => periodsOfMoney(orders, days)),
    ...(["quarter", "month"] as const).map((period) => flow(orders, period, period === "quarter" ? 365 : 90.5)),
  ];
}

export function summedUp(orders: KnownOrders, withValues: boolean): Question {
  return {
    name: `sum up orders${withValues ? ", with values" : ""}`,
    keys: ["repeat_orders", "recency", "age", ...(withValues ? ["average_order_value"] : [])],
    sql: (dialect) => sumUpOrders(dialect, ORDER_NAMES, { withValues }),
    expected: () => {
      const { repeatOrders, recency, age, averageOrderValue } = customerHistories(orders.log);
      const groups = new Map<string, Row>();
      age.forEach((weeks, i) => {
        const value = Math.round(averageOrderValue[i] * 1e9) / 1e9 + 0;
        const own = withValues ? { average_order_value: value } : {};
        const row = { repeat_orders: repeatOrders[i], recency: recency[i], age: weeks, ...own };
        const key = [repeatOrders[i], weeks, recency[i], withValues ? value : 0]
          .map((each) => each.toPrecision(9))
          .join();
        groups.set(key, { ...row, customers: Number(groups.get(key)?.customers ?? 0) + 1 });
      });
      return [...groups.values()];
    },
  };
}

/** Customers alike taken together one by one, with the figures of each as the functions have them. */
export function customersSummedUp({ log, costs }: KnownOrders, stretch: Stretch): Question {
  const withCosts = stretch !== "day";
  return {
    name: `sum up customers by the ${stretch}`,
    keys: ["repeat_orders", "age", "recency", "average_order_value"],
    sql: (dialect) =>
      sumUpCustomers(dialect, withCosts ? { ...ORDER_NAMES, cost: "cost" } : ORDER_NAMES, {
        stretch,
        ...(withCosts ? {} : { costPerOrder: 2.5 }),
      }),
    expected: () => {
      const { asOf, repeatOrders, recency, age, averageOrderValue } = customerHistories(log);
      const figures = new Map(customerTable(log, withCosts ? costs : 2.5).map((row) => [row.customer, row]));
      const groups = new Map<string, number[]>();
      const stretchOf = (weeks: number) => Math.floor(Math.round(7 * weeks) / STRETCHES[stretch]);
      log.names.forEach((_, i) => {
        const value = averageOrderValue[i];
        const valueClass = value > 1e-7 ? Math.floor(10 * Math.log(value)) : "none";
        const alike = [repeatOrders[i], stretchOf(recency[i]), stretchOf(age[i]), valueClass].join();
        groups.set(alike, [...(groups.get(alike) ?? []), i]);
      });
      return [...groups.values()].map((members) => {
        const sum = (of: (customer: number) => number) => members.reduce((all, customer) => all + of(customer), 0);
        const own = (name: "orders" | "spend" | "cost") => sum((i) => figures.get(log.names[i])?.[name] ?? NaN);
        return {
          repeat_orders: repeatOrders[members[0]],
          recency: sum((i) => Math.round(7 * recency[i])) / members.length / 7,
          age: sum((i) => Math.round(7 * age[i])) / members.length / 7,
          average_order_value: sum((i) => averageOrderValue[i]) / members.length,
          customers: members.length,
          ...{ orders: own("orders"), spend: own("spend"), cost: own("cost") },
          ...{ as_of: isoDate(asOf), all_rows: groups.size, all_customers: log.names.length },
        };
      });
    },
  };
}

const oneSpelling = (customer: unknown) => String(customer).trim().toLowerCase();
const TIERS = ["High", "Middle", "Low"];

/** Groups by RFM and tiers of what was paid, summed up. */
function groups(orders: KnownOrders): Question {
  const cuts = [0.1, 0.4];
  return {
    name: "customers by group",
    keys: ["grouped_by", "customer_group"],
    sql: (dialect) => groupsOfCustomers(dialect, ORDER_NAMES, { bins: 5, cuts, tiers: TIERS }),
    expected: () => {
      const scored = rfm(orders.log, undefined, 5);
      const paid = scored.map(({ monetary }) => monetary);
      const of = {
        rfm: scored.map(({ segment }) => segment),
        tiers: valueTier(paid, cuts).map((tier) => TIERS[tier]),
      };
      const rows = GROUPED_BY.flatMap((by) =>
        segmentValue(of[by], paid).map((group) => ({
          ...{ grouped_by: by, customer_group: group.segment, customers: group.customers },
          ...{ spend: group.value, median_spend: group.medianValue },
        })),
      );
      const last = isoDate(Math.floor(orders.log.dates.reduce((latest, day) => Math.max(latest, day), 0)));
      return rows.map((row) => ({ ...row, as_of: last, all_rows: rows.length, all_customers: scored.length }));
    },
  };
}

function customers(orders: KnownOrders, name: string, { bins }: { bins?: number }): Question {
  const withCosts = bins !== undefined;
  const names = withCosts ? { ...ORDER_NAMES, cost: "cost" } : ORDER_NAMES;
  return {
    name,
    keys: ["key"],
    sql: (dialect) => {
      const sql = customersAndValue(dialect, names, { bins });
      return sql.replace("spellings.spelling AS customer", "ranked.customer AS key");
    },
    expected: () => {
      const table = customerTable(orders.log, withCosts ? orders.costs : 0);
      const tiers = valueTier(
        table.map(({ value }) => value),
        [0.1, 0.4],
      );
      const scores = new Map(rfm(orders.log, undefined, bins ?? 5).map((row) => [row.customer, row]));
      return table.map(({ customer, firstOrder, lastOrder, spend, cost, value, ...row }, i) => {
        const { recency, r, f, m, score, segment } = scores.get(customer) ?? {};
        return {
          ...{ key: oneSpelling(customer), orders: row.orders, spend, cost, value, average_order: row.averageOrder },
          ...{ first_order: isoDate(firstOrder), last_order: isoDate(lastOrder) },
          ...{ days_between_orders: row.daysBetweenOrders, distance_from_mean: row.distanceFromMean },
          ...{ share_of_value: row.shareOfValue, tier: TIERS[tiers[i]], recency, r, f, m, score, segment },
        };
      });
    },
  };
}

function cohortTable(orders: KnownOrders, period: Period): Question {
  return {
    name: `cohorts by ${period}`,
    keys: ["cohort", "age"],
    sql: (dialect) => cohortsOfCustomers(dialect, ORDER_NAMES, { period }),
    expected: () => {
      const { log } = orders;
      const [value, active, each] = COHORT_MEASURES.map((measure) => cohorts(log, measure, period));
      return value.flatMap(({ firstDay, customers, figures }, i) =>
        figures.map((figure, age) => ({
          ...{ cohort: isoDate(firstDay), customers, age, value: figure },
          ...{ active: active[i].figures[age], orders: each[i].figures[age] },
        })),
      );
    },
  };
}

function flow(orders: KnownOrders, period: Period, lapseDays: number): Question {
  return {
    name: `customer flow by ${period}`,
    keys: ["first_day"],
    sql: (dialect) => flowOfCustomers(dialect, ORDER_NAMES, { period, lapseDays }),
    expected: () =>
      customerFlow(orders.log, { period, lapseDays }).map(({ firstDay, lostShare, ...counts }) => ({
        first_day: isoDate(firstDay),
        ...counts,
        lost_share: lostShare ?? null,
      })),
  };
}
