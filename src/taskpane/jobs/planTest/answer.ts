import type { BarListProps } from "../../charts/BarList";
import type { FigureProps } from "../../controls/KeyFigure/KeyFigure";
import type { AnswerTable, AnswerView } from "../../job/AnswerView";
import type { Says } from "../../says/Says";
import type { PlanDraft } from "./form";
import { GRID_MONTHS, type Months, type Pace, type PlannedKeyword, type TestPlan } from "./plan";
import type { PlanGiven } from "./given";
import type { Aim, PlanWords } from "./words.en";

const BARS_SHOWN = 10;

type Money = (value: number) => string;

/** What to set aside, in a sentence, in figures and as a picture. */
export function planAnswer(plan: TestPlan, { read, draft }: PlanGiven, says: Says<PlanWords>): AnswerView {
  const { numbers } = says;
  const { answer: words } = says.words;
  const money: Money = (value) => numbers.money(value, read.keywords.table.currency);
  const aim = aimWords(plan, draft, says);
  const months = words.months(numbers.plain(draft.months), draft.months === 1);
  const [total, monthly, keywords] = [money(plan.total), money(plan.monthly), numbers.count(plan.keywords.length)];
  const more = plan.keywords.length - BARS_SHOWN;
  const chance = numbers.percent(plan.chance);
  const sentence = words.sentence({ total, monthly, months, keywords }, aim);
  return {
    sentence,
    summary: words.summary(total, monthly),
    parts: [
      { kind: "sentence", text: sentence },
      {
        kind: "figures",
        figures: [
          { shown: total, label: words.total, counted: words.totalCounted(aim) },
          { shown: monthly, label: words.monthly(months), counted: words.monthlyCounted(total, months) },
          // Whole percent: a chance is no more exact than the rate it rests on.
          { shown: chance, label: words.chance(aim), counted: words.chanceCounted(aim) },
          ...slowFigure(plan, draft, aim, says),
        ],
      },
      {
        kind: "section",
        title: words.barsTitle,
        counted: words.barsCounted(aim, plan.source),
        parts: [
          { kind: "bars", bars: barsOf(plan, says, money) },
          ...(more > 0 ? [{ kind: "text", text: words.more(numbers.count(more)), isSmall: true } as const] : []),
        ],
      },
      {
        kind: "section",
        title: words.gridTitle,
        counted: words.gridCounted,
        parts: [{ kind: "table", table: gridTable(plan, says, money) }],
      },
    ],
  };
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
  { keywords }: TestPlan,
  { months, clickRate, salesCycleDays }: PlanDraft,
  aim: Aim,
  { words: { answer: words }, numbers }: Says<PlanWords>,
): FigureProps[] {
  const paced = keywords.filter(({ pace }) => pace !== undefined);
  if (paced.length === 0) return [];
  const days = salesCycleDays > 0 ? words.plusDays(numbers.plain(salesCycleDays)) : "";
  return [
    {
      shown: numbers.count(paced.filter(({ pace }) => pace === "tooSlow").length),
      label: words.slow(words.months(numbers.plain(months), months === 1), numbers.count(paced.length)),
      counted: words.slowCounted(aim, numbers.share(clickRate), days),
    },
  ];
}

function barsOf({ keywords }: TestPlan, says: Says<PlanWords>, money: Money): BarListProps {
  const { answer: words } = says.words;
  return {
    caption: words.barsTitle,
    labelHead: words.barsKeyword,
    amountHead: words.barsCost,
    bars: keywords.slice(0, BARS_SHOWN).map(({ keyword, cost, months, pace }: PlannedKeyword) => ({
      key: keyword.row,
      label: keyword.keyword,
      amount: cost,
      shown: money(cost),
      note: months && pace && paceWords(months, pace, says),
    })),
  };
}

/** What the test would cost at other conversion rates, in all and by month. */
function gridTable(
  { grid }: TestPlan,
  { words: { answer: words }, numbers }: Says<PlanWords>,
  money: Money,
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

/** How long a keyword's test takes, and whether that is too long: "10 to 100 months, may be too slow". */
function paceWords({ best, worst }: Months, pace: Pace, { words: { answer }, numbers }: Says<PlanWords>): string {
  const words = answer.pace;
  return monthsWords(rounded(best), rounded(worst)) + words[pace];

  function monthsWords(fewest: number, most: number): string {
    if (!Number.isFinite(fewest)) return words.noSearches;
    if (!Number.isFinite(most)) return words.from(numbers.plain(fewest));
    return fewest === most
      ? answer.months(numbers.plain(fewest), fewest === 1)
      : words.range(numbers.plain(fewest), numbers.plain(most));
  }
}

/** Months to a tenth while there are few of them. */
function rounded(months: number): number {
  return months < 10 ? Math.ceil(months * 10) / 10 : Math.ceil(months);
}
