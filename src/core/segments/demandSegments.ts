import { demand } from "../DomainError";

export const FEWEST_SEGMENTS = 2;
const MOST_SEGMENTS = 20;

/**
 * Throws DomainError unless needs with this many different rows can be parted into so many segments.
 * @param argument as the formula calls the number of segments
 */
export function demandSegments(argument: string, segments: number, differentRows: number): void {
  const inRange = Number.isInteger(segments) && segments >= FEWEST_SEGMENTS && segments <= MOST_SEGMENTS;
  demand(inRange, argument, segments, { id: "wholeFromTo", from: FEWEST_SEGMENTS, to: MOST_SEGMENTS });
  demand(segments <= differentRows, argument, segments, { id: "atMostDifferentRows", rows: differentRows });
}
