import { usualRate } from "../core/clicks/usualRate/usualRate";
import { english } from "../sentences/english";
import { readCounts } from "./cells/counts";
import { spilledTable } from "./cells/table";

/**
 * Learns from all your keywords what a click on one usually brings, and how many clicks that rate is worth beside what a keyword did itself: the usual rate and usual clicks of the other formulas.
 * @customfunction USUALRATE
 * @param customers Customers each keyword brought, a row a keyword; parts of one are fine. A header row is fine.
 * @param clicks Clicks each keyword got, beside the customers.
 * @returns Two columns, Name and Value: Usual rate, Worth in clicks, what they were learnt from, and a warning where there is one.
 * @example =WORTH.USUALRATE(D1:D22, B1:B22)
 * @sample RunningKeywords
 */
export function USUALRATE(customers: any[][], clicks: any[][]): any[][] {
  const learnt = usualRate(readCounts(customers, clicks));
  return spilledTable(
    ["Name", "Value"],
    [
      ["Usual rate", learnt.rate],
      ["Worth in clicks", learnt.worth],
      ["Keywords", learnt.keywords],
      ["Clicks", learnt.clicks],
      ["Customers", learnt.customers],
      ["Log-likelihood", learnt.logLikelihood],
      ["Warning", learnt.warnings.map(english).join(" ")],
    ],
  );
}
