import { NoAnswer } from "../../NoAnswer";
import { type KnownPeople, segmentByTraits } from "./segmentByTraits";
import { keyOf } from "./levels";

/** People are placed in so many parts, each by the others. */
export const PARTS_TRIED = 10;

/** How people whose segments are known would have been placed. */
export interface Trial {
  readonly tried: number;
  /** How many of them came to their own segment. */
  readonly right: number;
  /** How many would have, had all been put into the largest segment. */
  readonly inLargest: number;
}

/**
 * How far traits can be trusted to place people: those whose segments are known are placed as if they were not, a tenth at a time, by
 * the other nine tenths.
 *
 * Source: Stone (1974), Cross-Validatory Choice and Assessment of Statistical Predictions, Journal of the Royal Statistical Society B
 * 36(2), 111-147, with tenths for single rows.
 * @param parts of each person the part, from 0 to 9
 * @throws NoAnswer where nobody has a segment
 */
export function triedOnKnown({ segments, traits }: KnownPeople, parts: readonly number[]): Trial {
  const sizes = new Map<string | number, number>();
  for (const segment of segments) {
    if (segment !== undefined) sizes.set(keyOf(segment), (sizes.get(keyOf(segment)) ?? 0) + 1);
  }
  if (sizes.size === 0) throw new NoAnswer("noMembers");
  const tried = [...sizes.values()].reduce((all, size) => all + size, 0);
  let right = 0;
  for (let part = 0; part < PARTS_TRIED; part++) {
    const others = segments.map((segment, person) => (parts[person] === part ? undefined : segment));
    if (others.every((segment) => segment === undefined)) continue;
    const placed = segmentByTraits(traits, { segments: others, traits });
    placed.forEach(({ segment }, person) => {
      const own = segments[person];
      if (parts[person] === part && own !== undefined && keyOf(own) === keyOf(segment)) right++;
    });
  }
  return { tried, right, inLargest: Math.max(...sizes.values()) };
}
