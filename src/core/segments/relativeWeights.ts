import { demand } from "../DomainError";

/**
 * The weights of the needs as shares of the largest: only how they compare with each other matters.
 *
 * @param weights one a column, 0 or above; every need weighs the same where they are left out
 * @param columns how many needs there are
 * @throws DomainError for weights below 0, of another number than the needs, or all 0
 * @example relativeWeights(Float64Array.of(1, 4), 2) // [0.25, 1]
 */
export function relativeWeights(weights: Float64Array | undefined, columns: number): Float64Array {
  if (weights === undefined) return new Float64Array(columns).fill(1);
  demand(weights.length === columns, "weights", weights.length, { id: "asManyAsNeeds", needs: columns });
  for (const weight of weights) demand(weight >= 0 && Number.isFinite(weight), "weights", weight, "zeroOrAbove");
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  demand(largest > 0, "weights", 0, "aboveZeroForOneNeed");
  return weights.map((weight) => weight / largest);
}
