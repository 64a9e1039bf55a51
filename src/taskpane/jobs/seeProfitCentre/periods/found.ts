import type { PeriodTable } from "../../../../imports/periods/PeriodTable";
import type { Says } from "../../../says/Says";
import type { CentreWords } from "../words.en";

/** What was found in periods summed up; undefined where nothing of them is known. */
export function periodsFound(
  { periods, told }: PeriodTable,
  { words, numbers }: Says<CentreWords>,
): string | undefined {
  if (!told) return undefined;
  const { found } = words.periods;
  return found.read({
    periods: numbers.count(periods.length),
    ...{ days: numbers.count(told.days), to: numbers.day(told.asOf), since: numbers.day(told.since) },
  });
}
