import { learningCpc } from "../core/clicks/learning/learningCpc";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * The highest price worth paying for a keyword's next click while you are still learning: what the click earns, and what it teaches about the clicks after it.
 * @customfunction LEARNINGCPC
 * @param customerValue Money a customer brings after costs; a cell or a range.
 * @param clicksAhead Clicks the keyword can still bring from now on, up to 40,000.
 * @param customers Customers the keyword brought so far (0 if left out).
 * @param clicks Clicks the keyword got so far (0 if left out).
 * @param usualRate Customers per click of keywords like this one, between 0 and 1 (1% if left out).
 * @param usualClicks How many clicks that rate is worth, above 0 (if left out: as many as bring one customer at it).
 * @returns Money per click, for each cell; never below what the click is expected to earn.
 * @example =WORTH.LEARNINGCPC(250, 1000)
 */
export function LEARNINGCPC(
  customerValue: any[][],
  clicksAhead: any[][],
  customers?: any[][],
  clicks?: any[][],
  usualRate?: any[][],
  usualClicks?: any[][],
): any[][] {
  return elementwise(
    "Learning CPC",
    {
      customerValue: numberArgument(customerValue),
      clicksAhead: numberArgument(clicksAhead),
      customers: numberArgument(customers, 0),
      clicks: numberArgument(clicks, 0),
      usualRate: numberArgument(usualRate, 0.01),
      usualClicks: numberArgument(usualClicks, null),
    },
    learningCpc,
  );
}
