import { conversionRate } from "../core/clicks/conversionRate";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * The share of clicks that became customers.
 * @customfunction CONVERSIONRATE
 * @param customers Customers that came of the clicks; parts of one are fine, as ad platforms count them.
 * @param clicks Clicks, at least as many as customers.
 * @returns Customers per click, 0 to 1, for each cell.
 * @example =WORTH.CONVERSIONRATE(3, 100)
 */
export function CONVERSIONRATE(customers: any[][], clicks: any[][]): any[][] {
  return elementwise(
    "Conversion rate",
    {
      customers: numberArgument(customers),
      clicks: numberArgument(clicks),
    },
    conversionRate,
  );
}
