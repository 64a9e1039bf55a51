import { customerHistories } from "../core/forecast/customerHistories";
import { demandTold } from "../core/forecast/fitOrderModel";
import { MODEL_CHOICES } from "../core/forecast/OrderModel";
import { makeBase } from "../core/forecast/range/Base";
import type { BaseFigure } from "../core/forecast/range/BaseTotals";
import { forecastRange } from "../core/forecast/range/forecastRange";
import { english } from "../sentences/english";
import { choiceArgument, numberArgument, single } from "./cells/argument";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { spilledTable } from "./cells/table";
import { rememberedOrderModel } from "./forecast/rememberedOrderModel";

const HEADER = ["", "Low", "Expected", "High", "Low by the model", "High by the model", "Past misses", "Holdouts"];

const LABELS: Readonly<Record<BaseFigure, string>> = {
  orders: "Orders",
  value: "Value",
  ordering: "Customers who order",
};

/**
 * How sure the forecast of all customers together is: a range that is widened by how wrong such forecasts were in the past, beside the one that the model alone would give.
 * @customfunction FORECASTRANGE
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers. Orders of one customer on one day count as one.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param days How many days to look ahead (365 if left out).
 * @param asOf The day the log was taken (the day of the last order if left out).
 * @param confidence How sure the range has to be, between 0 and 1 (90% if left out).
 * @param costOfMoney Interest a year, as a share (10% if left out).
 * @param model BG/NBD, MBG/NBD or Pareto/NBD; auto (or left out) takes the one that makes your orders likeliest.
 * @returns Rows Orders, Value and Customers who order, under a header. Past misses of 0.1 mean that what came was about 10% off.
 * @example =WORTH.FORECASTRANGE(A1:A265, B1:B265, C1:C265)
 * @sample Orders
 */
export function FORECASTRANGE(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  days?: any[][],
  asOf?: any[][],
  confidence?: any[][],
  costOfMoney?: any[][],
  model?: any[][],
): any[][] {
  const which = single("model", choiceArgument(model, MODEL_CHOICES));
  const sure = single("confidence", numberArgument(confidence, 0.9));
  const terms = {
    days: single("days", numberArgument(days, 365)),
    costOfMoney: single("costOfMoney", numberArgument(costOfMoney, 0.1)),
  };
  const day = readAsOf(asOf);
  const orders = readOrders({ customers, dates, amounts }, { asOf: day });
  const { asOf: today, repeatOrders, recency, age, averageOrderValue } = customerHistories(orders, day);
  const histories = { repeatOrders, recency, age, averageOrderValue };
  const report = rememberedOrderModel(histories, which);
  demandTold(report, which);
  const base = makeBase(histories, report, terms);
  const ranges = forecastRange(orders, base, { asOf: today, confidence: sure }, which);
  const rows = ranges.map((range) => [
    LABELS[range.figure],
    range.low,
    range.expected,
    range.high,
    range.lowByModel,
    range.highByModel,
    range.pastMiss ?? "",
    range.holdouts,
  ]);
  const isUnchecked = ranges.every(({ holdouts }) => holdouts === 0);
  return spilledTable(
    HEADER,
    isUnchecked ? [...rows, [english("noPastForecast"), ...HEADER.slice(1).map(() => "")]] : rows,
  );
}
