import type { AnswerView } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { isolated } from "../../texts/isolated";
import { groupName } from "./groupNames";
import type { CustomerGroups } from "./valueGroups";
import { whoSection } from "./whoAnswer";
import type { SegmentWords } from "./words.en";

/** Value groups, with the warning that they are no needs. */
export function groupsAnswer(
  { by, count: customers, groups, traits, who }: CustomerGroups,
  currency: string | undefined,
  says: Says<SegmentWords>,
): AnswerView {
  const { groups: words, who: ofWho } = says.words;
  const { numbers } = says;
  const shareOf = (value: number | undefined) => (value === undefined ? undefined : numbers.percent(value));
  const most = groups.reduce((best, group) => (group.value > best.value ? group : best), groups[0]);
  const meanings: Readonly<Record<string, string>> = words.meaning;
  const sentence = words.sentence[by]({
    customers: numbers.count(customers),
    groups: numbers.count(groups.length),
    most: groupName(String(most.segment), words),
    share: shareOf(most.shareOfValue),
  });
  const bars = groups.map(({ segment, customers: count, averageValue, shareOfCustomers, shareOfValue }) => ({
    key: String(segment),
    label: groupName(String(segment), words),
    amount: Math.max(0, averageValue),
    shown: numbers.money(averageValue, currency),
    note: words.note(numbers.count(count), numbers.percent(shareOfCustomers), shareOf(shareOfValue)),
  }));
  const { title, head: labelHead, amount: amountHead } = words;
  const terms = groups.map(({ segment }) => ({
    term: groupName(String(segment), words),
    said: meanings[String(segment)] ?? "",
  }));
  const called = {
    labelOf: (trait: number) => isolated(traits[trait].label),
    names: (who?.segments ?? []).map((group) => groupName(String(group), words)),
    counted: ofWho.countedOrders,
  };
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      { kind: "notice", intent: "info", text: words.notNeeds[by] },
      {
        kind: "section",
        title: title[by],
        counted: words.counted[by],
        parts: [{ kind: "bars", bars: { caption: title[by], labelHead, amountHead, bars } }],
      },
      { kind: "section", title: words.meanings, parts: [{ kind: "terms", terms }] },
      ...(who ? [whoSection(who, called, says)] : []),
    ],
  };
}
