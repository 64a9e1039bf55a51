import { NoAnswer } from "../NoAnswer";
import type { NeedsTable } from "./NeedsTable";
import { relativeWeights } from "./relativeWeights";

/** Where segments lie, and on what scale. */
export interface SegmentPlaces {
  readonly segments: readonly { readonly segment: number; readonly means: ArrayLike<number> }[];
  readonly spreads: ArrayLike<number>;
}

/** Distances that differ less than this, beside their size, are equal but for rounding. */
const ROUNDING = 1e-12;

/**
 * Places customers in segments that were found before, each in the nearest:
 *
 *     distance^2 = sum over needs of (weight x (x - segment's mean) / spread)^2
 *
 * A need with spread 0 was the same for everyone and has no say; nor has one that weighs nothing.
 *
 * @param needs a row a customer, without blank cells; a column for every mean
 * @param weights one a need, 0 or above; all alike where they are left out
 * @returns for each row the number of the nearest segment; of equally near ones, the lower number
 * @throws NoAnswer where no need has a say, DomainError for weights that do not fit
 * @example nearestSegments({ rows: 1, columns: 1, values: Float64Array.of(4) },
 *   { segments: [{ segment: 1, means: [1] }, { segment: 2, means: [5] }], spreads: [2] }) // [2]
 */
export function nearestSegments(needs: NeedsTable, places: SegmentPlaces, weights?: Float64Array): Int32Array {
  const relative = relativeWeights(weights, needs.columns);
  const speaking = [...relative.keys()].filter((j) => relative[j] > 0 && places.spreads[j] > 0);
  if (speaking.length === 0) {
    throw new NoAnswer("needsTellNothing");
  }
  const segments = [...places.segments].sort((a, b) => a.segment - b.segment);
  return Int32Array.from({ length: needs.rows }, (_, row) => {
    let nearest = segments[0].segment;
    let least = Infinity;
    for (const { segment, means } of segments) {
      let distance = 0;
      for (const j of speaking) {
        const difference = needs.values[row * needs.columns + j] - means[j];
        distance += ((difference / places.spreads[j]) * relative[j]) ** 2;
      }
      if (distance >= least * (1 - ROUNDING)) continue;
      nearest = segment;
      least = distance;
    }
    return nearest;
  });
}
