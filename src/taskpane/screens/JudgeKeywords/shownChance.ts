import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";

/**
 * A chance as it is read: whole percents, and never a round 0% or 100%, since nothing is that sure. Where rounding would
 * put it on the limit it is compared with, decimals are added until it stands on its own side.
 */
export function shownChance(chance: number, limits: readonly number[], numbers: Numbers): string {
  const { under, over } = texts.judgeKeywords;
  if (chance < 0.01) return under(numbers.share(0.01));
  if (chance > 0.99) return over(numbers.share(0.99));
  const decimals = [2, 3, 4].find((places) => !limits.includes(Number(chance.toFixed(places)))) ?? 4;
  return numbers.share(Number(chance.toFixed(decimals)));
}
