import { customerHistories } from "../core/forecast/customerHistories";
import { demandTold } from "../core/forecast/fitOrderModel";
import { orderForecast } from "../core/forecast/orderForecast";
import { MODEL_CHOICES } from "../core/forecast/OrderModel";
import { choiceArgument, numberArgument, single } from "./cells/argument";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { spilledRows } from "./cells/table";
import { demandSpend } from "../core/forecast/demandSpend";
import { rememberedOrderModel } from "./forecast/rememberedOrderModel";

const HEADER = [
  "Customer",
  "Repeat orders",
  "Recency",
  "Age",
  "Chance active",
  "Expected orders",
  "Expected order value",
  "Expected value",
  "Chance of an order",
];

/**
 * What each customer is likely to bring: the chance that they are still active, orders to come, what an order will be worth, that money as it is worth today, and the chance of at least one order.
 * @customfunction ORDERFORECAST
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers. Orders of one customer on one day count as one.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param days How many days to look ahead (365 if left out).
 * @param asOf The day the log was taken (the day of the last order if left out).
 * @param costOfMoney Interest a year, as a share (10% if left out).
 * @param model BG/NBD, MBG/NBD or Pareto/NBD; auto (or left out) takes the one that makes your orders likeliest.
 * @returns A row for each customer, under a header; recency and age in weeks.
 * @example =WORTH.ORDERFORECAST(A1:A265, B1:B265, C1:C265)
 * @sample Orders
 */
export function ORDERFORECAST(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  days?: any[][],
  asOf?: any[][],
  costOfMoney?: any[][],
  model?: any[][],
): any[][] {
  const which = single("model", choiceArgument(model, MODEL_CHOICES));
  const terms = {
    days: single("days", numberArgument(days, 365)),
    costOfMoney: single("costOfMoney", numberArgument(costOfMoney, 0.1)),
  };
  const day = readAsOf(asOf);
  const orders = readOrders({ customers, dates, amounts }, { asOf: day });
  const { repeatOrders, recency, age, averageOrderValue } = customerHistories(orders, day);
  const histories = { repeatOrders, recency, age, averageOrderValue };
  const report = rememberedOrderModel(histories, which);
  const told = demandTold(report, which);
  const ahead = orderForecast(histories, told, demandSpend(report).parameters, terms, report.groups);
  return spilledRows(HEADER, orders.names, (name, i) => [
    name,
    repeatOrders[i],
    recency[i],
    age[i],
    ahead.chanceActive[i],
    ahead.expectedOrders[i],
    ahead.expectedOrderValue[i],
    ahead.expectedValue[i],
    ahead.orderChance[i],
  ]);
}
