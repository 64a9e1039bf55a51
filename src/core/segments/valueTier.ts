import { demand } from "../DomainError";

/**
 * The tier of each value by its rank from the top: 0 for the best share, and so on. A tenth of 25 customers is 2.5, and the
 * third still stands partly inside it. Equal values share the better tier.
 *
 * @param cuts the shares of customers at which tiers end, rising, each above 0 and below 1
 * @returns a tier for each value, from 0 to the number of cuts
 * @throws DomainError unless the cuts rise between 0 and 1
 * @example valueTier([5, 90, 40], [0.1, 0.4]) // [2, 0, 1]
 */
export function valueTier(values: readonly number[], cuts: readonly number[]): number[] {
  cuts.forEach((cut, i) => {
    demand(cut > 0 && cut < 1, "cut", cut, "cut");
    demand(i === 0 || cut > cuts[i - 1], "cut", cut, { id: "aboveOneBefore", before: cuts[i - 1] });
  });
  // Rounding must not push a whole number of customers up: 0.3 x 10 is 3, not 4.
  const ends = cuts.map((cut) => Math.ceil(cut * values.length - 1e-9));
  const best = [...values].sort((a, b) => b - a);
  const tiers = new Map<number, number>();
  best.forEach((value, place) => {
    if (!tiers.has(value)) tiers.set(value, ends.filter((end) => place >= end).length);
  });
  return values.map((value) => tiers.get(value) ?? cuts.length);
}
