import type { Evidence } from "../../../core/clicks/conversionBelief";
import { learningCpc } from "../../../core/clicks/learning/learningCpc";
import { pauseAfter } from "../../../core/clicks/learning/pauseAfter";
import { maxCpc } from "../../../core/clicks/maxCpc";
import { isTesting, type KeywordVerdict } from "./verdicts";

/** What to do about a keyword: stop it, pay less for it, test it on until a number of clicks, or let it run. */
export type KeywordAction = "pause" | "bidLess" | "test" | "run";

export interface NextStep {
  readonly action: KeywordAction;
  /** The highest price worth paying for its next click, at the return that is wanted: what it teaches counts while it is tested. */
  readonly highestCpc: number;
  /**
   * Clicks from now on, none of which sells, after which to pause it at today's price. Undefined where that is not within the
   * clicks ahead.
   */
  readonly clicksToGo: number | undefined;
}

interface Running extends Required<Evidence> {
  readonly cpc: number;
  /** Money per conversion. */
  readonly customerValue: number;
  readonly targetReturn: number;
  /** Clicks that it will get. */
  readonly clicksAhead: number;
}

/** Further ahead than so many clicks nobody plans, and each of them is gone through. */
export const FARTHEST_AHEAD = 40_000;

/** What to do about a keyword on which there is this verdict. */
export function nextStep(running: Running, verdict: KeywordVerdict): NextStep {
  const { cpc } = running;
  const highestCpc = highestOf(running, verdict);
  const clicksToGo = verdict === "Unprofitable" ? 0 : untilPause(running);
  return { action: actionOf(verdict, highestCpc, cpc), highestCpc, clicksToGo };
}

function actionOf(verdict: KeywordVerdict, highestCpc: number, cpc: number): KeywordAction {
  if (verdict === "Unprofitable") return "pause";
  if (highestCpc < cpc) return "bidLess";
  return isTesting(verdict) ? "test" : "run";
}

function highestOf(running: Running, verdict: KeywordVerdict): number {
  const { customerValue, targetReturn, clicksAhead } = running;
  if (!isTesting(verdict)) return maxCpc({ customerValue, conversionRate: beliefNow(running).usualRate, targetReturn });
  const ahead = Math.min(clicksAhead, FARTHEST_AHEAD);
  return learningCpc({ ...running, customerValue: customerValue / (1 + targetReturn), clicksAhead: ahead });
}

/** The pause rule from here on: what is believed now stands in the place of the usual rate. */
function untilPause(running: Running): number | undefined {
  const { cpc, customerValue, targetReturn, clicksAhead } = running;
  const ahead = Math.min(clicksAhead, FARTHEST_AHEAD);
  const toGo = pauseAfter({
    ...beliefNow(running),
    cpc,
    customerValue: customerValue / (1 + targetReturn),
    clicksAhead: ahead,
    sales: 0,
  });
  return toGo < ahead ? toGo : undefined;
}

/** The best guess at the conversion rate after all that was seen, and how many clicks it is worth. */
function beliefNow({ usualRate, usualClicks, customers, clicks }: Required<Evidence>) {
  const worth = usualClicks + clicks;
  return { usualRate: (usualRate * usualClicks + customers) / worth, usualClicks: worth };
}
