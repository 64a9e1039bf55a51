import { DAYS_A_WEEK } from "./customerHistories";

/** A week ahead, or the part of one that is left at the end. */
export interface ForecastWeek {
  /** Weeks from now to its end. */
  readonly end: number;
  /** What money that comes in during it is worth now, as a share. */
  readonly discount: number;
}

const DAYS_A_YEAR = 365;

/**
 * The weeks that so many days ahead are made of, the last one partial where they are no whole number. Money of week j is
 * worth 1/(1 + i)^(7 j / 365) of itself now.
 *
 * @param costOfMoney interest a year, as a share (i)
 * @example forecastWeeks(10, 0.1).length // 2
 */
export function forecastWeeks(days: number, costOfMoney: number): ForecastWeek[] {
  return Array.from({ length: Math.ceil(days / DAYS_A_WEEK) }, (_, i) => ({
    end: Math.min(i + 1, days / DAYS_A_WEEK),
    discount: (1 + costOfMoney) ** (-(DAYS_A_WEEK * (i + 1)) / DAYS_A_YEAR),
  }));
}
