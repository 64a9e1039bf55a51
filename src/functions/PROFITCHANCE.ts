import { profitChance } from "../core/clicks/profitChance";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * The chance that a keyword's clicks really earn more than they cost, given the customers they brought so far.
 * @customfunction PROFITCHANCE
 * @param cpc Money per click; a cell or a range.
 * @param customerValue Money a customer brings after costs.
 * @param customers Customers the keyword brought so far.
 * @param clicks Clicks the keyword got so far.
 * @param usualRate Customers per click of keywords like this one, between 0 and 1 (1% if left out).
 * @param usualClicks How many clicks that rate is worth, above 0 (if left out: as many as bring one customer at it).
 * @returns A chance, 0 to 1, for each cell.
 * @example =WORTH.PROFITCHANCE(3, 300, 5, 300)
 */
export function PROFITCHANCE(
  cpc: any[][],
  customerValue: any[][],
  customers: any[][],
  clicks: any[][],
  usualRate?: any[][],
  usualClicks?: any[][],
): any[][] {
  return elementwise(
    "Chance of profit",
    {
      cpc: numberArgument(cpc),
      customerValue: numberArgument(customerValue),
      customers: numberArgument(customers),
      clicks: numberArgument(clicks),
      usualRate: numberArgument(usualRate, 0.01),
      usualClicks: numberArgument(usualClicks, null),
    },
    profitChance,
  );
}
