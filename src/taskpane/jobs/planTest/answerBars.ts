import type { AnswerPart } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import type { Months, Pace } from "./pace";
import type { PlannedKeyword } from "./PlannedKeyword";
import type { PlanWords } from "./words.en";

const BARS_SHOWN = 10;

export type MoneyShown = (value: number) => string;

/** The first keywords with their money as bars, and how many more there are. */
export function barsOf(
  keywords: readonly PlannedKeyword[],
  { title, amount }: { readonly title: string; readonly amount: string },
  { says, money }: { readonly says: Says<PlanWords>; readonly money: MoneyShown },
): AnswerPart[] {
  const { answer: words } = says.words;
  const more = keywords.length - BARS_SHOWN;
  const bars = keywords.slice(0, BARS_SHOWN).map((one) => {
    const spent = one.gain === undefined ? one.cost : one.setAside;
    return {
      key: one.keyword.row,
      label: one.keyword.keyword,
      amount: spent,
      shown: money(spent),
      note: noteOf(one, says),
    };
  });
  return [
    { kind: "bars", bars: { caption: title, labelHead: words.barsKeyword, amountHead: amount, bars } },
    ...(more > 0 ? [{ kind: "text", text: words.more(says.numbers.count(more)), isSmall: true } as const] : []),
  ];
}

function noteOf({ clicks, gain, months, pace }: PlannedKeyword, says: Says<PlanWords>): string | undefined {
  const paced = months && pace && paceWords(months, pace, says);
  if (gain === undefined) return paced;
  const bought = says.words.answer.testClicks(says.numbers.count(clicks));
  return paced === undefined ? bought : `${bought}, ${paced}`;
}

/** How long a keyword's test takes, and whether that is too long: "10 to 100 months, may be too slow". */
function paceWords({ best, worst }: Months, pace: Pace, { words: { answer }, numbers }: Says<PlanWords>): string {
  const words = answer.pace;
  return monthsWords(rounded(best), rounded(worst)) + words[pace];

  function monthsWords(fewest: number, most: number): string {
    if (!Number.isFinite(fewest)) return words.noSearches;
    if (!Number.isFinite(most)) return words.from(numbers.plain(fewest));
    return fewest === most
      ? answer.months(numbers.plain(fewest), fewest === 1)
      : words.range(numbers.plain(fewest), numbers.plain(most));
  }
}

/** Months to a tenth while there are few of them. */
function rounded(months: number): number {
  return months < 10 ? Math.ceil(months * 10) / 10 : Math.ceil(months);
}
