import { lessCosts, type Costs } from "../../src/core/customers/Costs";
import { customerFlow } from "../../src/core/customers/customerFlow";
import { lastDayOf } from "../../src/core/customers/lastDay";
import { MONTHS, type Period, periodFitting } from "../../src/core/customers/period";
import { periodMoney } from "../../src/core/customers/periodMoney";
import { retentionCounts } from "../../src/core/customers/retention";
import { isoDate } from "../../src/core/dates/isoDate";
import { NoAnswer } from "../../src/core/NoAnswer";
import { logPeriods } from "../../src/taskpane/jobs/seeProfitCentre/logPeriods";
import type { Dialect } from "../../src/warehouse/dialects";
import { newAndReturning } from "../../src/warehouse/questions/newAndReturning";
import type { Row } from "./Engine";
import type { Question } from "./orderQuestions";
import { type KnownOrders, ORDER_NAMES } from "./TestOrders";

const PERIODS = 12;
const COST_PER_ORDER = 2.5;

/** What each row tells of what was taken off, where no column of the orders told it. */
interface TakenOff {
  readonly costPerOrder?: number;
  readonly costShare?: number;
}

interface SummedBy {
  readonly costs: Costs;
  readonly days: number;
  readonly periods: number;
  readonly lapseDays: number;
}

/**
 * What the query is to give: a row a period, the latest first, by the function's own statement as of the last day of each; below that
 * what those won in the period before earned; and below that the flow of customers.
 */
export function periodsSummedUp(
  known: KnownOrders,
  { costs, days, periods, lapseDays }: SummedBy,
  { costPerOrder = 0, costShare = 0 }: TakenOff = {},
): Row[] {
  const asOf = lastDayOf(known.log);
  const flowPeriod = periodFitting(
    known.log.dates.reduce((first, day) => Math.min(first, day), Infinity),
    asOf,
  );
  const rows = [
    ...periodRows(known, costs, days, periods),
    ...earnedRows(known, costs, days),
    ...flowRows(known, flowPeriod, lapseDays),
  ];
  const ofAll = {
    ...{ as_of: isoDate(asOf), period_days: days, cost_per_order: costPerOrder, cost_share: costShare },
    ...{ lapse_days: lapseDays, flow_months: MONTHS[flowPeriod] },
    ...stayed(known, days),
    all_rows: rows.length,
  };
  return rows.map((row): Row => ({ ...row, ...ofAll }));
}

export function periodsOfMoney(known: KnownOrders, days: number): Question {
  const withCosts = days === 365;
  // Of awkward orders, some come back in time for the one and too late for the other.
  const terms = { days, periods: PERIODS, lapseDays: withCosts ? 365 : 30 };
  const taken = withCosts ? {} : { costPerOrder: COST_PER_ORDER };
  return {
    name: `new and returning customers by ${days} days`,
    keys: ["period", "flow_first_day", "days_since_first"],
    sql: (dialect: Dialect) =>
      newAndReturning(dialect, withCosts ? { ...ORDER_NAMES, cost: "cost" } : ORDER_NAMES, { ...terms, ...taken }),
    expected: () => periodsSummedUp(known, { ...terms, costs: withCosts ? known.costs : COST_PER_ORDER }, taken),
  };
}

function stayed({ log }: KnownOrders, days: number) {
  try {
    const { before, stayed: own } = retentionCounts(log, days);
    return { could_stay: before, stayed: own };
  } catch (error) {
    if (error instanceof NoAnswer) return {};
    throw error;
  }
}

function periodRows({ log }: KnownOrders, costs: Costs, days: number, periods: number): Row[] {
  const asOf = lastDayOf(log);
  const { periodOfDay, firstPeriods, orderCounts } = logPeriods(log, { asOf, days });
  const [ofNew, ofReturning] = [new Map<number, number>(), new Map<number, number>()];
  log.dates.forEach((day, i) => {
    const period = periodOfDay(day);
    const counts = firstPeriods[log.customers[i]] === period ? ofNew : ofReturning;
    counts.set(period, (counts.get(period) ?? 0) + 1);
  });
  return Array.from(
    { length: Math.min(periods, firstPeriods.reduce((most, one) => Math.max(most, one), 0) + 1) },
    (_, period): Row => {
      const money = periodMoney(log, costs, { periodOfDay, firstPeriods, orderCounts, period });
      return {
        period,
        first_day: isoDate(asOf - days * (period + 1) + 1),
        last_day: isoDate(asOf - days * period),
        ...{ new_customers: money.newCustomers, returning_customers: money.returningCustomers },
        ...{ orders_of_new: ofNew.get(period) ?? 0, orders_of_returning: ofReturning.get(period) ?? 0 },
        ...{ income_of_new: money.incomeOfNew, income_of_returning: money.incomeOfReturning },
        income_of_one_time: money.incomeOfOneTime,
        cost_of_new: money.incomeOfNew - money.marginOfNew,
        cost_of_returning: money.incomeOfReturning - money.marginOfReturning,
      };
    },
  );
}

function flowRows({ log }: KnownOrders, period: Period, lapseDays: number): Row[] {
  return customerFlow(log, { period, lapseDays }).map(({ firstDay, opening, gained, back, lost, closing }) => {
    return { flow_first_day: isoDate(firstDay), opening, gained, back, lost, closing };
  });
}

/** Each customer's most so far, day by day, and the one in the middle of all. */
function earnedRows(known: KnownOrders, costs: Costs, days: number): Row[] {
  const log = lessCosts(known.log, costs);
  const { firstPeriods } = logPeriods(log, { asOf: lastDayOf(log), days });
  const [firstDays, places] = [new Map<number, number>(), new Map<number, number>()];
  log.customers.forEach((customer, i) => {
    firstDays.set(customer, Math.min(firstDays.get(customer) ?? Infinity, Math.floor(log.dates[i])));
  });
  const moves = Array.from({ length: 2 * days }, (): { place: number; amount: number }[] => []);
  for (const { customers, dates, amounts } of [log, log.refunds]) {
    customers.forEach((customer, i) => {
      if (firstPeriods[customer] !== 1) return;
      const place = places.get(customer) ?? places.size;
      places.set(customer, place);
      const age = Math.max(0, Math.floor(dates[i]) - (firstDays.get(customer) ?? 0));
      moves.at(age)?.push({ place, amount: amounts[i] });
    });
  }
  const count = places.size;
  const [sums, most] = [new Float64Array(count), new Float64Array(count)];
  const steps: { age: number; half: number; over: number }[] = [];
  for (const [age, ofDay] of count > 0 ? moves.entries() : []) {
    for (const { place, amount } of ofDay) sums[place] += amount;
    for (const { place } of ofDay) most[place] = Math.max(most[place], Math.round(sums[place] * 1e6) / 1e6);
    const ranked = most.slice().sort();
    const [half, over] = [ranked[count - 1 - ((count - 1) >> 1)], ranked[count - 1 - (count >> 1)]];
    const before = steps.at(-1);
    if (!before || half > before.half || over > before.over) steps.push({ age, half, over });
  }
  return steps.map(({ age, half, over }, i) => ({
    ...{ days_since_first: age, half_earned: half, most_earned: over },
    lasting_days: i + 1 < steps.length ? steps[i + 1].age - age : null,
  }));
}
