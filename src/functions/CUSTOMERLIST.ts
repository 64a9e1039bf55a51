import { customerHistories } from "../core/forecast/customerHistories";
import { CUSTOMER_LISTS, customerList, customersToList } from "../core/forecast/customerLists";
import { demandTold } from "../core/forecast/fitOrderModel";
import { choiceArgument, numberArgument, single } from "./cells/argument";
import { readAsOf, readOrdersAndCosts } from "./cells/orderArguments";
import { spilledRows } from "./cells/table";
import { rememberedOrderModel } from "./forecast/rememberedOrderModel";

const HEADER = ["Customer", "Value", "Orders", "Last order", "Chance of an order", "Chance at last order", "Pace"];

/**
 * Customers to do something about, sorted: the best, those of value who are slipping away, or those who are likely to order soon.
 * @customfunction CUSTOMERLIST
 * @param list "best" by value; "slipping": worth more than the average, and less than half as likely to order as at their last order; or "soon": likeliest to order.
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers. Orders of one customer on one day count as one.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param fulfilmentCost Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).
 * @param days How many days count as soon (30 if left out).
 * @param asOf The day the log was taken (the day of the last order if left out).
 * @param share How many of the customers are the best, or order soon, as a share (10% if left out).
 * @returns A row for each customer of the list, under a header, with the names or addresses as they stand in your orders, and whether these come faster or slower.
 * @example =WORTH.CUSTOMERLIST("slipping", A1:A265, B1:B265, C1:C265)
 * @sample Orders
 * @dates 4
 */
export function CUSTOMERLIST(
  list: any[][],
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  fulfilmentCost?: any[][],
  days?: any[][],
  asOf?: any[][],
  share?: any[][],
): any[][] {
  const which = single("list", choiceArgument(list, CUSTOMER_LISTS));
  const ahead = single("days", numberArgument(days, 30));
  const part = single("share", numberArgument(share, 0.1));
  const day = readAsOf(asOf);
  const { orders, costs } = readOrdersAndCosts({ customers, dates, amounts }, fulfilmentCost, { asOf: day });
  const { repeatOrders, recency, age, averageOrderValue } = customerHistories(orders, day);
  const report = rememberedOrderModel({ repeatOrders, recency, age, averageOrderValue }, "auto");
  const terms = { model: demandTold(report, "auto"), days: ahead, asOf: day };
  const listed = customerList(which, customersToList(orders, costs, { repeatOrders, recency, age }, terms), part);
  return spilledRows(HEADER, listed, (row) => [
    row.customer,
    row.value,
    row.orders,
    row.lastOrder,
    row.chance,
    row.chanceThen,
    row.pace,
  ]);
}
