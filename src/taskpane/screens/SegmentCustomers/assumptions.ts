/** Where each customer's segment is written. */
export const PLACES = ["beside", "sheet"] as const;
export type Place = (typeof PLACES)[number];

/** By what customers are grouped: by needs, or, without any, by how they ordered. */
export const GROUPINGS = ["needs", "orders"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const LEAST_SEGMENTS = 2;
export const MOST_SEGMENTS = 20;
/** Characters of a name that a segment is given. */
export const LONGEST_NAME = 80;

/** The form as it stands. */
export interface SegmentDraft {
  /** Undefined for the number that the silhouette chooses. */
  readonly segments?: number | undefined;
  /** What the person calls the segments, by how many there are: another number of them are other segments. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Undefined for beside the rows, where there is room. */
  readonly place?: Place | undefined;
}

export const NOTHING_ASSUMED: SegmentDraft = { names: {} };

/** A name as typed, in the place of one segment of so many. */
export function renamed(draft: SegmentDraft, segments: number, place: number, name: string): SegmentDraft["names"] {
  const before = draft.names[segments] ?? [];
  const names = Array.from({ length: segments }, (_, i) => (i === place ? name : (before[i] ?? "")));
  return { ...draft.names, [segments]: names };
}
