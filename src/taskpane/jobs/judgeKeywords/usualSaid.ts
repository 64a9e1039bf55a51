import { sum } from "../../../core/numeric/sum";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { FieldView } from "../../job/FieldView";
import { fieldViews } from "../../job/FieldView";
import { rounded } from "../../numbers/rounded";
import type { Says } from "../../says/Says";
import { FORM } from "./form";
import type { Judged, JudgeFilling } from "./given";
import { FEWEST_CONVERSIONS, learntFrom, usualOf } from "./usual";
import { clicksThatCount } from "./clicksThatCount";
import { toComeOf } from "./toCome";
import type { JudgeWords } from "./words.en";

/** A rate that is this many times the report's own, or as many times less, leads to other verdicts. */
const FAR_OFF = 2;

/** The fields of the usual rate and its worth, with what counts as long as they are empty, and what else to know of it. */
export function usualFields({ read, draft }: JudgeFilling, says: Says<JudgeWords>): FieldView[] {
  const { number } = fieldViews(FORM, draft, says);
  const table = read.keywords?.table;
  const { usualRate } = draft;
  const countedShare = toComeOf({ read, draft })?.share ?? 1;
  if (usualRate === undefined)
    return [{ ...number("usualRate"), instead: table && insteadOf(table, countedShare, says) }];
  const oneSale = usualRate > 0 && usualRate < 1 ? shown(1 / usualRate, says) : undefined;
  return [
    number("usualRate"),
    { ...number("usualClicks"), instead: oneSale && says.words.usual.oneSale(oneSale) },
    ...(table ? learntNote(table, countedShare, says) : []),
  ];
}

/** What is judged by where no rate was typed. */
function insteadOf({ keywords, subject }: KeywordTable, countedShare: number, says: Says<JudgeWords>): string {
  const { usual: words } = says.words;
  const { usualRate, usualClicks, from } = usualOf(keywords, {}, countedShare);
  const rate = says.numbers.share(shownRate(usualRate));
  if (from.id === "whole") return words.whole(rate);
  if (from.id !== "learnt") return words.assumed(rate);
  return words.learnt({ rate, clicks: shown(usualClicks, says), keywords: says.numbers.count(from.keywords) }, subject);
}

/** What the report says, for whoever typed another rate. */
function learntNote(table: KeywordTable, countedShare: number, says: Says<JudgeWords>): FieldView[] {
  if (typeof learntFrom(table.keywords, countedShare) === "string") return [];
  return [{ kind: "note", text: says.words.usual.report(insteadOf(table, countedShare, says)) }];
}

/** What to know before a verdict is believed: that the report does not tell all, or a rate that is far from the one typed. */
export function usualNotices(
  { assumptions, usualFrom }: Judged,
  { keywords, subject }: KeywordTable,
  says: Says<JudgeWords>,
): string[] {
  const { usual: words } = says.words;
  const rate = says.numbers.share(shownRate(assumptions.usualRate));
  switch (usualFrom.id) {
    case "learnt":
      return [];
    case "whole":
      return [words.untoldWorth(rate, words.why[usualFrom.why](subject, FEWEST_CONVERSIONS))];
    case "assumed": {
      const untold = words.untold(rate, words.why[usualFrom.why](subject, FEWEST_CONVERSIONS));
      return [untold, ...farOff(keywords, assumptions, says)];
    }
    case "typed":
      return farOff(keywords, assumptions, says);
  }
}

/** The conversion rate of all rows together that have clicks and conversions, where it is far from the one judged by. */
function farOff(
  keywords: KeywordTable["keywords"],
  { usualRate, countedShare }: Judged["assumptions"],
  says: Says<JudgeWords>,
): string[] {
  const both = keywords.filter((one) => one.clicks !== undefined && one.conversions !== undefined);
  const conversions = sum(both.map((one) => one.conversions ?? 0));
  const clicks = sum(both.map((one) => clicksThatCount(one.clicks ?? 0, one.conversions ?? 0, countedShare)));
  if (conversions < FEWEST_CONVERSIONS || conversions >= clicks) return [];
  const rate = conversions / clicks;
  if (Math.max(rate / usualRate, usualRate / rate) < FAR_OFF) return [];
  const { numbers, words } = says;
  const figures = {
    rate: numbers.share(shownRate(rate)),
    clicks: numbers.count(clicks),
    conversions: numbers.plain(conversions),
    usual: numbers.share(shownRate(usualRate)),
    isPart: countedShare < 1,
  };
  const isTold = typeof learntFrom(keywords, countedShare) !== "string";
  return [words.usual.farOff(figures, isTold)];
}

/** A rate that was worked out, to as many digits as mean something. */
function shownRate(rate: number): number {
  return rounded(rate, 4) || rate;
}

/** Clicks that were worked out, without decimals as long as there are whole ones. */
function shown(clicks: number, { numbers }: Says<JudgeWords>): string {
  return clicks < 10 ? numbers.plain(rounded(clicks, 1)) : numbers.count(clicks);
}
