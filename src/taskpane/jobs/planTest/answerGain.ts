import type { AnswerPart, AnswerView } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { barsOf, type MoneyShown } from "./answerBars";
import { leftOutPart, namesOf } from "./answerNames";
import type { PlanDraft } from "./form";
import type { PlanGiven } from "./given";
import type { TestPlan } from "./plan";
import { NEXT_TO_NOTHING, type Gain } from "./splitForGain";
import type { PlanWords } from "./words.en";

/** Which keywords to test with the money there is, and what that is expected to earn. */
export function gainAnswer(
  plan: TestPlan,
  { money: all, gain, tested }: Gain,
  { read, draft }: PlanGiven,
  says: Says<PlanWords>,
): AnswerView {
  const { numbers } = says;
  const { answer: words, front } = says.words;
  const shown: MoneyShown = (value) => numbers.money(value, read.keywords.table.currency);
  const months = words.months(numbers.plain(draft.months), draft.months === 1);
  const [total, monthly, keywords] = [shown(plan.total), shown(plan.monthly), numbers.count(plan.keywords.length)];
  const figures = {
    total,
    monthly,
    months,
    keywords,
    money: shown(all),
    gain: shown(gain),
    tested: numbers.count(tested),
  };
  const sentence = words.forGain(figures);
  const planned = plan.keywords.filter(({ clicks }) => clicks > 0);
  return {
    sentence,
    summary: words.summary(total, monthly),
    parts: [
      { kind: "sentence", text: sentence },
      ...textPart(
        tested > 0 && all - plan.total > NEXT_TO_NOTHING * all ? words.kept(shown(all - plan.total)) : undefined,
      ),
      ...leftOutPart(plan, draft, says),
      {
        kind: "figures",
        figures: [
          {
            shown: total,
            label: words.ofMoney(figures.money),
            counted: words.ofMoneyCounted(figures.money),
            measures: [{ id: "total", unit: "money", value: plan.total, called: front.total }],
          },
          {
            shown: figures.gain,
            label: words.gain,
            counted: words.gainCounted(numbers.share(draft.conversionRate)),
            measures: [{ id: "gain", unit: "money", value: gain, called: front.gain }],
          },
          {
            shown: figures.tested,
            label: words.tested(keywords),
            counted: words.testedCounted,
            measures: [{ id: "tested", unit: "count", value: tested, called: front.tested }],
          },
          {
            shown: monthly,
            label: words.monthly(months),
            counted: words.monthlyCounted(total, months),
            measures: [{ id: "monthly", unit: "money", value: plan.monthly, called: front.monthly }],
          },
        ],
      },
      ...untestedParts(plan, draft, says),
      ...(planned.length > 0
        ? [
            {
              kind: "section",
              title: words.gainBarsTitle,
              counted: words.gainBarsCounted,
              parts: barsOf(
                planned,
                { title: words.gainBarsTitle, amount: words.gainBarsAmount },
                { says, money: shown },
              ),
            } as const,
          ]
        : []),
    ],
  };
}

function textPart(text: string | undefined): AnswerPart[] {
  return text === undefined ? [] : [{ kind: "text", text }];
}

/** Which keywords get no test: those that pay at the usual rate are bought all the same, and the others left out. */
function untestedParts({ keywords }: TestPlan, draft: PlanDraft, says: Says<PlanWords>): AnswerPart[] {
  const { answer: words } = says.words;
  const { customerValue = 0, conversionRate } = draft;
  const untested = keywords.filter(({ clicks }) => clicks === 0);
  const named = (isPaying: boolean, say: (count: string, names: string) => string) => {
    const those = untested.filter(({ cpc }) => cpc < customerValue * conversionRate === isPaying);
    if (those.length === 0) return undefined;
    const names = those.map(({ keyword }) => keyword);
    return say(says.numbers.count(those.length), namesOf(names, says));
  };
  const rate = says.numbers.share(conversionRate);
  return [
    ...textPart(named(true, (count, names) => words.paying(count, names, rate))),
    ...textPart(named(false, words.untested)),
  ];
}
