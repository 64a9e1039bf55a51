import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import type { Assumptions } from "./assumptions";
import type { JudgedKeyword, UnjudgedKeyword } from "./judgeKeyword";
import { reason, type Money } from "./reason";

/** One keyword as the answer lists it. */
export interface KeywordLines {
  readonly key: number;
  readonly name: string;
  readonly reason: string;
  /** EPC, CPC and the highest CPC. */
  readonly figures?: string;
  /** What testing on would be worth, for a keyword that is still being tested. */
  readonly test?: string;
}

export function judgedLines(
  judged: JudgedKeyword,
  assumptions: Assumptions,
  numbers: Numbers,
  money: Money,
): KeywordLines {
  const { keyword, test } = judged;
  return {
    key: keyword.row,
    name: nameOf(keyword),
    reason: reason(judged, assumptions, numbers, money),
    figures: figuresLine(judged, money),
    ...(test && { test: testLine(judged, test, numbers, money) }),
  };
}

export function unjudgedLines({ keyword, why }: UnjudgedKeyword): KeywordLines {
  return { key: keyword.row, name: nameOf(keyword), reason: texts.judgeKeywords.answer.unjudgedReason(why) };
}

export function figuresLine({ epc, cpc, highestCpc }: JudgedKeyword, money: Money): string {
  const { low, expected, high } = epc;
  return texts.judgeKeywords.answer.figures({
    expected: money(expected),
    low: money(low),
    high: money(high),
    cpc: money(cpc),
    highest: money(highestCpc),
  });
}

function testLine(
  { cpc, epc, highestCpc }: JudgedKeyword,
  test: NonNullable<JudgedKeyword["test"]>,
  numbers: Numbers,
  money: Money,
): string {
  const { answer } = texts.judgeKeywords;
  const { testClicks, value } = test;
  const figures = { clicks: numbers.count(testClicks), cost: money(testClicks * cpc), gain: money(value) };
  // A keyword that pays so far is bought anyway: a test of it says when to look again.
  if (epc.expected >= cpc) return testClicks === 0 ? answer.runOn : answer.lookAgain(figures);
  return testClicks === 0 ? answer.noTest(money(highestCpc)) : answer.test(figures);
}

/** A match type is named where the keyword's own signs do not tell it: a report may list one keyword once for each. */
export function nameOf({ keyword, words, matchType }: KeywordRecord): string {
  if (!matchType || keyword.trim() !== words) return keyword;
  const { answer, matchType: typeWords } = texts.judgeKeywords;
  return answer.withMatchType(keyword, typeWords[matchType]);
}
