import type { SummaryTable } from "../../../../imports/summaries/SummaryTable";
import type { Data } from "../../../job/JobData";
import type { Says } from "../../../says/Says";
import type { ValueWords } from "../words.en";

/** What was found in customers summed up. */
export function summariesFound(
  { table: { rows, asOf, all } }: Data<SummaryTable>,
  { words, numbers }: Says<ValueWords>,
): string {
  const { found } = words.summaries;
  const customers = numbers.count(rows.reduce((sum, row) => sum + row.customers, 0));
  const day = asOf === undefined ? undefined : numbers.day(asOf);
  return [found.read(numbers.count(rows.length), customers, day), ...(all ? [] : [found.unchecked])].join(" ");
}
