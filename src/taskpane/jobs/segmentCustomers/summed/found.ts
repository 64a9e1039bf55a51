import type { GroupTable } from "../../../../imports/groups/GroupTable";
import type { Says } from "../../../says/Says";
import type { SegmentWords } from "../words.en";

/** What was found in groups summed up; undefined where nothing of them is known. */
export function groupsFound({ groups, told }: GroupTable, { words, numbers }: Says<SegmentWords>): string | undefined {
  if (!told) return undefined;
  return words.summed.found({
    customers: numbers.count(told.customers),
    rows: numbers.count(groups.length),
    day: numbers.day(told.asOf),
  });
}
