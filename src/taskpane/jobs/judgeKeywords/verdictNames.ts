import type { Meaning } from "../../../workbook/SheetPlan";
import { VERDICTS, type KeywordVerdict } from "./verdicts";
import type { JudgeWords } from "./words.en";

/** A verdict in the words of the sheet. */
export function verdictName(verdict: KeywordVerdict, { answer }: JudgeWords): string {
  return answer.group[verdict].title;
}

const MEANINGS: Readonly<Record<KeywordVerdict, Meaning>> = {
  Unprofitable: "bad",
  "Keep testing": "open",
  Profitable: "good",
  "Too few clicks": "plain",
};

/** What each verdict means to whoever pays for the clicks. */
export function verdictMarks(words: JudgeWords): (readonly [string, Meaning])[] {
  return VERDICTS.map((verdict) => [verdictName(verdict, words), MEANINGS[verdict]] as const);
}
