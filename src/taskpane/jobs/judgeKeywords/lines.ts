import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import { rounded } from "../../numbers/rounded";
import type { Says } from "../../says/Says";
import { isolated } from "../../texts/isolated";
import type { JudgedKeyword, UnjudgedKeyword } from "./judge";
import type { JudgeWords } from "./words.en";

/** What decides between verdicts. */
export interface Thresholds {
  readonly confidence: number;
  /** The clicks from which on a keyword is judged. */
  readonly least: number;
  /** Whether not all clicks count. */
  readonly isPart: boolean;
}

/** One keyword as the answer lists it. */
export interface KeywordLines {
  readonly key: number;
  readonly name: string;
  /** Its campaign and ad group, and that it is paused; undefined where the report says none of these. */
  readonly place: string | undefined;
  readonly reason: string;
  /** EPC, CPC and the highest CPC. */
  readonly figures: string | undefined;
  /** What to do. */
  readonly action: string | undefined;
  /** What testing on would be worth, for a keyword that is still being tested. */
  readonly test: string | undefined;
}

export function judgedLines(
  judged: JudgedKeyword,
  limits: Thresholds,
  says: Says<JudgeWords>,
  money: Money,
): KeywordLines {
  const { keyword, test } = judged;
  return {
    key: keyword.row,
    name: nameOf(keyword, says),
    place: linePlace(keyword, says),
    reason: reason(judged, limits, says, money),
    figures: figuresLine(judged, says, money),
    action: actionLine(judged, limits, says, money),
    test: test && testLine(judged, test, says, money),
  };
}

export function unjudgedLines({ keyword, why }: UnjudgedKeyword, says: Says<JudgeWords>): KeywordLines {
  const reason = says.words.answer.unjudgedReason(why);
  const [name, place] = [nameOf(keyword, says), linePlace(keyword, says)];
  return { key: keyword.row, name, place, reason, figures: undefined, action: undefined, test: undefined };
}

export function figuresLine(
  { epc, cpc, highestCpc }: JudgedKeyword,
  { words }: Says<JudgeWords>,
  money: Money,
): string {
  const { low, expected, high } = epc;
  return words.answer.figures({
    expected: money(expected),
    low: money(low),
    high: money(high),
    cpc: money(cpc),
    highest: money(highestCpc),
  });
}

/** What to do about a keyword, and why. */
function actionLine(
  judged: JudgedKeyword,
  { isPart }: Thresholds,
  { words: { action }, numbers }: Says<JudgeWords>,
  money: Money,
): string {
  const { keyword, cpc, epc, highestCpc, counted, clicksToGo } = judged;
  const prices = { cpc: money(cpc), earned: money(epc.expected), highest: money(highestCpc) };
  const said = { pause: action.pause, bidLess: action.bidLess, run: action.run };
  if (keyword.isPaused) return `${action.paused[judged.action === "pause" ? "stay" : "again"](prices)}.`;
  if (judged.action !== "test") return `${said[judged.action](prices)}.`;
  return `${clicksToGo === undefined ? action.testOn : action.test(numbers.count(counted + clicksToGo), isPart)}.`;
}

/** What a test is worth, where it is worth its money. */
function testLine(
  { cpc, epc }: JudgedKeyword,
  { testClicks, value }: NonNullable<JudgedKeyword["test"]>,
  { words: { answer }, numbers }: Says<JudgeWords>,
  money: Money,
): string | undefined {
  if (testClicks === 0) return undefined;
  const figures = { clicks: numbers.count(testClicks), cost: money(testClicks * cpc), gain: money(value) };
  // A keyword that pays so far is bought anyway: a test of it says when to look again.
  return epc.expected >= cpc ? answer.lookAgain(figures) : answer.test(figures);
}

/** A match type is named where the keyword's own signs do not tell it: a report may list one keyword once for each. */
export function nameOf({ keyword, words, matchType }: KeywordRecord, says: Says<JudgeWords>): string {
  if (!matchType || keyword.trim() !== words) return keyword;
  return says.words.answer.withMatchType(keyword, says.words.matchType[matchType]);
}

/** One keyword may run in several campaigns, and earn in one what it loses in another. */
export function linePlace(
  { campaign, adGroup, isPaused }: KeywordRecord,
  { words: { answer } }: Says<JudgeWords>,
): string | undefined {
  const parts = [campaign, adGroup, isPaused ? answer.paused : undefined].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.map((part) => isolated(part)).join(" · ");
}

/** The verdict on a keyword with what it rests on, in a sentence. */
function reason(
  judged: JudgedKeyword,
  { confidence, least, isPart }: Thresholds,
  says: Says<JudgeWords>,
  money: Money,
): string {
  const {
    words: { answer },
    numbers,
  } = says;
  const { conversions, clicks, counted, cpc, chance, verdict } = judged;
  return answer.reason(verdict, {
    sales: conversions === 0 ? answer.noSales : numbers.plain(conversions),
    oneSale: conversions === 1,
    clicks: numbers.plain(clicks),
    oneClick: clicks === 1,
    counted: isPart ? shownCounted(counted, says) : undefined,
    cpc: money(cpc),
    chance: shownChance(chance, verdict === "Keep testing" ? [confidence, riskOf(confidence)] : [], says),
    confidence: numbers.share(confidence),
    risk: numbers.share(riskOf(confidence)),
    likely: chance >= 0.5,
    least: numbers.count(least),
  });
}

/** Clicks that count, without decimals as long as there are whole ones. */
function shownCounted(counted: number, { numbers }: Says<JudgeWords>): string {
  return numbers.plain(rounded(counted, counted < 10 ? 1 : 0));
}

/** Money as it is read, in the currency of the report. */
export type Money = (value: number) => string;

/** The chance of profit at which to stop, without what binary arithmetic adds to 1 - 0.9. */
export function riskOf(confidence: number): number {
  return Number((1 - confidence).toPrecision(12));
}

/**
 * A chance as it is read: whole percents, and never a round 0% or 100%, since nothing is that sure. Where rounding would
 * put it on the limit it is compared with, decimals are added until it stands on its own side.
 */
function shownChance(
  chance: number,
  limits: readonly number[],
  { words: { under, over }, numbers }: Says<JudgeWords>,
): string {
  if (chance < 0.01) return under(numbers.share(0.01));
  if (chance > 0.99) return over(numbers.share(0.99));
  const decimals = [2, 3, 4].find((places) => !limits.includes(rounded(chance, places))) ?? 4;
  return numbers.share(rounded(chance, decimals));
}
