import { mean } from "../../../core/numeric/mean";
import type { AnswerPart, SectionPart } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { isTooSure, placesBetter } from "./rest";
import type { Segmentation } from "./segmentation";
import type { SegmentWords } from "./words.en";

/** Where those who gave no answer probably belong, how sure that is, and how well it did with those who answered. */
export function restPart(
  { rest, profile }: Segmentation,
  names: readonly string[],
  { words, numbers }: Says<SegmentWords>,
): SectionPart | undefined {
  if (!rest) return undefined;
  const { rest: said } = words;
  const { trial } = rest;
  const placed = rest.placed.filter((one) => one !== undefined);
  const people = numbers.count(rest.placed.length);
  if (placed.length === 0) {
    return { kind: "section", title: said.title, parts: [{ kind: "text", text: said.nobody(people) }] };
  }
  const sure = mean(placed.map(({ certainty }) => certainty));
  const share = (count: number) => numbers.percent(count / trial.tried);
  const bars = profile.segments.flatMap(({ segment }, place) => {
    const own = placed.filter((one) => one.segment === segment);
    if (own.length === 0) return [];
    const known = numbers.percent(mean(own.map(({ certainty }) => certainty)));
    const count = numbers.count(own.length);
    return [{ key: String(segment), label: names[place], amount: own.length, shown: count, note: said.sureOf(known) }];
  });
  const weak: readonly AnswerPart[] = placesBetter(trial)
    ? []
    : [{ kind: "notice", intent: "warning", text: said.weak }];
  return {
    kind: "section",
    title: said.title,
    counted: said.counted,
    parts: [
      {
        kind: "text",
        text: said.placed({
          people,
          placed: numbers.count(placed.length),
          sure: numbers.percent(sure),
        }),
      },
      ...weak,
      { kind: "bars", bars: { caption: said.title, labelHead: said.segment, amountHead: said.amount, bars } },
      {
        kind: "text",
        isSmall: true,
        text: [
          said.tried({
            tried: numbers.count(trial.tried),
            right: share(trial.right),
            largest: share(trial.inLargest),
          }),
          ...(isTooSure(trial, sure) ? [said.tooSure(share(trial.right))] : []),
        ].join(" "),
      },
    ],
  };
}
