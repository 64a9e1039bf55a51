import { channelValue, type ChannelRow } from "../../../core/customers/channelValue";
import { cohorts, type Cohort } from "../../../core/customers/cohorts";
import { concentration } from "../../../core/customers/concentration";
import { customerReport, type CustomerReport } from "../../../core/customers/customerReport";
import { customerTable } from "../../../core/customers/customerTable";
import { lessCosts } from "../../../core/customers/Costs";
import type { OrderLog } from "../../../core/customers/OrderLog";
import { ordersUpTo } from "../../../core/customers/ordersUpTo";
import { PERIODS, type Period } from "../../../core/customers/period";
import { returnRate } from "../../../core/customers/returnRate";
import { sourceValue, type SourceRow } from "../../../core/customers/sourceValue";
import { customerHistories } from "../../../core/forecast/customerHistories";
import { checkPeriod, forecastCheck, type CheckedWeek } from "../../../core/forecast/forecastCheck";
import { forecastError } from "../../../core/forecast/forecastError";
import { demandSpend } from "../../../core/forecast/demandSpend";
import { demandTold } from "../../../core/forecast/fitOrderModel";
import { learnFromOrders } from "../../../core/forecast/learnFromOrders";
import { orderForecast } from "../../../core/forecast/orderForecast";
import { sum } from "../../../core/numeric/sum";
import type { Warning } from "../../../core/forecast/Warning";
import type { Order } from "../../../imports/orders/OrderTable";
import { costsOf, type Cost } from "../../orders/cost";
import { unanswered, type Unanswered } from "../../../sentences/Unanswered";
import { listPricesOf, orderLogOf } from "../../orders/orderLogOf";
import type { ValueDraft } from "./form";

/** A point of the concentration curve: the best of the customers, and the share of all value that they bring. */
export interface ConcentrationPoint {
  readonly customers: number;
  readonly value: number;
}

/** What is to come of the customers there are. */
export interface BaseForecast {
  readonly model: string;
  /** Customers who are likely to order again, as the sum of their chances. */
  readonly active: number;
  /** Money, after fulfilment costs at their share so far, as it is worth today. */
  readonly value: number;
  /** What to know before trusting it. */
  readonly warnings: readonly Warning[];
}

export interface ForecastTrial {
  readonly weeks: readonly CheckedWeek[];
  /** Expected over actual repeat orders at the last week, less 1. */
  readonly error: number;
  /** The first week that the model did not know. */
  readonly unknownFrom: number;
}

/** What a valuation rests on. */
export interface Assumptions extends Pick<ValueDraft, "highValueShare" | "costOfMoney" | "forecastDays"> {
  readonly cost: Cost;
}

/** Everything that the orders say about the customers. Money is after fulfilment costs unless said otherwise. */
export interface Valuation {
  /** What it rests on. */
  readonly assumptions: Assumptions;
  readonly customers: number;
  readonly orders: number;
  readonly customerValue: number;
  readonly value: number;
  readonly returnRate: number;
  /** Of all value, what the best customers bring; undefined where there is no value to share out. */
  readonly topShare: number | undefined;
  readonly curve: readonly ConcentrationPoint[];
  /** The ten questions; those about money look at what was paid, before costs. */
  readonly report: CustomerReport;
  readonly period: Period;
  readonly cohorts: readonly Cohort[];
  readonly sources: readonly SourceRow[] | undefined;
  readonly channels: readonly ChannelRow[] | undefined;
  readonly forecast: BaseForecast | Unanswered;
  readonly trial: ForecastTrial | Unanswered;
}

/** Every tenth of the customers. */
export const CURVE_STEPS = 10;
/** Days without an order after which a customer counts as lost. */
export const LAPSE_DAYS = 365;
const MOST_COHORTS = 12;

/**
 * Values the customers of some orders, in steps: it stops after each, so that a screen stays alive and can be left. The
 * formulas are those of the functions that the written sheet calls.
 */
