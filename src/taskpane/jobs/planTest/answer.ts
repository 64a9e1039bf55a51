import type { AnswerFigure, AnswerTable, AnswerView } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import type { PlanDraft } from "./form";
import { barsOf, type MoneyShown } from "./answerBars";
import { gainAnswer } from "./answerGain";
import { leftOutPart } from "./answerNames";
import { GRID_MONTHS, type TestPlan } from "./plan";
import type { PlanGiven } from "./given";
import type { Aim, PlanWords } from "./words.en";

/** What to set aside, in a sentence, in figures and as a picture. */
export function planAnswer(plan: TestPlan, given: PlanGiven, says: Says<PlanWords>): AnswerView {
  if (plan.forGain) return gainAnswer(plan, plan.forGain, given, says);
  const { read, draft } = given;
  const { numbers } = says;
  const { answer: words, front } = says.words;
  const money: MoneyShown = (value) => numbers.money(value, read.keywords.table.currency);
  const aim = aimWords(plan, draft, says);
  const months = words.months(numbers.plain(draft.months), draft.months === 1);
  const [total, monthly, keywords] = [money(plan.total), money(plan.monthly), numbers.count(plan.keywords.length)];
  const chance = numbers.percent(plan.chance);
  const isCapped = draft.slow !== "leaveOut" && plan.slow.length > 0;
  const figures = { total, monthly, months, keywords };
  const sentence = isCapped ? words.capped.spend(figures) : words.sentence(figures, aim);
  return {
    sentence,
    summary: words.summary(total, monthly),
    parts: [
      { kind: "sentence", text: sentence },
      ...leftOutPart(plan, draft, says),
      {
        kind: "figures",
        figures: [
          {
            shown: total,
            label: words.total,
            counted: words.totalCounted(aim),
            measures: [{ id: "total", unit: "money", value: plan.total, called: front.total }],
          },
          {
            shown: monthly,
            label: words.monthly(months),
            counted: words.monthlyCounted(total, months),
            measures: [{ id: "monthly", unit: "money", value: plan.monthly, called: front.monthly }],
          },
          // Whole percent: a chance is no more exact than the rate it rests on.
          {
            shown: chance,
            label: words.chance(aim),
            counted: words.chanceCounted(aim),
            measures: [{ id: "chance", unit: "share", value: plan.chance, called: front.chance }],
          },
          ...slowFigure(plan, draft, aim, says),
        ],
      },
      ...(isCapped ? [{ kind: "text", text: reachSentence() } as const] : []),
      {
        kind: "section",
        title: words.barsTitle,
        counted: words.barsCounted(aim, plan.source),
        parts: barsOf(plan.keywords, { title: words.barsTitle, amount: words.barsCost }, { says, money }),
      },
      {
        kind: "section",
        title: words.gridTitle,
        counted: words.gridCounted,
        parts: [{ kind: "table", table: gridTable(plan, says, money) }],
      },
    ],
  };

  function reachSentence(): string {
    const { reach, full } = words.capped;
    const slow = numbers.count(plan.slow.length);
    const reached = numbers.count(plan.keywords.length - plan.slow.length);
    return [reach({ keywords, reached, slow }, aim), full(money(plan.full))].join(" ");
  }
}

function aimWords(plan: TestPlan, { conversionRate, sales, confidence }: PlanDraft, { numbers }: Says<PlanWords>): Aim {
  return {
    clicks: numbers.count(plan.clicks),
    rate: numbers.share(conversionRate),
    sales: numbers.typed(sales),
    confidence: confidence === undefined ? undefined : numbers.share(confidence),
  };
}

/** Keywords that take longer than the test; none where nothing tells how often they are searched for. */
function slowFigure(
  { keywords, slow }: TestPlan,
  { months, clickRate, salesCycleDays, ...draft }: PlanDraft,
  aim: Aim,
  { words: { answer: words, front }, numbers }: Says<PlanWords>,
): AnswerFigure[] {
  const paced =
    keywords.filter(({ pace }) => pace !== undefined).length + (draft.slow === "leaveOut" ? slow.length : 0);
  if (paced === 0) return [];
  const days = salesCycleDays > 0 ? words.plusDays(numbers.plain(salesCycleDays)) : "";
  return [
    {
      shown: numbers.count(slow.length),
      label: words.slow(words.months(numbers.plain(months), months === 1), numbers.count(paced)),
      counted: words.slowCounted(aim, numbers.share(clickRate), days),
      measures: [{ id: "slow", unit: "count", value: slow.length, called: front.slow }],
    },
  ];
}

/** What the test would cost at other conversion rates, in all and by month. */
function gridTable(
  { grid }: TestPlan,
  { words: { answer: words }, numbers }: Says<PlanWords>,
  money: MoneyShown,
): AnswerTable {
  return {
    caption: words.gridTitle,
    heads: [words.gridRate, words.gridTotal, ...GRID_MONTHS.map((months) => words.gridMonths(numbers.plain(months)))],
    rows: grid.map(({ rate, total, monthly }) => ({
      label: numbers.share(rate),
      cells: [money(total), ...monthly.map(money)],
    })),
  };
}
