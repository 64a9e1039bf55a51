import { nearestSegments } from "../core/segments/nearestSegments";
import { segment } from "../core/segments/segment";
import { numberArgument, single } from "./cells/argument";
import { isSingleCell } from "./cells/cells";
import { besideNeeds, readNeeds } from "./cells/needsTable";
import { readWeights } from "./cells/needWeights";
import { readPlaces } from "./cells/segmentTable";

/**
 * Groups customers who need much the same: the segment of each row, 1 being the largest. The same needs always give the same segments.
 * @customfunction SEGMENT
 * @param needs A row a customer, a column a need: ratings, 0 or 1, scores. A header row is fine.
 * @param segments How many segments, 2 to 20 (chosen for you if left out); or the table that SEGMENTPROFILE gave, to place each row in the nearest of its segments.
 * @param weights How much each need counts, one a need, 0 or above (all alike if left out).
 * @returns The segment of each row, in a column.
 * @example =WORTH.SEGMENT(B1:G81, 3)
 * @sample Needs
 */
export function SEGMENT(needs: any[][], segments?: any[][], weights?: any[][]): any[][] {
  const read = readNeeds(needs);
  const importance = readWeights(weights, read.table.columns);
  if (segments === undefined || isSingleCell(segments)) {
    return besideNeeds(
      "Segment",
      read,
      segment(read.table, single("segments", numberArgument(segments, null)), importance),
    );
  }
  const places = readPlaces(segments, read.table.columns);
  return besideNeeds("Segment", read, nearestSegments(read.table, places, importance));
}
