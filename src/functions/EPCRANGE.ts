import { epcRange } from "../core/clicks/epcRange";
import { numberArgument } from "./cells/argument";
import { elementwiseRows } from "./cells/elementwise";

/**
 * What a keyword's clicks really earn: the lowest, the expected and the highest earnings per click that the customers seen so far leave likely, in three cells side by side.
 * @customfunction EPCRANGE
 * @param customerValue Money a customer brings after costs; a cell or a column.
 * @param customers Customers the keyword brought so far.
 * @param clicks Clicks the keyword got so far.
 * @param confidence How sure the range has to be, between 0 and 1 (90% if left out).
 * @param usualRate Customers per click of keywords like this one, between 0 and 1 (1% if left out).
 * @param usualClicks How many clicks that rate is worth, above 0 (if left out: as many as bring one customer at it).
 * @returns Money per click: low, expected, high, a row for each row given.
 * @example =WORTH.EPCRANGE(60, D2:D22, B2:B22)
 * @sample RunningKeywords
 */
export function EPCRANGE(
  customerValue: any[][],
  customers: any[][],
  clicks: any[][],
  confidence?: any[][],
  usualRate?: any[][],
  usualClicks?: any[][],
): any[][] {
  return elementwiseRows(
    ["Low", "Expected", "High"],
    {
      customerValue: numberArgument(customerValue),
      customers: numberArgument(customers),
      clicks: numberArgument(clicks),
      confidence: numberArgument(confidence, 0.9),
      usualRate: numberArgument(usualRate, 0.01),
      usualClicks: numberArgument(usualClicks, null),
    },
    (keyword) => {
      const { low, expected, high } = epcRange(keyword);
      return [low, expected, high];
    },
  );
}
