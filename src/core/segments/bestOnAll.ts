import type { Points } from "./distinctRows";
import { isAlike, type Partition, partitionAround } from "./Partition";
import { settle } from "./settle";

/** What is worse than the best suggestion by more than this share is not followed, nor are more than so many. */
const NEAR = 0.01;
const CANDIDATES = 10;
/** Settling takes long, so it goes in heats: to where a round gains less than this share, of ever fewer. */
const HEATS = [1e-3, 1e-4, 0];
const FEWER = 3;
const FINALISTS = 2;
const SAME = 1e-7;

/**
 * The division of all points that is best of those that a part of them suggests.
 * @param suggested divisions of the part, the best first
 * @returns it, and whether the last two that were left became one
 */
export function bestOnAll(points: Points, suggested: readonly Partition[]) {
  const most = suggested[0].sumOfSquares * (1 + NEAR);
  const followed = suggested.filter(({ sumOfSquares }) => sumOfSquares <= most).slice(0, CANDIDATES);
  let left = followed.map(({ centres }) => partitionAround(points, centres));
  for (const enough of HEATS) {
    left = left.slice(0, Math.max(FINALISTS, Math.ceil(left.length / FEWER)));
    for (const each of left) settle(points, each, { enough });
    left.sort((a, b) => a.sumOfSquares - b.sumOfSquares);
  }
  return { best: left[0], alike: left.length > 1 && isAlike(left[0], left[1], SAME) };
}
