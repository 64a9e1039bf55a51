import { choice, names, type NameLists } from "../../job/form";
import type { Limits } from "../../job/limits";

/** Where each customer's segment is written. */
export const PLACES = ["beside", "sheet"] as const;
export type SegmentPlace = (typeof PLACES)[number];

/** By how lately, how often and for how much they ordered, or by what they paid alone. */
export const GROUP_BY = ["rfm", "tiers"] as const;
export type GroupBy = (typeof GROUP_BY)[number];

export const MOST_SEGMENTS = 20;
export const COUNTS: Limits = { from: 2, to: MOST_SEGMENTS, isWhole: true };

/** What segments rest on. */
export const FORM = {
  /** The number that the silhouette chooses where it is left out. */
  segments: choice(Array.from({ length: MOST_SEGMENTS - 1 }, (_, i) => i + 2)),
  /** Beside the rows, where there is room and nothing was chosen. */
  place: choice(PLACES, { late: true }),
  /** How customers are grouped who have orders and no needs. */
  groupBy: choice(GROUP_BY, { usual: "rfm" }),
  /** What the person calls the segments, by how many there are: another number of them are other segments. */
  names,
};

export type FieldName = keyof typeof FORM;

/** A name as typed, in the place of one segment of so many. */
export function renamed(names: NameLists, segments: number, place: number, name: string): NameLists {
  const before = names[segments] ?? [];
  const list = Array.from({ length: segments }, (_, i) => (i === place ? name : (before[i] ?? "")));
  return { ...names, [segments]: list };
}
