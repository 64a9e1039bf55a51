import type { OrderLog } from "../../customers/OrderLog";
import { NoAnswer } from "../../NoAnswer";
import { demandTold } from "../fitOrderModel";
import { learnFromOrders } from "../learnFromOrders";
import type { ModelChoice } from "../OrderModel";
import { type Base, expectedTotals, makeBase } from "./Base";
import { type BaseTotals, eachFigure } from "./BaseTotals";
import { cameTotals } from "./cameTotals";
import { type CustomerRuns, customerRuns, historiesOn } from "./customerRuns";
import { logVariances } from "./logVariances";

/** A day of the past, and the days after it that its forecast is checked against. */
export interface Cut {
  /** The last day that the model may know, an Excel serial number. */
  readonly day: number;
  readonly days: number;
}

/** How wrong a forecast made at a cut was. */
export interface Miss {
  readonly cut: Cut;
  /** ln(came / expected). */
  readonly logs: BaseTotals;
  /** The variance of that logarithm that the model itself allows for. */
  readonly variances: BaseTotals;
}

/**
 * How wrong such forecasts were: the model is learnt from nothing but the orders up to a day of the past, and its forecast is held
 * against what came. Cuts at which nothing could be learnt or expected are left out.
 */
export function pastMisses(orders: OrderLog, cuts: readonly Cut[], choice: ModelChoice): Miss[] {
  const runs = customerRuns(orders);
  return cuts.flatMap((cut) => {
    try {
      return [missAt(runs, cut, choice)];
    } catch (error) {
      if (error instanceof NoAnswer) return [];
      throw error;
    }
  });
}

function missAt(runs: CustomerRuns, cut: Cut, choice: ModelChoice): Miss {
  const base = baseAt(runs, cut, choice);
  const expected = expectedTotals(base);
  const came = cameTotals(runs, cut.day, cut.days);
  if (!(expected.orders > 0 && expected.value > 0)) throw new NoAnswer("noOrdersToLearnFrom");
  // Half an order where none came: what is nothing has no logarithm.
  const least = { orders: 0.5, value: (0.5 * expected.value) / expected.orders, ordering: 0.5 };
  return {
    cut,
    logs: eachFigure((figure) => Math.log(Math.max(came[figure], least[figure]) / expected[figure])),
    variances: logVariances(base, expected),
  };
}

function baseAt(runs: CustomerRuns, { day, days }: Cut, choice: ModelChoice): Base {
  const histories = historiesOn(day, runs);
  const report = learnFromOrders(histories, choice);
  demandTold(report, choice);
  return makeBase(histories, report, { days, costOfMoney: 0 });
}
