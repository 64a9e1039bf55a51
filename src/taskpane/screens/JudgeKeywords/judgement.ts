import type { Verdict } from "../../../core/clicks/verdict";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { Assumptions } from "./assumptions";
import { judgeKeyword, UNJUDGED, type JudgedKeyword, type UnjudgedKeyword } from "./judgeKeyword";

/**
 * The order of the verdicts: money that is being lost comes first, since stopping it is the one decision that gains
 * something today; then what a test may still win; what earns needs no hurry.
 */
export const VERDICTS: readonly Verdict[] = ["Unprofitable", "Keep testing", "Profitable"];

/** The keywords of one verdict, the dearest first: that is where the money is at stake. */
export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly keywords: readonly JudgedKeyword[];
  readonly cost: number;
  /** What the conversions were worth. */
  readonly earned: number;
}

export interface Judgement {
  readonly groups: readonly VerdictGroup[];
  /** In the order of the groups and of their keywords. */
  readonly judged: readonly JudgedKeyword[];
  readonly unjudged: readonly UnjudgedKeyword[];
}

/** Which keywords earn, which lose and which still need testing. */
export function judgeKeywords({ keywords }: KeywordTable, assumptions: Assumptions): Judgement {
  const all = keywords.map((keyword) => judgeKeyword(keyword, assumptions));
  const judged = all.filter((one) => "verdict" in one).sort((a, b) => b.cost - a.cost);
  const groups = VERDICTS.map((verdict) => groupOf(verdict, judged, assumptions.customerValue));
  return {
    groups,
    judged: groups.flatMap((group) => group.keywords),
    unjudged: all.filter((one) => "why" in one).sort((a, b) => UNJUDGED.indexOf(a.why) - UNJUDGED.indexOf(b.why)),
  };
}

function groupOf(verdict: Verdict, judged: readonly JudgedKeyword[], customerValue: number): VerdictGroup {
  const keywords = judged.filter((one) => one.verdict === verdict);
  const sum = (of: (one: JudgedKeyword) => number) => keywords.reduce((total, one) => total + of(one), 0);
  return {
    verdict,
    keywords,
    cost: sum(({ cost }) => cost),
    earned: sum(({ conversions }) => conversions) * customerValue,
  };
}
