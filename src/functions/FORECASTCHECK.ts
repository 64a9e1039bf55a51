import { ordersUpTo } from "../core/customers/ordersUpTo";
import { customerHistories } from "../core/forecast/customerHistories";
import { checkPeriod, forecastCheck } from "../core/forecast/forecastCheck";
import { forecastError } from "../core/forecast/forecastError";
import { MODEL_CHOICES } from "../core/forecast/OrderModel";
import { choiceArgument, numberArgument, single } from "./cells/argument";
import { readOrders } from "./cells/orderLog";
import { spilledTable } from "./cells/table";
import { rememberedOrderModel } from "./forecast/rememberedOrderModel";

/**
 * Tests a forecast against what happened: a model that knows only the earlier days, beside the repeat orders that came, week by week. Error in the last row is expected / actual - 1.
 * @customfunction FORECASTCHECK
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers. Orders of one customer on one day count as one.
 * @param holdoutDays How many of the last days the model must not know (the later half if left out).
 * @param model BG/NBD, MBG/NBD or Pareto/NBD; auto (or left out) takes the one that makes the earlier orders likeliest.
 * @returns A row for each week since the first order, of the customers who came before the holdout; an Error of 0.05 is a forecast 5% too high.
 * @example =WORTH.FORECASTCHECK(A1:A265, B1:B265)
 * @sample Orders
 */
export function FORECASTCHECK(customers: any[][], dates: any[][], holdoutDays?: any[][], model?: any[][]): any[][] {
  const which = single("model", choiceArgument(model, MODEL_CHOICES));
  const orders = readOrders({ customers, dates });
  const period = checkPeriod(orders, single("holdoutDays", numberArgument(holdoutDays, null)));
  const { repeatOrders, recency, age } = customerHistories(ordersUpTo(orders, period.fittedTo), period.fittedTo);
  const report = rememberedOrderModel({ repeatOrders, recency, age }, which);
  const weeks = forecastCheck(orders, period, report.model);
  const rows = weeks.map((week, i) => [
    week.week,
    week.orders,
    week.expected,
    i === weeks.length - 1 ? forecastError(week) : "",
  ]);
  return spilledTable(["Week", "Orders so far", "Expected so far", "Error"], rows);
}
