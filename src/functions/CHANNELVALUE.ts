import { channelValue } from "../core/customers/channelValue";
import { readOrders } from "./cells/orderLog";
import { spilledTable } from "./cells/table";

/**
 * What customers are worth by how many channels they buy through.
 * @customfunction CHANNELVALUE
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param channels The channel of each order: shop, web, phone.
 * @returns A row for each number of channels, under a header.
 * @example =WORTH.CHANNELVALUE(A:A, C:C, E:E)
 * @sample Orders
 */
export function CHANNELVALUE(customers: any[][], amounts: any[][], channels: any[][]): any[][] {
  const orders = readOrders({ customers, amounts }, { labels: { channels } });
  const rows = channelValue(orders, orders.labels.channels).map((row) => [
    row.channels,
    row.customers,
    row.averageValue,
    row.timesSingleChannel ?? "",
  ]);
  return spilledTable(["Channels", "Customers", "Average value", "Times single-channel"], rows);
}
