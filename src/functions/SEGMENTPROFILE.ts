import { segmentProfile } from "../core/segments/segmentProfile";
import { readNeeds } from "./cells/needsTable";
import { readSegmentNames } from "./cells/segmentNames";
import { readSegmentNumbers } from "./cells/segmentNumbers";
import { ALL, LEADING_COLUMNS, SPREAD } from "./cells/segmentTable";
import { spilledTable } from "./cells/table";

/**
 * What each segment needs: its size and its average need beside everyone's. Give this table to SEGMENT to place new customers in the same segments.
 * @customfunction SEGMENTPROFILE
 * @param needs A row a customer, a column a need; the same range that SEGMENT was given.
 * @param segments The segment of each row, as SEGMENT gives it.
 * @param names What to call the segments, from the first on (Segment 1, Segment 2 ... if left out).
 * @returns Segment, Name, Customers, Share and the average of each need, a row a segment, then the rows All and Spread.
 * @example =WORTH.SEGMENTPROFILE(B1:G81, WORTH.SEGMENT(B1:G81, 3))
 * @sample Needs
 */
export function SEGMENTPROFILE(needs: any[][], segments: any[][], names?: any[][]): any[][] {
  const { header, numbers } = readSegmentNumbers(segments, needs);
  const read = readNeeds(needs, { header, counts: (place) => numbers[place] !== undefined });
  const profile = segmentProfile(
    read.table,
    read.places.map((place) => numbers[place] ?? 0),
  );
  const called = readSegmentNames(
    names,
    profile.segments.map(({ segment }) => `Segment ${segment}`),
  );
  return spilledTable(
    [...LEADING_COLUMNS, ...read.names],
    [
      ...profile.segments.map((each, i) => [each.segment, called[i], each.customers, each.share, ...each.means]),
      [ALL, "", profile.customers, 1, ...profile.means],
      [SPREAD, "", "", "", ...profile.spreads],
    ],
  );
}
