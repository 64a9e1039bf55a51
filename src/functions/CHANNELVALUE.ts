import { channelValue } from "../core/customers/channelValue";
import { lessCosts } from "../core/customers/Costs";
import { readOrdersAndCosts } from "./cells/orderArguments";
import { spilledTable } from "./cells/table";

/**
 * What customers are worth by how many channels they buy through.
 * @customfunction CHANNELVALUE
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param channels The channel of each order: shop, web, phone.
 * @param fulfilmentCost Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).
 * @returns A row for each number of channels, under a header.
 * @example =WORTH.CHANNELVALUE(A1:A265, C1:C265, E1:E265)
 * @sample Orders
 */
export function CHANNELVALUE(
  customers: any[][],
  amounts: any[][],
  channels: any[][],
  fulfilmentCost?: any[][],
): any[][] {
  const { orders, costs } = readOrdersAndCosts({ customers, amounts }, fulfilmentCost, { labels: { channels } });
  const rows = channelValue(lessCosts(orders, costs), orders.labels.channels).map((row) => [
    row.channels,
    row.customers,
    row.averageValue,
    row.timesSingleChannel ?? "",
  ]);
  return spilledTable(["Channels", "Customers", "Average value", "Times single-channel"], rows);
}
