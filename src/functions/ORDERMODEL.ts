import { customerHistories } from "../core/forecast/customerHistories";
import { MODEL_CHOICES } from "../core/forecast/OrderModel";
import { choiceArgument, single } from "./cells/argument";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { orderModelTable } from "./forecast/orderModelTable";
import { rememberedOrderModel } from "./forecast/rememberedOrderModel";

/**
 * Learns from past orders how often customers order and when they leave for good. Give the answer to CHANCEACTIVE, EXPECTEDORDERS and EXPECTEDORDERVALUE.
 * @customfunction ORDERMODEL
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers. Orders of one customer on one day count as one.
 * @param amounts Money paid for each order, to learn what an order is worth as well. Refunds are negative.
 * @param asOf The day the log was taken (the day of the last order if left out).
 * @param model BG/NBD, MBG/NBD or Pareto/NBD; auto (or left out) takes the one that makes your orders likeliest.
 * @returns Two columns, Name and Value: the model, its parameters in weeks, and a warning where there is one.
 * @example =WORTH.ORDERMODEL(A1:A265, B1:B265, C1:C265)
 * @sample Orders
 */
export function ORDERMODEL(
  customers: any[][],
  dates: any[][],
  amounts?: any[][],
  asOf?: any[][],
  model?: any[][],
): any[][] {
  const which = single("model", choiceArgument(model, MODEL_CHOICES));
  const day = readAsOf(asOf);
  const orders = amounts ? { customers, dates, amounts } : { customers, dates };
  const histories = customerHistories(readOrders(orders, { asOf: day }), day);
  const { repeatOrders, recency, age } = histories;
  const averageOrderValue = amounts && histories.averageOrderValue;
  const columns = { repeatOrders, recency, age, averageOrderValue };
  return orderModelTable(rememberedOrderModel(columns, which), amounts !== undefined, histories.asOf);
}
