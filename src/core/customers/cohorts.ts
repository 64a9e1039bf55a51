import { customerTotals } from "./customerTotals";
import { demandFewPeriods } from "./fewPeriods";
import { lastDayOf } from "./lastDay";
import { demandOrders, type OrderLog } from "./OrderLog";
import { firstDayOf, type Period, periodOf } from "./period";

export const COHORT_MEASURES = ["value", "active", "orders"] as const;
export type CohortMeasure = (typeof COHORT_MEASURES)[number];

export interface Cohort {
  /** The first day of the period in which these customers first ordered, an Excel serial number. */
  firstDay: number;
  customers: number;
  /** One figure for each period since, 0 being the first; as long as the data reach. */
  figures: number[];
}

/**
 * Customers grouped by the period of their first order, followed from there.
 *
 * `value` is the money so far per customer won, `active` the share of them ordering in a period, `orders` their orders in a
 * period per customer won.
 *
 * @returns the oldest cohort first
 * @throws NoAnswer for a log without orders, or one of more periods than a sheet has columns
 */
export function cohorts(orders: OrderLog, measure: CohortMeasure, period: Period): Cohort[] {
  demandOrders(orders);
  const first = customerTotals(orders).firstOrder.map((day) => periodOf(day, period));
  const last = periodOf(lastDayOf(orders), period);
  demandFewPeriods("orders", last - first.reduce((oldest, cohort) => Math.min(oldest, cohort), last) + 1, period);
  const sizes = new Map<number, number>();
  for (const cohort of first) sizes.set(cohort, (sizes.get(cohort) ?? 0) + 1);
  const sums = periodSums(orders, measure, period, first);
  return [...sizes.keys()]
    .sort((a, b) => a - b)
    .map((cohort) => {
      const customers = sizes.get(cohort) ?? 0;
      let soFar = 0;
      const figures = Array.from({ length: last - cohort + 1 }, (_, age) => {
        const inPeriod = sums.get(cohort)?.get(age) ?? 0;
        soFar += inPeriod;
        return (measure === "value" ? soFar : inPeriod) / customers;
      });
      return { firstDay: firstDayOf(cohort, period), customers, figures };
    });
}

/** By cohort and age: the money, the orders, or the number of customers who ordered. */
function periodSums(orders: OrderLog, measure: CohortMeasure, period: Period, first: Float64Array) {
  const sums = new Map<number, Map<number, number>>();
  const add = (cohort: number, age: number, value: number) => {
    const ages = sums.get(cohort) ?? new Map<number, number>();
    ages.set(age, (ages.get(age) ?? 0) + value);
    sums.set(cohort, ages);
  };
  const counted = new Set<string>();
  for (let i = 0; i < orders.dates.length; i++) {
    const customer = orders.customers[i];
    const cohort = first[customer];
    const age = periodOf(orders.dates[i], period) - cohort;
    if (measure === "active") {
      const once = `${customer} ${age}`;
      if (counted.has(once)) continue;
      counted.add(once);
    }
    add(cohort, age, measure === "value" ? orders.amounts[i] : 1);
  }
  if (measure === "value") addRefunds();
  return sums;

  /** What was given back before the first order lessens what the customer brought from the beginning. */
  function addRefunds(): void {
    const { customers, dates, amounts } = orders.refunds;
    for (let i = 0; i < dates.length; i++) {
      const cohort = first[customers[i]];
      add(cohort, Math.max(0, periodOf(dates[i], period) - cohort), amounts[i]);
    }
  }
}
