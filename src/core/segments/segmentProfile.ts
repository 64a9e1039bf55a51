import { NoAnswer } from "../NoAnswer";
import { columnMoments } from "./columnMoments";
import type { NeedsTable } from "./NeedsTable";

/** What the customers of one segment have in common. */
export interface SegmentMeans {
  /** The segment's number. */
  readonly segment: number;
  readonly customers: number;
  /** The share of all customers, 0 to 1. */
  readonly share: number;
  /** For each need its mean in the need's own units. */
  readonly means: Float64Array;
}

/** Segments beside the average of all customers. */
export interface SegmentProfile {
  /** In the order of their numbers. */
  readonly segments: readonly SegmentMeans[];
  readonly customers: number;
  /** The means of all customers. */
  readonly means: Float64Array;
  /** The standard deviations (n - 1) of all customers: the scale on which new customers are placed. */
  readonly spreads: Float64Array;
}

/**
 * What each segment needs, beside what everyone does.
 *
 * @param needs a row a customer, without blank cells
 * @param segmentOf for each row its segment's number
 * @throws NoAnswer where there are no rows
 * @example segmentProfile({ rows: 3, columns: 1, values: Float64Array.of(4, 6, 1) }, [1, 1, 2]).segments[0].means // [5]
 */
export function segmentProfile(needs: NeedsTable, segmentOf: ArrayLike<number>): SegmentProfile {
  if (needs.rows === 0) throw new NoAnswer("noSegmentedNeeds");
  const members = new Map<number, number[]>();
  for (let row = 0; row < needs.rows; row++) {
    const rows = members.get(segmentOf[row]);
    if (rows) rows.push(row);
    else members.set(segmentOf[row], [row]);
  }
  const segments = [...members].sort(([a], [b]) => a - b).map(([segment, rows]) => meansOf(needs, segment, rows));
  return { segments, customers: needs.rows, ...columnMoments(needs) };
}

function meansOf(needs: NeedsTable, segment: number, rows: readonly number[]): SegmentMeans {
  const { columns } = needs;
  const values = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => values.set(needs.values.subarray(row * columns, (row + 1) * columns), i * columns));
  const { means } = columnMoments({ rows: rows.length, columns, values });
  return { segment, customers: rows.length, share: rows.length / needs.rows, means };
}
