import { MODEL_CHOICES } from "../core/forecast/OrderModel";
import { choiceArgument, single } from "./cells/argument";
import { givenRange } from "./cells/givenRange";
import { orderModelTable } from "./forecast/orderModelTable";
import { readSummaries } from "./forecast/readSummaries";
import { rememberedOrderModel } from "./forecast/rememberedOrderModel";

/**
 * ORDERMODEL for orders that do not fit in a sheet: from a summary of each customer, or of each group of customers alike, as your database makes it.
 * @customfunction ORDERSUMMARYMODEL
 * @param repeatOrders Days with an order after the first; a row a customer, or a row a group of customers alike.
 * @param recency Weeks from the first order to the last (0 without repeat orders).
 * @param age Weeks from the first order to the day the summary was made.
 * @param averageOrderValue Mean amount of the days counted as repeat orders, to learn what an order is worth as well.
 * @param customers How many customers each row stands for (1 if left out).
 * @param model BG/NBD, MBG/NBD or Pareto/NBD; auto (or left out) takes the one that makes your orders likeliest.
 * @returns Two columns, Name and Value, as ORDERMODEL gives them; As of is blank.
 * @example =WORTH.ORDERSUMMARYMODEL({0;1;3}, {0;10;25}, {30;30;30}, "", {50;20;5})
 */
export function ORDERSUMMARYMODEL(
  repeatOrders: any[][],
  recency: any[][],
  age: any[][],
  averageOrderValue?: any[][],
  customers?: any[][],
  model?: any[][],
): any[][] {
  const which = single("model", choiceArgument(model, MODEL_CHOICES));
  const [values, counts] = [givenRange(averageOrderValue), givenRange(customers)];
  const summaries = readSummaries({ repeatOrders, recency, age, averageOrderValue: values, customers: counts });
  return orderModelTable(rememberedOrderModel(summaries, which), values !== undefined, "");
}
