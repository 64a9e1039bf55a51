import { chiSquareTail } from "../../numeric/chiSquareTail";
import type { Told } from "./Told";
import type { Levels } from "./levels";

/**
 * How the segments differ in the levels of a trait: each level's share in each segment, and how much that tells.
 *
 *     chi-square = sum of (people - expected)^2 / expected,  expected = level x segment / all
 *     Cramer's V = sqrt(chi-square / (all (least of levels, segments - 1)))
 *
 * Source: Pearson (1900); Cramer (1946), Mathematical Methods of Statistics, section 21.9.
 * @param places the segment of each row; -1 where it has none
 */
export function levelShares(trait: Levels, places: Int32Array, segments: number): Told {
  const counts = trait.levels.map(() => new Float64Array(segments));
  trait.places.forEach((level, row) => {
    if (level >= 0 && places[row] >= 0) counts[level][places[row]]++;
  });
  const seen = counts.flatMap((count, place) => (count.some((people) => people > 0) ? [place] : []));
  const people = (of: readonly Float64Array[]) => of.reduce((sum, count) => sum + count.reduce((a, b) => a + b, 0), 0);
  const all = people(counts);
  const sizes = Array.from({ length: segments }, (_, segment) =>
    counts.reduce((sum, count) => sum + count[segment], 0),
  );
  let chiSquare = 0;
  const rows = seen.map((place) => {
    const count = counts[place];
    const share = people([count]) / all;
    sizes.forEach((size, segment) => {
      if (size > 0) chiSquare += (count[segment] - size * share) ** 2 / (size * share);
    });
    const figures = sizes.map((size, segment) => (size > 0 ? count[segment] / size : undefined));
    return { level: trait.levels[place], figures, all: share };
  });
  const filled = sizes.filter((size) => size > 0).length;
  const least = Math.min(seen.length, filled) - 1;
  if (least < 1) return { rows, tells: 0, chance: undefined };
  const chance = chiSquareTail(chiSquare, (seen.length - 1) * (filled - 1));
  return { rows, tells: Math.min(1, Math.sqrt(chiSquare / (all * least))), chance };
}