export function* valuation(rows: readonly Order[], assumptions: Assumptions): Generator<number, Valuation> {
  const read = orderLogOf(rows);
  const { log, orders } = read;
  const costs = costsOf(read, assumptions.cost);
  const net = lessCosts(log, costs);
  yield 0.1;
  const table = customerTable(log, costs);
  const values = table.map((row) => row.value);
  const total = values.reduce((sum, value) => sum + value, 0);
  const shareOf = answerOr(() => concentration(values));
  yield 0.25;
  const labels = (of: (order: Order) => string | undefined) =>
    orders.some((order) => of(order)) ? orders.map((order) => of(order) ?? "") : undefined;
  const [sources, channels] = [labels((order) => order.source), labels((order) => order.channel)];
  const listPrices = listPricesOf(orders);
  const report = customerReport(log, {
    lapseDays: LAPSE_DAYS,
    highValueShare: assumptions.highValueShare,
    channels,
    listPrices,
  });
  yield 0.4;
  const period = periodFor(net);
  const groups = cohorts(net, "value", period);
  yield 0.5;
  const forecast = answerOr(() => forecastOf(log, total, assumptions));
  yield 0.8;
  const trial = answerOr(() => trialOf(log));
  return {
    assumptions,
    customers: log.names.length,
    orders: orders.length,
    customerValue: total / log.names.length,
    value: total,
    returnRate: returnRate(log),
    topShare: "why" in shareOf ? undefined : shareOf(assumptions.highValueShare),
    curve: "why" in shareOf ? [] : curveOf(shareOf),
    report,
    period,
    cohorts: groups,
    sources: sources && sourceValue(net, sources),
    channels: channels && channelValue(net, channels),
    forecast,
    trial,
  };
}

function curveOf(shareOf: (topShare: number) => number): ConcentrationPoint[] {
  return Array.from({ length: CURVE_STEPS + 1 }, (_, i) => {
    const customers = i / CURVE_STEPS;
    return { customers, value: shareOf(customers) };
  });
}

/** The finest period that leaves few enough cohorts to tell their lines apart. */
function periodFor(log: OrderLog): Period {
  const isFewEnough = (period: Period) => {
    const groups = answerOr(() => cohorts(log, "orders", period));
    return !("why" in groups) && groups.length <= MOST_COHORTS;
  };
  return PERIODS.find(isFewEnough) ?? "year";
}

function forecastOf(log: OrderLog, total: number, { forecastDays, costOfMoney }: Assumptions): BaseForecast {
  const paid = [...log.amounts, ...log.refunds.amounts].reduce((sum, amount) => sum + amount, 0);
  const { repeatOrders, recency, age, averageOrderValue } = customerHistories(log);
  const histories = { repeatOrders, recency, age, averageOrderValue };
  const report = learnFromOrders(histories, "auto");
  const model = demandTold(report, "auto");
  const { warnings } = report;
  const ahead = orderForecast(histories, model, demandSpend(report), { days: forecastDays, costOfMoney });
  return {
    model: model.name,
    active: sum(ahead.chanceActive),
    value: sum(ahead.expectedValue) * (paid > 0 ? total / paid : 0),
    warnings,
  };
}

function trialOf(log: OrderLog): ForecastTrial {
  const period = checkPeriod(log);
  const { repeatOrders, recency, age } = customerHistories(ordersUpTo(log, period.fittedTo), period.fittedTo);
  const { model } = learnFromOrders({ repeatOrders, recency, age }, "auto");
  const weeks = forecastCheck(log, period, model);
  return {
    weeks,
    error: forecastError(weeks[weeks.length - 1]),
    unknownFrom: Math.floor((period.fittedTo - period.firstDay) / 7) + 1,
  };
}

/** The answer, or why there is none. */
function answerOr<T>(find: () => T): T | Unanswered {
  try {
    return find();
  } catch (error) {
    return unanswered(error);
  }
}
