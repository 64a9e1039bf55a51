import { valueOfTest } from "../core/clicks/valueOfTest";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * The money you can expect to gain by testing a keyword first and deciding on the later clicks by what the test brings. Below 0 the test costs more than it can tell you.
 * @customfunction TESTVALUE
 * @param cpc Money per click; a cell or a range.
 * @param customerValue Money a customer brings after costs.
 * @param testClicks Clicks to test with, a whole number.
 * @param laterClicks Clicks you could buy after the test.
 * @param usualRate Customers per click of keywords like this one, between 0 and 1 (1% if left out).
 * @param customers Customers the keyword brought so far (0 if left out).
 * @param clicks Clicks the keyword got so far (0 if left out).
 * @param usualClicks How many clicks that rate is worth, above 0 (if left out: as many as bring one customer at it).
 * @returns Money, for each cell.
 * @example =WORTH.TESTVALUE(3, 250, 100, 5000)
 */
export function TESTVALUE(
  cpc: any[][],
  customerValue: any[][],
  testClicks: any[][],
  laterClicks: any[][],
  usualRate?: any[][],
  customers?: any[][],
  clicks?: any[][],
  usualClicks?: any[][],
): any[][] {
  return elementwise(
    "Value of the test",
    {
      cpc: numberArgument(cpc),
      customerValue: numberArgument(customerValue),
      testClicks: numberArgument(testClicks),
      laterClicks: numberArgument(laterClicks),
      usualRate: numberArgument(usualRate, 0.01),
      customers: numberArgument(customers, 0),
      clicks: numberArgument(clicks, 0),
      usualClicks: numberArgument(usualClicks, null),
    },
    valueOfTest,
  );
}
