import { demand } from "../../DomainError";
import { NoAnswer } from "../../NoAnswer";
import { demandFewPeriods } from "../fewPeriods";
import { firstDayOf, type Period, periodOf } from "../period";

/** Contracts, an entry each; days are Excel serial numbers. */
export interface Contracts {
  readonly starts: ArrayLike<number>;
  /** Infinity for a contract that still runs. */
  readonly ends: ArrayLike<number>;
}

/** The contracts that began in one period, and what became of them. */
export interface SurvivingCohort {
  /** The first day of that period, an Excel serial number. */
  readonly firstDay: number;
  /** How many survived 0, 1, 2 ... periods, as far as can be seen. */
  readonly survivors: readonly number[];
}

/**
 * How many contracts survive: of those that began in a period of the calendar, how many had not ended before the next one began,
 * the one after, and so on. A contract that ends within period t, counted from the one it began in, has survived t periods.
 *
 * @param asOf the day up to which is known what ended, an Excel serial number; the last day of all where undefined
 * @returns the oldest cohort first
 * @throws NoAnswer for no contracts or more periods than a sheet has room for; DomainError for one that begins after asOf
 */
export function survivors({ starts, ends }: Contracts, period: Period, asOf?: number): SurvivingCohort[] {
  if (starts.length === 0) throw new NoAnswer("noContracts");
  const today = asOf ?? lastDayOf({ starts, ends });
  const last = periodOf(today, period);
  const cohorts = new Map<number, number[]>();
  for (let i = 0; i < starts.length; i++) {
    demand(Math.floor(starts[i]) <= today, "starts", starts[i], { id: "notAfterDay", day: today });
    const began = periodOf(starts[i], period);
    demandFewPeriods("contracts", last - began + 1, period);
    const counts = cohorts.get(began) ?? new Array<number>(last - began + 1).fill(0);
    cohorts.set(began, counts);
    counts[Math.min(ends[i] === Infinity ? last : periodOf(ends[i], period), last) - began]++;
  }
  return [...cohorts.keys()]
    .sort((one, other) => one - other)
    .map((began) => ({ firstDay: firstDayOf(began, period), survivors: stillThere(cohorts.get(began) ?? []) }));
}

function lastDayOf({ starts, ends }: Contracts): number {
  let last = -Infinity;
  for (let i = 0; i < starts.length; i++) {
    last = Math.max(last, Math.floor(starts[i]), ends[i] === Infinity ? last : Math.floor(ends[i]));
  }
  return last;
}

/** Of numbers who survived exactly so many periods, those who survived at least as many. */
function stillThere(exactly: readonly number[]): number[] {
  let left = 0;
  return [...exactly]
    .reverse()
    .map((count) => (left += count))
    .reverse();
}
