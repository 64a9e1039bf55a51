import { earningsPerClick } from "../core/clicks/earningsPerClick";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * Earnings per click: what one click brings on average. Pay less than this for a click and you profit, pay more and you lose.
 * @customfunction EPC
 * @param customerValue Money a customer brings after costs; a cell or a range.
 * @param conversionRate Customers per click, 0 to 1 (1% is 0.01); a cell or a range.
 * @returns Money per click, for each cell.
 * @example =WORTH.EPC(100, 1%)
 */
export function EPC(customerValue: any[][], conversionRate: any[][]): any[][] {
  return elementwise(
    "EPC",
    { customerValue: numberArgument(customerValue), conversionRate: numberArgument(conversionRate) },
    earningsPerClick,
  );
}
