import { mean } from "../../numeric/mean";
import { regularisedBeta } from "../../numeric/regularisedBeta";
import { sum } from "../../numeric/sum";
import type { Told } from "./Told";

/**
 * How the segments differ in a number: its mean in each, and how much that tells.
 *
 *     eta squared = between / (between + within),  between = sum of people (mean of segment - mean of all)^2
 *     F = (between / (k - 1)) / (within / (n - k)),  P(larger F) = I_(1 - eta squared)((n - k)/2, (k - 1)/2)
 *
 * Source: Fisher (1925), Statistical Methods for Research Workers, chapter VII; the beta function by DLMF 8.17.
 * @param values NaN where a row holds none
 * @param places the segment of each row; -1 where it has none
 */
export function segmentMeans(values: Float64Array, places: Int32Array, segments: number): Told {
  const groups = Array.from({ length: segments }, (): number[] => []);
  values.forEach((value, row) => {
    if (!Number.isNaN(value) && places[row] >= 0) groups[places[row]].push(value);
  });
  // Sorted, so that the order of the rows changes no last digit.
  const sorted = groups.map((group) => Float64Array.from(group).sort());
  const everyone = Float64Array.from(groups.flat()).sort();
  const n = everyone.length;
  if (n === 0) return { rows: [], tells: 0, chance: undefined };
  const figures = sorted.map((group) => (group.length > 0 ? mean(group) : undefined));
  const row = { level: undefined, figures, all: mean(everyone) };
  // In units of the size of the numbers, so that no square overflows.
  const unit = 2 ** Math.floor(Math.log2(Math.max(-everyone[0], everyone[n - 1])));
  const square = (a: number, b: number) => (a / unit - b / unit) ** 2;
  const filled = sorted.filter((group) => group.length > 0).map((group) => ({ group, middle: mean(group) }));
  const between = sum(filled.map(({ group, middle }) => group.length * square(middle, row.all)));
  const within = sum(filled.map(({ group, middle }) => sum(group.map((value) => square(value, middle)))));
  const [k, all] = [filled.length, between + within];
  if (k < 2 || n <= k || !(all > 0)) return { rows: [row], tells: 0, chance: undefined };
  const chance = regularisedBeta(within / all, (n - k) / 2, (k - 1) / 2).lower;
  return { rows: [row], tells: Math.sqrt(between / all), chance };
}
