import { demand } from "../../DomainError";
import { demandRetentionModel, logSurvival, type RetentionModel } from "./RetentionModel";

/** What becomes of a subscriber in a period ahead. */
export interface RetentionPeriod {
  /** 1 is the next. */
  readonly period: number;
  /** The share of those who are there now that survive it. */
  readonly survivors: number;
  /** The share of those who survived the one before that survive this one, too. */
  readonly retentionRate: number;
}

/** As many rows as a sheet has below a header. */
const MOST_PERIODS = 1_048_575;
/** More renewals than any contract has seen. */
export const MOST_RENEWALS = 1_000_000;

/**
 * How many of the subscribers who renewed so often will be there after 1, 2, 3 ... more periods.
 *
 *     S(n + t)/S(n), and the retention rate S(n + t)/S(n + t - 1)          n = renewals
 *
 * Source: Fader & Hardie (2007), J. Interactive Marketing 21, 76-90, eq. 7; S as logSurvival has it.
 * @throws DomainError unless periods is a whole number from 1 on, renewals one from 0 on, and parameters are above 0
 */
export function retentionCurve(model: RetentionModel, periods: number, renewals: number): RetentionPeriod[] {
  demandRetentionModel(model);
  demandRenewals(renewals);
  const holds = Number.isInteger(periods) && periods >= 1 && periods <= MOST_PERIODS;
  demand(holds, "periods", periods, { id: "wholeFromTo", from: 1, to: MOST_PERIODS });
  const now = logSurvival(model.parameters, renewals);
  let before = now;
  return Array.from({ length: periods }, (_, i) => {
    const then = logSurvival(model.parameters, renewals + i + 1);
    const row = { period: i + 1, survivors: Math.exp(then - now), retentionRate: Math.exp(then - before) };
    before = then;
    return row;
  });
}

/** @throws DomainError unless it is a whole number of renewals */
export function demandRenewals(renewals: number): void {
  const holds = Number.isInteger(renewals) && renewals >= 0 && renewals <= MOST_RENEWALS;
  demand(holds, "renewals", renewals, { id: "wholeFromTo", from: 0, to: MOST_RENEWALS });
}
