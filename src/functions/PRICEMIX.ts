import { priceMix } from "../core/customers/priceMix";
import { demandListPrices } from "./cells/listPrices";
import { readOrders } from "./cells/orderLog";
import { spilledTable } from "./cells/table";

/**
 * Who buys at full price, who only at a discount and who both, and what they are worth.
 * @customfunction PRICEMIX
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param listPrices The list price of each order; an order below 99.5% of it is at a discount.
 * @returns Three rows, under a header: full price only, discount only, both.
 * @example =WORTH.PRICEMIX({1;1;2;3}, {10;8;10;7}, {10;10;10;10})
 */
export function PRICEMIX(customers: any[][], amounts: any[][], listPrices: any[][]): any[][] {
  demandListPrices(listPrices);
  const orders = readOrders({ customers, amounts }, { numbers: { listPrices } });
  const rows = priceMix(orders, orders.numbers.listPrices).map((row) => [
    row.habit,
    row.customers,
    row.share,
    row.averageValue ?? "",
  ]);
  return spilledTable(["Bought at", "Customers", "Share", "Average value"], rows);
}
