import { customerReport } from "../core/customers/customerReport";
import { reportRows } from "../core/customers/reportRows";
import { numberArgument, single } from "./cells/argument";
import { givenRange } from "./cells/givenRange";
import { demandListPrices } from "./cells/listPrices";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { spilledTable } from "./cells/table";

/**
 * Ten questions about your customers with their answers and how each is counted: how many, how loyal, what they are worth, how they buy.
 * @customfunction CUSTOMERREPORT
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param listPrices The list price of each order, to tell discounts.
 * @param channels The channel of each order: shop, web, phone.
 * @param asOf The last day to look at (the day of the last order if left out).
 * @param lapseDays Days without an order after which a customer is lost (365 if left out).
 * @param highValueShare Share of customers, from the top, that counts as high-value (10% if left out).
 * @returns Question, answer and how it is counted, a row each, under a header.
 * @example =WORTH.CUSTOMERREPORT(A1:A265, B1:B265, C1:C265)
 * @sample Orders
 */
export function CUSTOMERREPORT(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  listPrices?: any[][],
  channels?: any[][],
  asOf?: any[][],
  lapseDays?: any[][],
  highValueShare?: any[][],
): any[][] {
  const day = readAsOf(asOf);
  const [prices, used] = [givenRange(listPrices), givenRange(channels)];
  if (prices) demandListPrices(prices);
  const numbers = prices ? { listPrices: prices } : undefined;
  const labels = used ? { channels: used } : undefined;
  const orders = readOrders<string, string>({ customers, dates, amounts }, { numbers, labels, asOf: day });
  const lapse = single("lapseDays", numberArgument(lapseDays, 365));
  const share = single("highValueShare", numberArgument(highValueShare, 0.1));
  const report = customerReport(orders, {
    asOf: day,
    lapseDays: lapse,
    highValueShare: share,
    listPrices: orders.numbers.listPrices,
    channels: orders.labels.channels,
  });
  const rows = reportRows(report, { lapseDays: lapse, highValueShare: share });
  return spilledTable(
    ["Question", "Answer", "How it is counted"],
    rows.map(({ question, answer, how }) => [question, answer, how]),
  );
}
