import type { Span } from "../numbers/readSpan";
import type { KeywordRecord } from "./KeywordTable";

/** Two keywords may have 50 searches by chance; a column of such numbers is no chance. */
const FEWEST = 3;

/**
 * Google shows accounts with little spend a rounded figure instead of a range: 0, 50, 500, 5,000 ... stand for 0 to 10,
 * 10 to 100, 100 to 1,000 and so on. Where every keyword has such a figure, low and high become the ends of its range;
 * the middle stays the figure in the cell, so that a formula on the cell gives the same.
 */
export function searchBuckets(records: readonly KeywordRecord[]): readonly KeywordRecord[] {
  const spans = records.flatMap(({ searches }) => searches ?? []);
  if (spans.length < FEWEST || !spans.every(isBucket)) return records;
  return records.map((record) => (record.searches ? { ...record, searches: bucket(record.searches) } : record));
}

function isBucket({ low, high, middle }: Span): boolean {
  return low === high && (middle === 0 || /^50+$/.test(String(middle)));
}

function bucket({ middle }: Span): Span {
  return middle === 0 ? { low: 0, high: 10, middle } : { low: middle / 5, high: middle * 2, middle };
}
