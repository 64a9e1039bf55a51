import type { CustomerName, OrderLog } from "../../customers/OrderLog";
import { pickedFrom } from "../../customers/logOfRows";
import { ordersUpTo } from "../../customers/ordersUpTo";
import { NoAnswer } from "../../NoAnswer";
import { customerHistories } from "../customerHistories";
import { demandTold } from "../fitOrderModel";
import { learnFromOrders } from "../learnFromOrders";
import { oldestFirst } from "../oldestFirst";
import type { ModelChoice } from "../OrderModel";
import { type Base, expectedTotals, makeBase } from "./Base";
import { type BaseTotals, eachFigure } from "./BaseTotals";
import { cameTotals } from "./cameTotals";
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
  const sorted = sortedByDay(orders);
  return cuts.flatMap((cut) => {
    try {
      return [missAt(sorted, cut, choice)];
    } catch (error) {
      if (error instanceof NoAnswer) return [];
      throw error;
    }
  });
}

/** Sorted once, with customers in the order in which they came, a log is known up to a day by its beginning, which nothing copies. */
function sortedByDay(orders: OrderLog): OrderLog {
  const order = oldestFirst(orders.dates);
  if (!order) return orders;
  const { refunds } = orders;
  const places = new Int32Array(orders.names.length).fill(-1);
  const names: CustomerName[] = [];
  const customers = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const customer = orders.customers[order[i]];
    if (places[customer] < 0) places[customer] = names.push(orders.names[customer]) - 1;
    customers[i] = places[customer];
  }
  return {
    names,
    customers,
    dates: pickedFrom(orders.dates, order),
    amounts: pickedFrom(orders.amounts, order),
    refunds: { ...refunds, customers: refunds.customers.map((customer) => places[customer]) },
  };
}

function missAt(orders: OrderLog, cut: Cut, choice: ModelChoice): Miss {
  const base = baseAt(orders, cut, choice);
  const expected = expectedTotals(base);
  const came = cameTotals(orders, cut.day, cut.days);
  if (!(expected.orders > 0 && expected.value > 0)) throw new NoAnswer("noOrdersToLearnFrom");
  // Half an order where none came: what is nothing has no logarithm.
  const least = { orders: 0.5, value: (0.5 * expected.value) / expected.orders, ordering: 0.5 };
  return {
    cut,
    logs: eachFigure((figure) => Math.log(Math.max(came[figure], least[figure]) / expected[figure])),
    variances: logVariances(base, expected),
  };
}

function baseAt(orders: OrderLog, { day, days }: Cut, choice: ModelChoice): Base {
  const { repeatOrders, recency, age, averageOrderValue } = customerHistories(ordersUpTo(orders, day), day);
  const histories = { repeatOrders, recency, age, averageOrderValue };
  const report = learnFromOrders(histories, choice);
  demandTold(report, choice);
  return makeBase(histories, report, { days, costOfMoney: 0 });
}
