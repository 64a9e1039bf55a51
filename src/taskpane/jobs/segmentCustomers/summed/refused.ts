import { total } from "../../../../core/numeric/total";
import type { GroupTable } from "../../../../imports/groups/GroupTable";
import type { Data } from "../../../job/JobData";
import type { Says } from "../../../says/Says";
import { GROUP_BY } from "../form";
import type { SegmentWords } from "../words.en";
import { groupsBy } from "./summedGroups";

/** Why groups summed up are no whole, and what to do: from a part of a result nothing may be concluded about all customers. */
export function groupsRefused(
  { contents, table }: Pick<Data<GroupTable>, "contents" | "table">,
  { words, numbers, texts }: Says<SegmentWords>,
): string | undefined {
  const { refusal } = words.summed;
  const { groups, told, isMixed, leftOut } = table;
  const wrong = leftOut.find(({ why }) => why === "figure" || why === "impossible");
  if (wrong) {
    const row = texts.row(contents.row + wrong.row + 1);
    return wrong.why === "figure" ? refusal.figure(row, wrong.held) : refusal.impossible(row);
  }
  if (groups.length === 0) return refusal.none;
  if (isMixed) return refusal.mixed;
  if (!told) return refusal.untold;
  if (told.rows !== groups.length) {
    return refusal.part({ here: numbers.count(groups.length), all: numbers.count(told.rows) });
  }
  // Each customer is in one group of either kind, and each group stands here once.
  for (const by of GROUP_BY) {
    const own = groupsBy(table, by);
    const here = total(own.map(({ customers }) => customers));
    if (here !== told.customers) {
      return refusal.customers({ here: numbers.count(here), all: numbers.count(told.customers) });
    }
    if (new Set(own.map(({ group }) => group)).size !== own.length) return refusal.mixed;
  }
  return undefined;
}
