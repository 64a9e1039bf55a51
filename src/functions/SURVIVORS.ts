import { PERIODS } from "../core/customers/period";
import { survivors } from "../core/customers/subscriptions/survivors";
import { choiceArgument, single } from "./cells/argument";
import { readAsOf } from "./cells/orderArguments";
import { spilledTable } from "./cells/table";
import { readContracts } from "./subscriptions/readContracts";

/**
 * How many contracts survive 0, 1, 2 and more periods, by the month, quarter or year in which they began. Give the answer to RETENTIONMODEL.
 * @customfunction SURVIVORS
 * @param starts The day each contract began, a row a contract. Whole columns with a header are fine.
 * @param ends The day each contract ended, beside its start; blank where it still runs.
 * @param asOf The day up to which it is known what ended (the last day in both columns if left out).
 * @param period "month", "quarter" or "year" of the calendar ("month" if left out).
 * @returns A row for each period, under a header with the first day of each cohort; blank where a period has not come yet.
 * @example =WORTH.SURVIVORS({"2025-01-01";"2025-01-09";"2025-02-03"}, {"2025-02-20";"";""}, "2025-03-31")
 */
export function SURVIVORS(starts: any[][], ends: any[][], asOf?: any[][], period?: any[][]): any[][] {
  const which = single("period", choiceArgument(period, PERIODS));
  const day = readAsOf(asOf);
  const cohorts = survivors(readContracts(starts, ends, day), which, day);
  const periods = cohorts.reduce((most, cohort) => Math.max(most, cohort.survivors.length), 0);
  const rows = Array.from({ length: periods }, (_, t) => [t, ...cohorts.map((cohort) => cohort.survivors[t] ?? "")]);
  return spilledTable(["Period", ...cohorts.map(({ firstDay }) => firstDay)], rows);
}
