import { verdict } from "../core/clicks/verdict";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * Says of a running keyword whether it is Profitable, Unprofitable, or whether to Keep testing because what it brought so far does not decide it yet, or because its clicks are too few.
 * @customfunction VERDICT
 * @param cpc Money per click; a cell or a range.
 * @param customerValue Money a customer brings after costs.
 * @param customers Customers the keyword brought so far.
 * @param clicks Clicks the keyword got so far.
 * @param confidence How sure the verdict has to be, between 0 and 1 (90% if left out).
 * @param usualRate Customers per click of keywords like this one, between 0 and 1 (1% if left out).
 * @param usualClicks How many clicks that rate is worth, above 0 (if left out: as many as bring one customer at it).
 * @returns Profitable, Unprofitable or Keep testing, for each cell.
 * @example =WORTH.VERDICT(0.9, 60, D2:D22, B2:B22)
 * @sample RunningKeywords
 */
export function VERDICT(
  cpc: any[][],
  customerValue: any[][],
  customers: any[][],
  clicks: any[][],
  confidence?: any[][],
  usualRate?: any[][],
  usualClicks?: any[][],
): any[][] {
  return elementwise(
    "Verdict",
    {
      cpc: numberArgument(cpc),
      customerValue: numberArgument(customerValue),
      customers: numberArgument(customers),
      clicks: numberArgument(clicks),
      confidence: numberArgument(confidence, 0.9),
      usualRate: numberArgument(usualRate, 0.01),
      usualClicks: numberArgument(usualClicks, null),
    },
    verdict,
  );
}
