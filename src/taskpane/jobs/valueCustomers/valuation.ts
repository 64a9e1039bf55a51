import { channelValue, type ChannelRow } from "../../../core/customers/channelValue";
import { cohorts, type Cohort } from "../../../core/customers/cohorts";
import { concentration } from "../../../core/customers/concentration";
import { customerReport, type CustomerReport } from "../../../core/customers/customerReport";
import { type CustomerRow, customerTable } from "../../../core/customers/customerTable";
import { lessCosts } from "../../../core/customers/Costs";
import type { OrderLog } from "../../../core/customers/OrderLog";
import { ordersUpTo } from "../../../core/customers/ordersUpTo";
import { PERIODS, type Period } from "../../../core/customers/period";
import { returnRate } from "../../../core/customers/returnRate";
import { sourceValue, type SourceRow } from "../../../core/customers/sourceValue";
import { customerHistories } from "../../../core/forecast/customerHistories";
import { checkPeriod, forecastCheck, type CheckedWeek } from "../../../core/forecast/forecastCheck";
import { forecastError } from "../../../core/forecast/forecastError";
import { learnFromOrders } from "../../../core/forecast/learnFromOrders";
import type { Order } from "../../../imports/orders/OrderTable";
import { costsOf, type Cost } from "../../orders/cost";
import { unanswered, type Unanswered } from "../../../sentences/Unanswered";
import { listPricesOf, orderLogOf } from "../../orders/orderLogOf";
import { type Bridge, bridgeOf } from "./bridge/bridge";
import { type Campaign, campaignOf, type NoCampaign } from "./campaign/campaign";
import { type Parting, partingOf, partingsOf } from "./bridge/parting";
import { aheadOf, type BaseForecast } from "./ahead/ahead";
import type { KnownTo } from "./ahead/startOf";
import type { ValueDraft } from "./form";
import { type CustomerLists, listsOf } from "./lists/lists";

/** A point of the concentration curve: the best of the customers, and the share of all value that they bring. */
export interface ConcentrationPoint {
  readonly customers: number;
  readonly value: number;
}

export interface ForecastTrial {
  readonly weeks: readonly CheckedWeek[];
  /** Expected over actual repeat orders at the last week, less 1. */
  readonly error: number;
  /** The first week that the model did not know. */
  readonly unknownFrom: number;
}

/** What a valuation rests on. */
export interface Assumptions extends Pick<ValueDraft, "highValueShare" | "costOfMoney" | "forecastDays" | "soonDays"> {
  readonly bridgeBy?: ValueDraft["bridgeBy"];
  readonly bridgeDays?: ValueDraft["bridgeDays"];
  readonly contactCost?: ValueDraft["contactCost"];
  readonly campaignCost?: ValueDraft["campaignCost"];
  readonly answerShare?: ValueDraft["answerShare"];
  readonly bestAnswerShare?: ValueDraft["bestAnswerShare"];
  readonly cost: Cost;
  /** The last day of the orders where left out. */
  readonly knownTo?: KnownTo | undefined;
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
  /** By what the bridge parts customers. */
  readonly parting: Parting;
  readonly bridge: Bridge | Unanswered;
  /** Undefined as long as nobody says what it costs and who answers. */
  readonly campaign: Campaign | NoCampaign | undefined;
  readonly forecast: BaseForecast | Unanswered;
  readonly trial: ForecastTrial | Unanswered;
  /** Undefined without a forecast. */
  readonly lists: CustomerLists | undefined;
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
  const forecast = yield* forecastOr(aheadOf(log, total, assumptions));
  yield 0.85;
  const trial = answerOr(() => trialOf(log));
  const parting = partingOf(assumptions, partingsOf(orders));
  const asOf = "why" in forecast ? undefined : forecast.startsOn;
  const ownCosts = assumptions.cost.from === "column";
  const bridge = answerOr(() => bridgeOf(log, parting, { orders, listPrices, costs, ownCosts, asOf }));
  const lists = "why" in forecast ? undefined : listsOf(log, costs, forecast, assumptions);
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
    ...{ parting, bridge, campaign: campaignIn(table, assumptions, asOf) },
    forecast,
    trial,
    lists,
  };
}

function campaignIn(
  table: readonly CustomerRow[],
  { contactCost, answerShare, campaignCost = 0, bestAnswerShare, highValueShare }: Assumptions,
  asOf: number | undefined,
): Valuation["campaign"] {
  if (contactCost === undefined || answerShare === undefined) return undefined;
  const last = asOf ?? Math.max(...table.map(({ lastOrder }) => Math.floor(lastOrder)));
  const shares = { answerShare, bestAnswerShare, highValueShare };
  return campaignOf(table, { contactCost, campaignCost, ...shares, asOf: last });
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

/** The forecast, or why there is none; the pane may be left after each of its steps. */
function* forecastOr(steps: Generator<undefined, BaseForecast>): Generator<number, BaseForecast | Unanswered> {
  try {
    for (let done = 0.55; ; done += 0.05) {
      const step = steps.next();
      if (step.done) return step.value;
      yield done;
    }
  } catch (error) {
    return unanswered(error);
  }
}

/** The answer, or why there is none. */
function answerOr<T>(find: () => T): T | Unanswered {
  try {
    return find();
  } catch (error) {
    return unanswered(error);
  }
}
