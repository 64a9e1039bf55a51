import { bestTest, type BestTest } from "../../../core/clicks/bestTest";
import { epcRange, type EpcRange } from "../../../core/clicks/epcRange";
import type { UsualRate } from "../../../core/clicks/conversionBelief";
import { profitChance } from "../../../core/clicks/profitChance";
import { LEAST_SHARE, verdict } from "../../../core/clicks/verdict";
import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import { nextStep, type NextStep } from "./nextStep";
import { clicksThatCount } from "./clicksThatCount";
import { isTesting, VERDICTS, type KeywordVerdict } from "./verdicts";

/** What verdicts rest on. Shares are 0 to 1. */
export interface JudgeAssumptions extends Readonly<Required<UsualRate>> {
  readonly customerValue: number;
  /** How many of the conversions become customers, as a share. */
  readonly customersPerConversion: number;
  /** How sure a verdict has to be. */
  readonly confidence: number;
  /** The share in which clicks count: how much of what they will bring they have brought by now. */
  readonly countedShare: number;
  readonly targetReturn: number;
  readonly periodsAhead: number;
}

/** What a conversion is worth, in money. */
export function conversionWorth({
  customerValue,
  customersPerConversion,
}: Pick<JudgeAssumptions, "customerValue" | "customersPerConversion">): number {
  return customerValue * customersPerConversion;
}

/** What a keyword was seen to do. */
export interface Seen {
  readonly clicks: number;
  readonly cost: number;
  readonly conversions: number;
}

/** A keyword with a verdict. Money is in the currency of the report. */
export interface JudgedKeyword extends Seen, NextStep {
  readonly keyword: KeywordRecord;
  /** The clicks that count. */
  readonly counted: number;
  readonly cpc: number;
  readonly epc: EpcRange;
  /** That its clicks really earn more than they cost, 0 to 1. */
  readonly chance: number;
  readonly verdict: KeywordVerdict;
  /** For a keyword on which nothing is decided yet: the test that is worth most; of 0 clicks where none is worth its money. */
  readonly test: BestTest | undefined;
}

/** Why a keyword gets no verdict: what a person should look into comes first, what only takes patience last. */
export const UNJUDGED = [
  "moreConversionsThanClicks",
  "belowZero",
  "clicksMissing",
  "costMissing",
  "conversionsMissing",
  "noClicks",
] as const;
export type Unjudged = (typeof UNJUDGED)[number];

export interface UnjudgedKeyword {
  readonly keyword: KeywordRecord;
  readonly why: Unjudged;
}

/** A test that gains less than this share of what its clicks cost is none that anyone would plan. */
const LEAST_GAIN = 0.01;

/** The verdict on a running keyword, with the figures behind it; or why there is none. */
export function judgeKeyword(keyword: KeywordRecord, assumptions: JudgeAssumptions): JudgedKeyword | UnjudgedKeyword {
  const seen = seenOf(keyword);
  if (typeof seen === "string") return { keyword, why: seen };
  const { clicks, cost, conversions } = seen;
  const { usualRate, usualClicks, confidence, targetReturn, periodsAhead, countedShare } = assumptions;
  const customerValue = conversionWorth(assumptions);
  const cpc = cost / clicks;
  const counted = clicksThatCount(clicks, conversions, countedShare);
  const evidence = { customers: conversions, clicks: counted, usualRate, usualClicks };
  const running = { ...evidence, cpc, customerValue };
  const epc = epcRange({ ...evidence, customerValue, confidence });
  const word = isTooEarly(counted, usualClicks) ? "Too few clicks" : verdict({ ...running, confidence });
  const clicksAhead = ahead(clicks, periodsAhead);
  return {
    keyword,
    ...seen,
    counted,
    cpc,
    epc,
    chance: profitChance(running),
    verdict: word,
    ...nextStep({ ...running, targetReturn, clicksAhead }, word),
    test: isTesting(word) ? worthwhile(bestTest({ ...running, allClicks: clicksAhead }), cpc) : undefined,
  };
}

/** Whether a verdict would be the usual rate's, and not the keyword's. */
function isTooEarly(clicks: number, usualClicks: number): boolean {
  return clicks < LEAST_SHARE * usualClicks;
}

/** The clicks from which on a keyword is judged. */
export function leastToJudge(usualClicks: number): number {
  return Math.ceil(LEAST_SHARE * usualClicks);
}

/** The clicks that a keyword will get: as many again as in the report, for each period ahead. */
export function ahead(clicks: number, periodsAhead: number): number {
  return Math.round(clicks * periodsAhead);
}

function worthwhile(test: BestTest, cpc: number): BestTest {
  return test.value < LEAST_GAIN * test.testClicks * cpc ? { testClicks: 0, value: 0 } : test;
}

function seenOf({ clicks, cost, conversions }: KeywordRecord): Seen | Unjudged {
  if (clicks === undefined) return "clicksMissing";
  if (clicks === 0) return "noClicks";
  if (cost === undefined) return "costMissing";
  if (conversions === undefined) return "conversionsMissing";
  if (Math.min(clicks, cost, conversions) < 0) return "belowZero";
  return conversions > clicks ? "moreConversionsThanClicks" : { clicks, cost, conversions };
}

/** The keywords of one verdict, the dearest first: that is where the money is at stake. */
export interface JudgedGroup {
  readonly verdict: KeywordVerdict;
  readonly keywords: readonly JudgedKeyword[];
  readonly cost: number;
  /** What the conversions were worth. */
  readonly earned: number;
}

export interface Judgement {
  readonly groups: readonly JudgedGroup[];
  /** In the order of the groups and of their keywords. */
  readonly judged: readonly JudgedKeyword[];
  readonly unjudged: readonly UnjudgedKeyword[];
}

/** So many keywords are judged before anybody else has a turn. */
const AT_ONCE = 10;

/** Which keywords earn, which lose and which still need testing; in between it tells how far it is, 0 to 1. */
export function* judgeAll({ keywords }: KeywordTable, assumptions: JudgeAssumptions): Generator<number, Judgement> {
  const all: (JudgedKeyword | UnjudgedKeyword)[] = [];
  for (const [i, keyword] of keywords.entries()) {
    if (i > 0 && i % AT_ONCE === 0) yield i / keywords.length;
    all.push(judgeKeyword(keyword, assumptions));
  }
  const judged = all.filter((one) => "verdict" in one).sort((a, b) => b.cost - a.cost);
  const groups = VERDICTS.map((verdict) => groupOf(verdict, judged, conversionWorth(assumptions)));
  return {
    groups,
    judged: groups.flatMap((group) => group.keywords),
    unjudged: all.filter((one) => "why" in one).sort((a, b) => UNJUDGED.indexOf(a.why) - UNJUDGED.indexOf(b.why)),
  };
}

function groupOf(verdict: KeywordVerdict, judged: readonly JudgedKeyword[], worth: number): JudgedGroup {
  const keywords = judged.filter((one) => one.verdict === verdict);
  const sum = (of: (one: JudgedKeyword) => number) => keywords.reduce((total, one) => total + of(one), 0);
  return {
    verdict,
    keywords,
    cost: sum(({ cost }) => cost),
    earned: sum(({ conversions }) => conversions) * worth,
  };
}
