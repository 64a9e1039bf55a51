import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { Assumptions } from "./assumptions";
import type { JudgedKeyword } from "./judgeKeyword";
import { shownChance } from "./shownChance";

/** The verdict on a keyword with what it rests on, in a sentence. */
export function reason(judged: JudgedKeyword, { confidence }: Assumptions, numbers: Numbers, money: Money): string {
  const { answer } = texts.judgeKeywords;
  const { conversions, clicks, cpc, chance, verdict } = judged;
  return answer.reason(verdict, {
    sales: conversions === 0 ? answer.noSales : numbers.plain(conversions),
    oneSale: conversions === 1,
    clicks: numbers.plain(clicks),
    oneClick: clicks === 1,
    cpc: money(cpc),
    chance: shownChance(chance, verdict === "Keep testing" ? [confidence, riskOf(confidence)] : [], numbers),
    confidence: numbers.share(confidence),
    risk: numbers.share(riskOf(confidence)),
    likely: chance >= 0.5,
  });
}

/** Money as it is read, in the currency of the report. */
export type Money = (value: number) => string;

/** The chance of profit at which to stop, without what binary arithmetic adds to 1 - 0.9. */
export function riskOf(confidence: number): number {
  return Number((1 - confidence).toPrecision(12));
}
