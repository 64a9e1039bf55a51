import { type Dated, NoAnswer } from "../NoAnswer";
import type { Period } from "./period";

/** A sheet has 16,384 columns, and two of them say who a cohort is. */
const MOST_PERIODS = 16_382;

/**
 * One mistyped date can lie thousands of years off.
 * @throws NoAnswer for more periods than a sheet has room for
 */
export function demandFewPeriods(of: Dated, periods: number, period: Period): void {
  if (periods <= MOST_PERIODS) return;
  throw new NoAnswer({ id: "tooManyPeriods", of, periods, period });
}
