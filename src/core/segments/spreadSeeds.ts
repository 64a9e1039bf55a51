import type { Points } from "./distinctRows";
import { squaredDistance } from "./squaredDistance";

/**
 * Starting centres that lie well apart: each is a point drawn with a chance in proportion to its squared distance from
 * the nearest centre drawn before; of several draws the one that leaves least is kept.
 *
 * Source: Arthur & Vassilvitskii (2007), k-means++: The Advantages of Careful Seeding, with the greedy draws of its
 * section 7.
 * @param random numbers from 0 to 1
 * @param draws how many points are tried for each centre
 * @returns a row a centre
 */
export function spreadSeeds(points: Points, segments: number, random: () => number, draws: number): number[] {
  const { rows, columns, values, counts } = points;
  const centres: number[] = [];
  let nearest: Float64Array = new Float64Array(rows).fill(Infinity);
  let chances = counts;
  for (let q = 0; q < segments; q++) {
    const tried = Array.from({ length: q === 0 ? 1 : draws }, () => drawn(chances, random()));
    const left = tried.map((seed) => nearestWith(points, nearest, seed));
    const best = left.reduce((least, each, i) => (each.total < left[least].total ? i : least), 0);
    for (let j = 0; j < columns; j++) centres.push(values[tried[best] * columns + j]);
    nearest = left[best].nearest;
    chances = nearest.map((distance, i) => distance * counts[i]);
  }
  return centres;
}

/** What is left where a point becomes a centre too. */
function nearestWith({ rows, columns, values, counts }: Points, before: Float64Array, seed: number) {
  const nearest = new Float64Array(rows);
  let total = 0;
  for (let i = 0; i < rows; i++) {
    const distance = squaredDistance(values, i, values, seed, columns);
    nearest[i] = distance < before[i] ? distance : before[i];
    total += counts[i] * nearest[i];
  }
  return { nearest, total };
}

/** The place that a number from 0 to 1 falls on when each place is as wide as its chance. */
export function drawn(chances: Float64Array, share: number): number {
  let total = 0;
  for (let i = 0; i < chances.length; i++) total += chances[i];
  let left = share * total;
  for (let i = 0; i < chances.length; i++) {
    left -= chances[i];
    if (left < 0) return i;
  }
  return chances.length - 1;
}
