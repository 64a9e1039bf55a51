import { segmentFit } from "../core/segments/segmentFit";
import { numberArgument, single } from "./cells/argument";
import { readNeeds } from "./cells/needsTable";
import { spilledTable } from "./cells/table";

/**
 * How many segments fit these customers: how close and how distinct 2, 3, 4 ... segments are, and which number to choose.
 * @customfunction SEGMENTFIT
 * @param needs A row a customer, a column a need: ratings, 0 or 1, scores. A header row is fine.
 * @param maxSegments The largest number of segments to look at, 2 to 20 (8 if left out).
 * @returns Segments, Within sum of squares, Explained share, Silhouette and Chosen, under a header.
 * @example =WORTH.SEGMENTFIT(B1:G81, 6)
 * @sample Needs
 */
export function SEGMENTFIT(needs: any[][], maxSegments?: any[][]): any[][] {
  const fits = segmentFit(readNeeds(needs).table, single("maxSegments", numberArgument(maxSegments, null)));
  return spilledTable(
    ["Segments", "Within sum of squares", "Explained share", "Silhouette", "Chosen"],
    fits.map((fit) => [
      fit.segments,
      fit.withinSumOfSquares,
      fit.explainedShare,
      fit.silhouette,
      fit.chosen ? "yes" : "",
    ]),
  );
}
