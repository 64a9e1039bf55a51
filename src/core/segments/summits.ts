import type { Points } from "./distinctRows";
import { isAlike, partitionAround, type SearchedPartition } from "./Partition";
import { regroup } from "./regroup";
import { settle } from "./settle";
import { spreadSeeds } from "./spreadSeeds";

/** Starts end when the best was found so often, or after so many. */
const AGAIN = 3;
const STARTS = 10;
/** Sums of squares this close are the same division: where they are settled to the end, and where they are not. */
const SAME = 1e-9;
const SAME_ABOUT = 1e-5;

/** What starts from everywhere lead to. */
export interface Summits {
  /** Different divisions, the best first. */
  readonly found: readonly SearchedPartition[];
  /** Whether the best was found several times. */
  readonly agreed: boolean;
}

/**
 * Divisions from centres well apart, settled and regrouped.
 * @param enough a round that gains less than this share of the sum of squares is the last; 0 settles to the end
 */
export function summits(points: Points, segments: number, random: () => number, enough: number): Summits {
  const draws = 2 + Math.floor(Math.log(segments));
  const found: { partition: SearchedPartition; times: number }[] = [];
  for (let start = 0; start < STARTS && !(found[0]?.times >= AGAIN); start++) {
    const begun = partitionAround(points, spreadSeeds(points, segments, random, draws));
    settle(points, begun, { enough });
    const partition = regroup(points, begun, random, enough);
    const known = found.find((each) => isAlike(each.partition, partition, enough > 0 ? SAME_ABOUT : SAME));
    if (known) known.times++;
    else found.push({ partition, times: 1 });
    found.sort((a, b) => a.partition.sumOfSquares - b.partition.sumOfSquares);
  }
  return { found: found.map(({ partition }) => partition), agreed: found[0].times >= AGAIN };
}
