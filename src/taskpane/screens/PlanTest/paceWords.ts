import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { Months, Pace } from "./monthsToTest";

/** How long a keyword's test takes, and whether that is too long: "10 to 100 months, may be too slow". */
export function paceWords({ best, worst }: Months, pace: Pace, numbers: Numbers): string {
  const words = texts.planTest.answer.pace;
  return monthsWords(rounded(best), rounded(worst)) + words[pace];

  function monthsWords(fewest: number, most: number): string {
    if (!Number.isFinite(fewest)) return words.noSearches;
    if (!Number.isFinite(most)) return words.from(numbers.plain(fewest));
    return fewest === most
      ? texts.planTest.answer.months(numbers.plain(fewest), fewest === 1)
      : words.range(numbers.plain(fewest), numbers.plain(most));
  }
}

/** Months to a tenth while there are few of them. */
function rounded(months: number): number {
  return months < 10 ? Math.ceil(months * 10) / 10 : Math.ceil(months);
}
