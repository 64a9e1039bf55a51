import type { AnswerView } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { groupName } from "./groupNames";
import type { ValueGroups } from "./valueGroups";
import type { SegmentWords } from "./words.en";

/** Value groups, with the warning that they are no needs. */
export function groupsAnswer(
  { customers, groups }: ValueGroups,
  currency: string | undefined,
  { words: { groups: words }, numbers }: Says<SegmentWords>,
): AnswerView {
  const shareOf = (value: number | undefined) => (value === undefined ? undefined : numbers.percent(value));
  const most = groups.reduce((best, group) => (group.value > best.value ? group : best), groups[0]);
  const meanings: Readonly<Record<string, string>> = words.meaning;
  const sentence = words.sentence({
    customers: numbers.count(customers.length),
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
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      { kind: "notice", intent: "info", text: words.notNeeds },
      {
        kind: "section",
        title,
        counted: words.counted,
        parts: [{ kind: "bars", bars: { caption: title, labelHead, amountHead, bars } }],
      },
      { kind: "section", title: words.meanings, parts: [{ kind: "terms", terms }] },
    ],
  };
}
