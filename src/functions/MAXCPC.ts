import { maxCpc } from "../core/clicks/maxCpc";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * The highest price worth paying for a click, given what a customer is worth and how many clicks become customers.
 * @customfunction MAXCPC
 * @param customerValue Money a customer brings after costs; a cell or a range.
 * @param conversionRate Customers per click, 0 to 1 (1% is 0.01).
 * @param targetReturn Profit wanted on the money spent, such as 25% (0 if left out: the price that just breaks even).
 * @returns Money per click, for each cell.
 * @example =WORTH.MAXCPC(100, 1%, 25%)
 */
export function MAXCPC(customerValue: any[][], conversionRate: any[][], targetReturn?: any[][]): any[][] {
  return elementwise(
    "Max. CPC",
    {
      customerValue: numberArgument(customerValue),
      conversionRate: numberArgument(conversionRate),
      targetReturn: numberArgument(targetReturn, 0),
    },
    maxCpc,
  );
}
