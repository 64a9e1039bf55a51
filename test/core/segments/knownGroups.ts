import { seededRandom } from "../../../src/core/segments/seededRandom";

/** Needs of customers who really come in groups, and the group of each. */
export interface KnownGroups {
  readonly rows: number[][];
  readonly groups: number[];
}

/**
 * Ratings from 1 to 5 of customers in groups: each group has its own mean for each need, and each customer strays from it.
 * @param apart how far the groups' means are from each other, where a customer strays by 1
 */
export function knownGroups(
  customers: number,
  needs: number,
  groups: number,
  apart: number,
  seed: number,
): KnownGroups {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const means = Array.from({ length: groups }, () => Array.from({ length: needs }, () => 3 + apart * normal()));
  const groupOf = Array.from({ length: customers }, (_, i) => i % groups);
  const rating = (mean: number) => Math.min(5, Math.max(1, Math.round(mean + normal())));
  return { rows: groupOf.map((group) => means[group].map(rating)), groups: groupOf };
}
