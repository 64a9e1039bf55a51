import type { Points } from "./distinctRows";
import { squaredDistance } from "./squaredDistance";

/**
 * Starting centres that lie well apart: each is a point drawn with a chance in proportion to its squared distance from
 * the nearest centre drawn before.
 *
 * Source: Arthur & Vassilvitskii (2007), k-means++: The Advantages of Careful Seeding.
 * @param random numbers from 0 to 1
 * @returns a row a centre
 */
export function spreadSeeds(points: Points, segments: number, random: () => number): number[] {
  const { rows, columns, values, counts } = points;
  const centres: number[] = [];
  const nearest = new Float64Array(rows).fill(Infinity);
  let chances = counts;
  for (let q = 0; q < segments; q++) {
    const seed = drawn(chances, random());
    for (let j = 0; j < columns; j++) centres.push(values[seed * columns + j]);
    for (let i = 0; i < rows; i++) nearest[i] = Math.min(nearest[i], squaredDistance(values, i, centres, q, columns));
    chances = nearest.map((distance, i) => distance * counts[i]);
  }
  return centres;
}

/** The place that a number from 0 to 1 falls on when each place is as wide as its chance. */
export function drawn(chances: Float64Array, share: number): number {
  let left = share * chances.reduce((total, chance) => total + chance, 0);
  for (let i = 0; i < chances.length; i++) {
    left -= chances[i];
    if (left < 0) return i;
  }
  return chances.length - 1;
}
