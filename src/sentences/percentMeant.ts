import type { Broken } from "./Sentence";
import { fifteenDigits } from "../core/numeric/fifteenDigits";

/** Rules of a share of 1 at most. */
const SHARES: ReadonlySet<Broken["rule"]> = new Set<Broken["rule"]>([
  "atMostOne",
  "belowOne",
  "confidence",
  "conversionRate",
  "cut",
  "share",
  "usualRate",
]);

/** From 2 to 100, a number where a share belongs is likely a percentage without its sign; 1.2 may be meant as 120%. */
const [LEAST, MOST] = [2, 100];

/** What somebody typed who left out a percent sign, what Excel takes it for, and the share they meant. */
export interface PercentMeant {
  readonly typed: number;
  readonly percent: number;
  readonly share: number;
}

export function percentMeant({ held, rule }: Broken): PercentMeant | undefined {
  if (!SHARES.has(rule) || typeof held === "string" || held.id !== "number") return undefined;
  const { number } = held;
  if (number < LEAST || number > MOST) return undefined;
  return { typed: number, percent: fifteenDigits(number * 100), share: fifteenDigits(number / 100) };
}
