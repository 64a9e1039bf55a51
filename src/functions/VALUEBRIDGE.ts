import { periodNames } from "../core/customers/period";
import { valueBridge } from "../core/customers/valueBridge";
import { numberArgument, single } from "./cells/argument";
import { givenRange } from "./cells/givenRange";
import { groupArgument, numbersAmong, periodAmong } from "./cells/groups";
import { demandListPrices } from "./cells/listPrices";
import { readAsOf, readOrdersAndCosts } from "./cells/orderArguments";
import { spilledTable } from "./cells/table";

/**
 * Why customers of one group are worth less than others: the difference in average value, taken apart into fewer orders, smaller ones, discounts, refunds and costs, to the cent.
 * @customfunction VALUEBRIDGE
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param groups The group of each order, such as its source; that of the first order is the customer's. Or "month", "quarter" or "year" in one cell: the period of the first order.
 * @param listPrices The list price of each order, to tell discounts.
 * @param fulfilmentCost Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).
 * @param base The group that the others stand beside (the average of all customers if left out).
 * @param days Count what customers brought within so many days of the first order, of those who have been there so long: young cohorts are not worth less for it (all they brought if left out).
 * @param asOf The last day to look at (the day of the last order if left out).
 * @returns A row for each group, the best first, under a header: its Difference from the base, and what each cause makes of it.
 * @example =WORTH.VALUEBRIDGE(A1:A265, B1:B265, C1:C265, E1:E265, , D1:D265)
 * @sample Orders
 */
export function VALUEBRIDGE(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  groups: any[][],
  listPrices?: any[][],
  fulfilmentCost?: any[][],
  base?: any[][],
  days?: any[][],
  asOf?: any[][],
): any[][] {
  const [prices, cost] = [givenRange(listPrices), givenRange(fulfilmentCost)];
  if (prices) demandListPrices(prices);
  const [firstDays, day] = [single("days", numberArgument(days, null)), readAsOf(asOf)];
  const period = periodAmong(groups, customers);
  const { orders, costs } = readOrdersAndCosts({ customers, dates, amounts }, cost, {
    asOf: day,
    labels: period ? undefined : { groups },
    numbers: prices && { listPrices: prices },
  });
  const names = period ? periodNames(orders.dates, period) : orders.labels.groups;
  const rows = valueBridge(orders, {
    groups: names,
    listPrices: prices && orders.numbers.listPrices,
    costs: cost && costs,
    base: single("base", groupArgument(base, names)),
    within: firstDays === undefined ? undefined : { days: firstDays, asOf: day },
  });
  const numbers = numbersAmong(groups);
  const inCell = (group: string) => (period ? Number(group) : (numbers.get(group) ?? group));
  return spilledTable(
    [
      ...["Group", "Customers", "Average value", "Difference", "Orders per customer", "Order size"],
      ...(prices ? ["Discounts"] : []),
      "Refunds",
      ...(cost ? ["Fulfilment cost"] : []),
    ],
    rows.map((row) => [
      ...[inCell(row.group), row.customers, row.averageValue, row.difference],
      ...[row.ordersPerCustomer, row.orderSize, row.discounts, row.refunds, row.fulfilmentCost].filter(
        (part) => part !== undefined,
      ),
    ]),
  );
}
