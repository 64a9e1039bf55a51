import { orders } from "../../../src/sample/orders";
import type { OrderRow } from "../../engines/TestOrders";

/** The invented orders as a table of a database holds them. */
export function sampleRows(): OrderRow[] {
  return (orders() as unknown as [string, number, number, number][]).map(([customer, day, amount, cost]) => {
    return { customer, day, amount, cost };
  });
}
