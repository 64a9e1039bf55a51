import { maturity } from "../core/clicks/matured";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";
import { readLagBuckets } from "./cells/lagBuckets";

/**
 * The share of all conversions that have arrived so many days after the click. Multiply clicks by it before you judge a keyword: what came of the latest is not all that will.
 * @customfunction MATURED
 * @param days Days since the click; a cell or a range.
 * @param lagDays The last day of each bucket of days from click to conversion, rising, a row a bucket. A header row is fine.
 * @param lagConversions Conversions that arrived in each bucket, beside its days.
 * @returns A share, 0 to 1, for each cell.
 * @example =WORTH.MATURED(5, {1;3;7;30}, {50;20;20;10})
 */
export function MATURED(days: any[][], lagDays: any[][], lagConversions: any[][]): any[][] {
  const arrivedAfter = maturity(readLagBuckets(lagDays, lagConversions));
  return elementwise("Matured", { days: numberArgument(days) }, ({ days: now }) => arrivedAfter(now));
}
