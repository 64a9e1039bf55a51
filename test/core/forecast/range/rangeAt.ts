import type { OrderLog } from "../../../../src/core/customers/OrderLog";
import { ordersUpTo } from "../../../../src/core/customers/ordersUpTo";
import { customerHistories } from "../../../../src/core/forecast/customerHistories";
import { learnFromOrders } from "../../../../src/core/forecast/learnFromOrders";
import type { ModelChoice } from "../../../../src/core/forecast/OrderModel";
import { type Base, makeBase } from "../../../../src/core/forecast/range/Base";
import { forecastRange } from "../../../../src/core/forecast/range/forecastRange";

/** What is known of the customers of a log on a day, and the days to look ahead. */
export function baseAt(orders: OrderLog, asOf: number, days: number, choice: ModelChoice = "auto"): Base {
  const { repeatOrders, recency, age, averageOrderValue } = customerHistories(ordersUpTo(orders, asOf), asOf);
  const histories = { repeatOrders, recency, age, averageOrderValue };
  const report = learnFromOrders(histories, choice);
  return makeBase(histories, report, { days, costOfMoney: 0 });
}

/** How sure the forecast of a day of the past would have been. */
export function rangeAt(orders: OrderLog, asOf: number, days: number, choice: ModelChoice = "auto") {
  const base = baseAt(orders, asOf, days, choice);
  return forecastRange(ordersUpTo(orders, asOf), base, { asOf, confidence: 0.9 }, choice);
}
