import { NoAnswer } from "../NoAnswer";
import { mean } from "../numeric/mean";
import { median } from "../numeric/median";
import { total } from "../numeric/total";

/** What the customers of one segment are worth; money in the currency of the values. */
export interface SegmentValueRow {
  readonly segment: number | string;
  readonly customers: number;
  readonly shareOfCustomers: number;
  readonly averageValue: number;
  readonly medianValue: number;
  readonly value: number;
  /** Of the value of all; undefined where that is nothing or less. */
  readonly shareOfValue: number | undefined;
  /** The average value where 100 is that of all customers; undefined where those bring nothing. */
  readonly index: number | undefined;
}

/**
 * What each segment brings. Numbered segments stand in the order of their numbers, named ones with the best average first.
 *
 * @param segments the segment of each customer
 * @param values money that each of them brings
 * @throws NoAnswer for no customers
 * @example segmentValue([1, 2, 1], [30, 10, 50])[0].index // 133.33
 */
export function segmentValue(segments: readonly (number | string)[], values: readonly number[]): SegmentValueRow[] {
  if (segments.length === 0) throw new NoAnswer("noMembers");
  const groups = new Map<number | string, number[]>();
  segments.forEach((segment, i) => {
    const group = groups.get(segment);
    if (group) group.push(values[i]);
    else groups.set(segment, [values[i]]);
  });
  const all = total(values);
  const average = all / values.length;
  const rows = [...groups].map(([segment, group]): SegmentValueRow => {
    const value = total(group);
    return {
      segment,
      customers: group.length,
      shareOfCustomers: group.length / values.length,
      averageValue: mean(group),
      medianValue: median(group),
      value,
      shareOfValue: all > 0 ? value / all : undefined,
      index: all > 0 ? (100 * mean(group)) / average : undefined,
    };
  });
  const numbered = rows.every(({ segment }) => typeof segment === "number");
  return rows.sort((a, b) => (numbered ? Number(a.segment) - Number(b.segment) : b.averageValue - a.averageValue));
}
