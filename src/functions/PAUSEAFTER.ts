import { pauseRule, type PauseRule } from "../core/clicks/learning/pauseAfter";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/** The rule is found once for keywords that differ in their sales alone; of the others, the latest are kept. */
const MOST_RULES = 100;

/**
 * How many clicks to give a keyword before you pause it: after so many, with no more sales than these, the next click is no longer worth its price, what it would teach included.
 * @customfunction PAUSEAFTER
 * @param cpc Money per click; a cell or a range.
 * @param customerValue Money a customer brings after costs.
 * @param clicksAhead Clicks the keyword can bring in all, up to 100,000.
 * @param sales Sales the keyword brought so far (0 if left out).
 * @param usualRate Customers per click of keywords like this one, between 0 and 1 (1% if left out).
 * @param usualClicks How many clicks that rate is worth, above 0 (if left out: as many as bring one customer at it).
 * @returns Clicks, counted from the keyword's first, for each cell: 0 where not even the first is worth it, all clicks ahead where each is.
 * @example =WORTH.PAUSEAFTER(3, 250, 5000)
 */
export function PAUSEAFTER(
  cpc: any[][],
  customerValue: any[][],
  clicksAhead: any[][],
  sales?: any[][],
  usualRate?: any[][],
  usualClicks?: any[][],
): any[][] {
  const rules = new Map<string, PauseRule>();
  return elementwise(
    "Pause after",
    {
      cpc: numberArgument(cpc),
      customerValue: numberArgument(customerValue),
      clicksAhead: numberArgument(clicksAhead),
      sales: numberArgument(sales, 0),
      usualRate: numberArgument(usualRate, 0.01),
      usualClicks: numberArgument(usualClicks, null),
    },
    ({ sales: seen, ...keyword }) => {
      const alike = Object.values(keyword).join();
      const known = rules.get(alike) ?? pauseRule(keyword);
      if (rules.size === MOST_RULES) rules.clear();
      rules.set(alike, known);
      return known(seen);
    },
  );
}
