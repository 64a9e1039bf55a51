import { saleChance } from "../core/clicks/saleChance";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * The chance that so many clicks bring a sale, or several. A hundred clicks at 1% bring none in 37 tests of 100.
 * @customfunction SALECHANCE
 * @param clicks Clicks bought; a cell or a range.
 * @param conversionRate Customers per click, 0 to 1 (1% if left out).
 * @param sales At least how many sales, a whole number (1 if left out).
 * @returns A chance, 0 to 1, for each cell.
 * @example =WORTH.SALECHANCE(100, 1%)
 */
export function SALECHANCE(clicks: any[][], conversionRate?: any[][], sales?: any[][]): any[][] {
  return elementwise(
    "Chance of a sale",
    {
      clicks: numberArgument(clicks),
      conversionRate: numberArgument(conversionRate, 0.01),
      sales: numberArgument(sales, 1),
    },
    saleChance,
  );
}
