import type { SegmentValueRow } from "../../../../core/segments/segmentValue";
import { total } from "../../../../core/numeric/total";
import type { GroupTable, SummedGroup } from "../../../../imports/groups/GroupTable";
import type { GroupBy } from "../form";
import type { CustomerGroups } from "../valueGroups";

/** The groups of one kind, as the query calls it. */
export function groupsBy({ groups }: GroupTable, by: GroupBy): readonly SummedGroup[] {
  return groups.filter((group) => group.by.toLowerCase() === by);
}

/** What customers are worth by group, from what a database summed up, as segmentValue has it of the customers themselves. */
export function summedGroups(table: GroupTable, by: GroupBy): CustomerGroups {
  const own = groupsBy(table, by);
  const count = total(own.map(({ customers }) => customers));
  const all = total(own.map(({ spend }) => spend));
  const groups = own.map(({ group, customers, spend, medianSpend }): SegmentValueRow => {
    const averageValue = spend / customers;
    return {
      ...{ segment: group, customers, shareOfCustomers: customers / count },
      ...{ averageValue, medianValue: medianSpend, value: spend },
      shareOfValue: all > 0 ? spend / all : undefined,
      index: all > 0 ? (100 * averageValue * count) / all : undefined,
    };
  });
  return { by, count, groups: groups.sort((a, b) => b.averageValue - a.averageValue), traits: [], who: undefined };
}
