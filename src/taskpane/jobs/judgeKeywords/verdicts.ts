import type { Verdict } from "../../../core/clicks/verdict";

/** What is said of a keyword: a verdict, or that so few clicks would leave it to the usual rate alone. */
export type KeywordVerdict = Verdict | "Too few clicks";

/**
 * The order of the verdicts: money that is being lost comes first, since stopping it is the one decision that gains
 * something today; then what a test may still win; what earns needs no hurry, and what has too few clicks can only wait.
 */
export const VERDICTS = [
  "Unprofitable",
  "Keep testing",
  "Profitable",
  "Too few clicks",
] as const satisfies readonly KeywordVerdict[];

/** The verdicts that leave it open. */
export const TESTING = ["Keep testing", "Too few clicks"] as const satisfies readonly KeywordVerdict[];

/** Whether nothing is decided yet. */
export function isTesting(verdict: KeywordVerdict): boolean {
  return TESTING.some((one) => one === verdict);
}
