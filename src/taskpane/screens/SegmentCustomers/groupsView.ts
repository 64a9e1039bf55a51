import type { Bar } from "../../charts/BarList";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { ValueGroups } from "./valueGroups";

/** Value groups as they are shown. */
export interface GroupsAnswer {
  readonly sentence: string;
  readonly warning: string;
  readonly bars: readonly Bar[];
  /** What each group that there is means. */
  readonly meanings: readonly { readonly name: string; readonly meaning: string }[];
}

export function groupsAnswer({ customers, groups }: ValueGroups, numbers: Numbers, currency?: string): GroupsAnswer {
  const words = texts.segmentCustomers.groups;
  const share = (value: number) => numbers.share(Math.round(value * 100) / 100);
  const most = groups.reduce((best, group) => (group.value > best.value ? group : best), groups[0]);
  const meanings: Readonly<Record<string, string>> = words.meaning;
  return {
    sentence: words.sentence({
      customers: numbers.count(customers.length),
      groups: numbers.count(groups.length),
      most: String(most.segment),
      share: most.shareOfValue === undefined ? undefined : share(most.shareOfValue),
    }),
    warning: words.notNeeds,
    bars: groups.map(({ segment, customers: count, averageValue, shareOfCustomers, shareOfValue }) => ({
      key: String(segment),
      label: String(segment),
      amount: Math.max(0, averageValue),
      shown: numbers.money(averageValue, currency),
      note: words.note(
        numbers.count(count),
        share(shareOfCustomers),
        shareOfValue === undefined ? undefined : share(shareOfValue),
      ),
    })),
    meanings: groups.map(({ segment }) => ({ name: String(segment), meaning: meanings[String(segment)] ?? "" })),
  };
}
