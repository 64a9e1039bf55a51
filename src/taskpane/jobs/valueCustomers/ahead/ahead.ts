import type { OrderLog } from "../../../../core/customers/OrderLog";
import { lastDayOf } from "../../../../core/customers/lastDay";
import { total } from "../../../../core/numeric/total";
import { customerHistories } from "../../../../core/forecast/customerHistories";
import { demandTold } from "../../../../core/forecast/fitOrderModel";
import type { OrderModel } from "../../../../core/forecast/OrderModel";
import { learnFromOrders } from "../../../../core/forecast/learnFromOrders";
import { type CustomerForecasts, orderForecast } from "../../../../core/forecast/orderForecast";
import { type Base, makeBase } from "../../../../core/forecast/range/Base";
import { BASE_FIGURES, type BaseFigure } from "../../../../core/forecast/range/BaseTotals";
import { cutsOf, type FigureRange, rangesFrom } from "../../../../core/forecast/range/forecastRange";
import { type Miss, pastMisses } from "../../../../core/forecast/range/pastMisses";
import type { Warning } from "../../../../core/forecast/Warning";
import { startOf, type KnownTo } from "./startOf";

/** How sure ranges are: nine times in ten what comes lies in them, as FORECASTRANGE has it. */
export const CONFIDENCE = 0.9;

/** What is to come of all customers there are. */
export interface Ahead {
  readonly model: string;
  /** The last day that it knows, an Excel serial number: the days ahead are those after it. */
  readonly startsOn: number;
  /** The last day that the orders tell of. */
  readonly lastDay: number;
  /** Of orders, of customers who order at least once, and of money after fulfilment costs as it is worth at the start. */
  readonly ranges: Readonly<Record<BaseFigure, FigureRange>>;
  /** What to know before trusting it. */
  readonly warnings: readonly Warning[];
}

/** The same, and what is to come of each of them. */
export interface BaseForecast extends Ahead {
  readonly orderModel: OrderModel;
  /** Of each customer, columns in the order of the log's names; money before fulfilment costs. */
  readonly customers: CustomerForecasts;
}

interface AheadTerms {
  readonly forecastDays: number;
  readonly costOfMoney: number;
  readonly knownTo?: KnownTo | undefined;
}

/**
 * What is to come, with ranges as wide as forecasts of the past were wrong; it stops after each of those.
 *
 * @param value of all customers so far, after fulfilment costs: what these leave of each amount is taken to be left of those to come
 * @throws NoAnswer, DomainError where nothing can be learnt
 */
export function* aheadOf(log: OrderLog, value: number, terms: AheadTerms): Generator<undefined, BaseForecast> {
  const { forecastDays: days, costOfMoney } = terms;
  const lastDay = lastDayOf(log);
  const startsOn = startOf(terms.knownTo, lastDay);
  const { repeatOrders, recency, age, averageOrderValue } = customerHistories(log, startsOn);
  const histories = { repeatOrders, recency, age, averageOrderValue };
  const report = learnFromOrders(histories, "auto");
  const model = demandTold(report, "auto");
  const base = makeBase(histories, report, { days, costOfMoney });
  yield;
  const misses: Miss[] = [];
  for (const cut of cutsOf(log, startsOn, days)) {
    misses.push(...pastMisses(log, [cut], "auto"));
    yield;
  }
  const paid = total(log.amounts) + total(log.refunds.amounts);
  return {
    model: model.name,
    orderModel: model,
    ...{ startsOn, lastDay },
    ranges: rangesAhead(base, misses, paid > 0 ? value / paid : 0),
    customers: orderForecast(histories, model, base.spend, base.terms, base.groups),
    warnings: misses.length === 0 ? [...report.warnings, "noPastForecast"] : report.warnings,
  };
}

/** How sure each figure is; of money, what fulfilment costs leave of it. */
export function rangesAhead(base: Base, misses: readonly Miss[], left: number): Ahead["ranges"] {
  const ranges = rangesFrom(base, misses, CONFIDENCE);
  const of = (figure: BaseFigure) => ranges[BASE_FIGURES.indexOf(figure)];
  return { orders: of("orders"), ordering: of("ordering"), value: scaled(of("value"), left) };
}

/** Of money before costs, what is left of it; the other way round where costs are higher. */
function scaled(range: FigureRange, left: number): FigureRange {
  const ends = (one: number, other: number) => [one * left, other * left].sort((a, b) => a - b);
  const [low, high] = ends(range.low, range.high);
  const [lowByModel, highByModel] = ends(range.lowByModel, range.highByModel);
  return { ...range, expected: range.expected * left, low, high, lowByModel, highByModel };
}
