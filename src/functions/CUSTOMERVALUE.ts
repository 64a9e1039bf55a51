import { customerValue } from "../core/customers/customerValue";
import { readOrdersAndCosts } from "./cells/orderArguments";

/**
 * What an average customer is worth: all that customers paid, less the cost of fulfilling their orders, divided by the number of customers.
 * @customfunction CUSTOMERVALUE
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param amounts Money paid for each order, beside the customers. Refunds are negative.
 * @param fulfilmentCost Money it costs to fulfil: one cell for the cost of every order, or a range with the cost of each (0 if left out).
 * @returns Money per customer.
 * @example =WORTH.CUSTOMERVALUE(A1:A265, C1:C265, D1:D265)
 * @sample Orders
 */
export function CUSTOMERVALUE(customers: any[][], amounts: any[][], fulfilmentCost?: any[][]): number {
  const { orders, costs } = readOrdersAndCosts({ customers, amounts }, fulfilmentCost);
  return customerValue(orders, costs);
}
