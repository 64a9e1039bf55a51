import { isoDate } from "../../src/core/dates/isoDate";
import { customerHistories } from "../../src/core/forecast/customerHistories";
import { customerFlow } from "../../src/core/customers/customerFlow";
import { COHORT_MEASURES, cohorts } from "../../src/core/customers/cohorts";
import type { Period } from "../../src/core/customers/period";
import { CUSTOMERTABLE } from "../../src/functions/CUSTOMERTABLE";
import { RFM } from "../../src/functions/RFM";
import { VALUETIER } from "../../src/functions/VALUETIER";
import type { Dialect } from "../../src/warehouse/dialects";
import { cohortsOfCustomers } from "../../src/warehouse/questions/cohorts";
import { flowOfCustomers } from "../../src/warehouse/questions/customerFlow";
import { customersAndValue } from "../../src/warehouse/questions/customersAndValue";
import { sumUpOrders } from "../../src/warehouse/questions/sumUpOrders";
import type { Row } from "./Engine";
import { logOf, ORDER_NAMES, type OrderRow, rowsForFunctions } from "./TestOrders";

/** A question as it is asked in SQL, and what Worth's functions answer to it. */
export interface Question {
  readonly name: string;
  readonly sql: (dialect: Dialect) => string;
  readonly expected: () => Row[];
  /** Columns by which a row of the one is known in the other. */
  readonly keys: readonly string[];
}

/** All questions about orders, over some of them. */
export function orderQuestions(rows: readonly OrderRow[]): Question[] {
  return [
    summedUp(rows, false),
    summedUp(rows, true),
    customers(rows, "customers and their value", {}),
    customers(rows, "customers and their value, with costs and seven bins", { bins: 7 }),
    ...(["month", "year"] as const).map((period) => cohortTable(rows, period)),
    ...(["quarter", "month"] as const).map((period) => flow(rows, period, period === "quarter" ? 365 : 90.5)),
  ];
}

export function summedUp(rows: readonly OrderRow[], withValues: boolean): Question {
  return {
    name: `sum up orders${withValues ? ", with values" : ""}`,
    keys: ["repeat_orders", "recency", "age", ...(withValues ? ["average_order_value"] : [])],
    sql: (dialect) => sumUpOrders(dialect, ORDER_NAMES, { withValues }),
    expected: () => {
      const { repeatOrders, recency, age, averageOrderValue } = customerHistories(logOf(rows));
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

const column = (values: readonly (string | number)[]) => values.map((value) => [value]);
const oneSpelling = (customer: unknown) => String(customer).trim().toLowerCase();

function customers(rows: readonly OrderRow[], name: string, { bins }: { bins?: number }): Question {
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
      const given = rowsForFunctions(rows);
      const cells = [
        column(given.map(({ customer }) => customer)),
        column(given.map(({ day }) => day)),
        column(given.map(({ amount }) => amount)),
      ] as const;
      const table = CUSTOMERTABLE(...cells, withCosts ? column(given.map(({ cost }) => cost)) : undefined);
      const tiers = VALUETIER(table.slice(1).map((row) => [row[6] as number]));
      const scores = new Map(
        RFM(...cells, undefined, bins === undefined ? undefined : [[bins]]).map((row) => [oneSpelling(row[0]), row]),
      );
      return table.slice(1).map((row, i) => {
        const [, orders, first, last, spend, cost, value, average, gap, distance, share] = row as number[];
        const [, recency, , , r, f, m, score, segment] = scores.get(oneSpelling(row[0])) as number[];
        return {
          ...{
            key: oneSpelling(row[0]),
            orders,
            first_order: isoDate(first),
            last_order: isoDate(last),
            spend,
            cost,
            value,
          },
          ...{ average_order: average, days_between_orders: gap, distance_from_mean: distance, share_of_value: share },
          ...{ tier: String(tiers[i][0]), recency, r, f, m, score, segment },
        };
      });
    },
  };
}

function cohortTable(rows: readonly OrderRow[], period: Period): Question {
  return {
    name: `cohorts by ${period}`,
    keys: ["cohort", "age"],
    sql: (dialect) => cohortsOfCustomers(dialect, ORDER_NAMES, { period }),
    expected: () => {
      const log = logOf(rows);
      const [value, active, orders] = COHORT_MEASURES.map((measure) => cohorts(log, measure, period));
      return value.flatMap(({ firstDay, customers, figures }, i) =>
        figures.map((figure, age) => ({
          ...{ cohort: isoDate(firstDay), customers, age, value: figure },
          ...{ active: active[i].figures[age], orders: orders[i].figures[age] },
        })),
      );
    },
  };
}

function flow(rows: readonly OrderRow[], period: Period, lapseDays: number): Question {
  return {
    name: `customer flow by ${period}`,
    keys: ["first_day"],
    sql: (dialect) => flowOfCustomers(dialect, ORDER_NAMES, { period, lapseDays }),
    expected: () =>
      customerFlow(logOf(rows), { period, lapseDays }).map(({ firstDay, lostShare, ...counts }) => ({
        first_day: isoDate(firstDay),
        ...counts,
        lost_share: lostShare ?? null,
      })),
  };
}
