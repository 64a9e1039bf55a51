import { monthsAfter } from "../../dates/monthsAfter";
import { firstDayOf, MONTHS, type Period, periodOf, PERIODS } from "../period";
import type { Contracts } from "./survivors";

/** How contracts come to their end. */
export interface Renewing {
  readonly period: Period;
  /** Whether they end with the time that was paid, so that one that ran for k periods was renewed k - 1 times. */
  readonly atTerm: boolean;
}

/** So many of those that ended show how contracts end; more of them by chance than this share would be a wonder. */
const LEAST_ENDED = 5;
const MOST_OF_THEM = 0.8;

/**
 * How contracts end: with the term that was paid, a whole number of years, quarters or months after they began, or on any day.
 * The longest term that most of them keep to is the one; where they keep to none, months are counted.
 *
 * @param told how often they are renewed, where that is known
 */
export function renewing(contracts: Contracts, told?: Period): Renewing {
  const longestFirst = told ? [told] : [...PERIODS].reverse();
  const found = longestFirst.find((period) => endAtTerm(contracts, period));
  return { period: found ?? told ?? "month", atTerm: found !== undefined };
}

function endAtTerm({ starts, ends }: Contracts, period: Period): boolean {
  let [ended, atTerm] = [0, 0];
  for (let i = 0; i < starts.length; i++) {
    if (ends[i] === Infinity) continue;
    ended++;
    const run = periodsRun(starts[i], ends[i], period);
    if (Math.abs(Math.floor(ends[i]) - monthsAfter(starts[i], run * MONTHS[period])) <= 1) atTerm++;
  }
  return ended >= LEAST_ENDED && atTerm >= ended * MOST_OF_THEM;
}

/** How many periods a contract was paid for: the last of them begun, and a day that its end may lie behind it not counted. */
function periodsRun(start: number, end: number, period: Period): number {
  let run = Math.max(1, periodOf(end, period) - periodOf(start, period));
  if (Math.floor(end) > monthsAfter(start, run * MONTHS[period]) + 1) run++;
  return run;
}

/** Contracts whose survivors are renewals, and the day up to which all of them are known. */
export interface RenewedContracts {
  readonly starts: readonly number[];
  /** Infinity for a contract that still runs. */
  readonly ends: readonly number[];
  readonly asOf: number;
  /** The rows that count: a contract too young to come up for its first renewal in a whole period does not. */
  readonly rows: readonly number[];
}

/**
 * Contracts that end with the term that was paid, as if each had ended on the day of its last renewal, so that those that survive t
 * periods of the calendar were renewed t times. They are known up to the end of the last whole period: in the one that is not over,
 * some are still to come up for renewal.
 *
 * @param asOf the day up to which is known what ended, an Excel serial number
 */
export function asRenewed({ starts, ends }: Contracts, period: Period, asOf: number): RenewedContracts {
  const last = firstDayOf(periodOf(asOf, period), period) - 1;
  const rows = Array.from({ length: starts.length }, (_, i) => i).filter((i) => Math.floor(starts[i]) <= last);
  return {
    asOf: last,
    rows,
    starts: rows.map((i) => starts[i]),
    ends: rows.map((i) =>
      ends[i] === Infinity
        ? Infinity
        : monthsAfter(starts[i], (periodsRun(starts[i], ends[i], period) - 1) * MONTHS[period]),
    ),
  };
}
