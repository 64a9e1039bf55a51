import type { AnswerPart, AnswerView } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import { barsOf, type MoneyShown } from "./answerBars";
import { leftOutPart, namesOf } from "./answerNames";
import type { PlanGiven } from "./given";
import type { TestPlan } from "./plan";
import type { Gain } from "./splitForGain";
import type { PlanWords } from "./words.en";

/** MoneyShown that is not worth a line: less than this share of all there is. */
const NEXT_TO_NOTHING = 0.01;

/** Which keywords to test with the money there is, and what that is expected to earn. */
export function gainAnswer(
  plan: TestPlan,
  { money: all, gain, tested }: Gain,
  { read, draft }: PlanGiven,
  says: Says<PlanWords>,
): AnswerView {
  const { numbers } = says;
  const { answer: words } = says.words;
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
          { shown: total, label: words.ofMoney(figures.money), counted: words.ofMoneyCounted(figures.money) },
          { shown: figures.gain, label: words.gain, counted: words.gainCounted(numbers.share(draft.conversionRate)) },
          { shown: figures.tested, label: words.tested(keywords), counted: words.testedCounted },
          { shown: monthly, label: words.monthly(months), counted: words.monthlyCounted(total, months) },
        ],
      },
      ...textPart(untestedOf(plan, says)),
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

/** Which keywords get no test. */
function untestedOf({ keywords }: TestPlan, says: Says<PlanWords>): string | undefined {
  const untested = keywords.filter(({ clicks }) => clicks === 0).map(({ keyword }) => keyword);
  if (untested.length === 0) return undefined;
  return says.words.answer.untested(says.numbers.count(untested.length), namesOf(untested, says));
}
