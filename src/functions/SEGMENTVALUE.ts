import { segmentValue } from "../core/segments/segmentValue";
import { readSegmentValues } from "./cells/segmentValues";
import { spilledTable } from "./cells/table";

const HEADER = [
  "Segment",
  "Customers",
  "Share of customers",
  "Average value",
  "Median value",
  "Value",
  "Share of value",
  "Index",
];

/**
 * What each segment is worth: customers, average and median value, its share of all value, and an index where 100 is average.
 * @customfunction SEGMENTVALUE
 * @param segments The segment of each customer, as SEGMENT, VALUETIER or RFM gives it: a number or a name.
 * @param values Money each customer brings, beside the segments.
 * @returns A row for each segment, under a header.
 * @example =WORTH.SEGMENTVALUE({1;2;1;2}, {30;10;50;20})
 */
export function SEGMENTVALUE(segments: any[][], values: any[][]): any[][] {
  const read = readSegmentValues(segments, values);
  const rows = segmentValue(read.segments, read.values).map((row) => [
    row.segment,
    row.customers,
    row.shareOfCustomers,
    row.averageValue,
    row.medianValue,
    row.value,
    row.shareOfValue ?? "",
    row.index ?? "",
  ]);
  return spilledTable(HEADER, rows);
}
