import { DivisionByNone } from "../DivisionByNone";
import { demand } from "../DomainError";
import type { TestAim } from "./clickRules";
import { clicksToTest } from "./clicksToTest";

/** A test, and how fast its clicks come. */
export interface TestPace extends TestAim {
  /** Searches for the keyword in a month, 0 or more. */
  monthlySearches: number;
  /** Clicks on the ad per search, 0 to 1. */
  clickRate: number;
  /** Days from a click to the sale it brings, 0 or more. */
  salesCycleDays: number;
}

/** Mean days of a month over four years: 1,461 / 48. */
export const DAYS_A_MONTH = 30.4375;

/**
 * How many months a keyword test takes, until the sale of its last click can be seen.
 *
 *     clicksToTest / (monthly searches x click rate) + sales cycle in days / 30.4375
 *
 * @returns months
 * @throws DomainError unless searches >= 0, the click rate is from 0 to 1 and the sales cycle >= 0, and as clicksToTest;
 *   DivisionByNone where no clicks ever come
 * @example monthsOfTest({ monthlySearches: 500, clickRate: 0.01, conversionRate: 0.01, sales: 1, salesCycleDays: 0 }) // 20
 */
export function monthsOfTest({ monthlySearches, clickRate, salesCycleDays, ...aim }: TestPace): number {
  demand(monthlySearches >= 0, "monthlySearches", monthlySearches, "notNegative");
  demand(clickRate >= 0 && clickRate <= 1, "clickRate", clickRate, "share");
  demand(salesCycleDays >= 0, "salesCycleDays", salesCycleDays, "notNegative");
  const clicksNeeded = clicksToTest(aim);
  if (monthlySearches === 0 || clickRate === 0) throw new DivisionByNone("clicks");
  return clicksNeeded / (monthlySearches * clickRate) + salesCycleDays / DAYS_A_MONTH;
}
