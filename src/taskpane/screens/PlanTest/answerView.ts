import type { Bar } from "../../charts/BarList";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { Aim } from "../../texts/planTest.en";
import type { Assumptions } from "./assumptions";
import { GRID_MONTHS } from "./budgetGrid";
import { paceWords } from "./paceWords";
import type { PlannedKeyword, TestPlan } from "./testPlan";

const BARS_SHOWN = 10;

/** A number as it is read, what it is, and how it came about. */
export interface CountedFigure {
  readonly shown: string;
  readonly label: string;
  readonly counted: string;
}

/** The answer as it is shown, with the words behind every figure. */
export interface AnswerView {
  readonly sentence: string;
  /** The two sums in a line. */
  readonly summary: string;
  readonly total: CountedFigure;
  readonly monthly: CountedFigure;
  readonly chance: CountedFigure;
  /** Keywords that take longer than the test; undefined where nothing tells how often they are searched for. */
  readonly slow?: CountedFigure;
  readonly bars: readonly Bar[];
  readonly barsCounted: string;
  /** "and 88 more", where not all are shown. */
  readonly more?: string;
  readonly grid: GridView;
}

/** Other conversion rates and what they would cost. */
export interface GridView {
  readonly months: readonly string[];
  readonly rows: readonly { readonly rate: string; readonly total: string; readonly monthly: readonly string[] }[];
}

export function answerView(
  plan: TestPlan,
  assumptions: Assumptions,
  numbers: Numbers,
  currency: string | undefined,
): AnswerView {
  const words = texts.planTest.answer;
  const money = (value: number) => numbers.money(value, currency);
  const aim = aimWords(plan, assumptions, numbers);
  const months = words.months(numbers.plain(assumptions.months), assumptions.months === 1);
  const [total, monthly, keywords] = [money(plan.total), money(plan.monthly), numbers.count(plan.keywords.length)];
  const more = plan.keywords.length - BARS_SHOWN;
  const slow = slowFigure(plan, assumptions, numbers, aim);
  return {
    sentence: words.sentence({ total, monthly, months, keywords }, aim),
    summary: words.summary(total, monthly),
    total: { shown: total, label: words.total, counted: words.totalCounted(aim) },
    monthly: { shown: monthly, label: words.monthly(months), counted: words.monthlyCounted(total, months) },
    chance: { shown: percent(plan.chance, numbers), label: words.chance(aim), counted: words.chanceCounted(aim) },
    ...(slow && { slow }),
    bars: plan.keywords.slice(0, BARS_SHOWN).map((planned) => barOf(planned, numbers, money)),
    barsCounted: words.barsCounted(aim, plan.source),
    ...(more > 0 && { more: words.more(numbers.count(more)) }),
    grid: gridView(plan, numbers, money),
  };
}

function aimWords(plan: TestPlan, { conversionRate, sales, confidence }: Assumptions, numbers: Numbers): Aim {
  return {
    clicks: numbers.count(plan.clicks),
    rate: numbers.share(conversionRate),
    sales,
    confidence: confidence === undefined ? undefined : numbers.share(confidence),
  };
}

function slowFigure(
  { keywords }: TestPlan,
  { months, clickRate, salesCycleDays }: Assumptions,
  numbers: Numbers,
  aim: Aim,
): CountedFigure | undefined {
  const paced = keywords.filter(({ pace }) => pace !== undefined);
  if (paced.length === 0) return undefined;
  const words = texts.planTest.answer;
  const days = salesCycleDays > 0 ? words.plusDays(numbers.plain(salesCycleDays)) : "";
  return {
    shown: numbers.count(paced.filter(({ pace }) => pace === "tooSlow").length),
    label: words.slow(words.months(numbers.plain(months), months === 1), numbers.count(paced.length)),
    counted: words.slowCounted(aim, numbers.share(clickRate), days),
  };
}

function barOf(
  { keyword, cost, months, pace }: PlannedKeyword,
  numbers: Numbers,
  money: (value: number) => string,
): Bar {
  return {
    key: keyword.row,
    label: keyword.keyword,
    amount: cost,
    shown: money(cost),
    ...(months && pace && { note: paceWords(months, pace, numbers) }),
  };
}

function gridView({ grid }: TestPlan, numbers: Numbers, money: (value: number) => string): GridView {
  return {
    months: GRID_MONTHS.map((months) => texts.planTest.answer.gridMonths(numbers.plain(months))),
    rows: grid.map(({ rate, total, monthly }) => ({
      rate: numbers.share(rate),
      total: money(total),
      monthly: monthly.map(money),
    })),
  };
}

/** Whole percent; a chance is no more exact than the rate it rests on. */
function percent(chance: number, numbers: Numbers): string {
  return numbers.share(Math.round(chance * 100) / 100);
}
