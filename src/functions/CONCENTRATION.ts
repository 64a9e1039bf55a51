import { concentration } from "../core/customers/concentration";
import { numberArgument } from "./cells/argument";
import { demandGiven } from "./cells/demandGiven";
import { elementwise } from "./cells/elementwise";
import { readNumbers } from "./cells/readNumbers";
import { oncePerRange } from "./cells/recentRanges";

/** A thousand shares may be asked of the same customers, each in a cell of its own. */
const concentrationOf = oncePerRange((values) => concentration(readNumbers("values", values)));

/**
 * How much of all value your best customers bring: the share of value of the top 10%, or of any top share.
 * @customfunction CONCENTRATION
 * @param values Money each customer brings, a cell a customer. A header and blank cells are skipped.
 * @param topShare Share of customers, from the top, 0 to 1; a cell or a range (10% if left out).
 * @returns Their share of all value, for each cell of the top share.
 * @example =WORTH.CONCENTRATION(INDEX(WORTH.CUSTOMERTABLE(A1:A265, B1:B265, C1:C265), 0, 7), 10%)
 * @sample Orders
 */
export function CONCENTRATION(values: any[][], topShare?: any[][]): any[][] {
  demandGiven("values", values);
  const shareOf = concentrationOf(values);
  return elementwise("Share of value", { topShare: numberArgument(topShare, 0.1) }, ({ topShare: share }) =>
    shareOf(share),
  );
}
