import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { Bar } from "../../charts/BarList";
import { findingLines } from "../../keywords/findingLines";
import type { KeywordData } from "../../keywords/KeywordData";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { Assumptions, AssumptionsDraft, CpcSource } from "./assumptions";
import { checkAssumptions, type FieldWithRule } from "./checkAssumptions";
import { clickPrice, sourcesOf } from "./clickPrice";
import { planTest, type TestPlan } from "./testPlan";

const BARS_SHOWN = 10;

/** The answer as it is shown, with the words behind every figure. */
export interface AnswerView {
  readonly sentence: string;
  readonly total: CountedFigure;
  readonly monthly: CountedFigure;
  readonly chance: CountedFigure;
  readonly bars: readonly Bar[];
  readonly barsCounted: string;
  /** "and 88 more", where not all are shown. */
  readonly more?: string;
}

export interface CountedFigure {
  readonly shown: string;
  readonly label: string;
  readonly counted: string;
}

/** Everything the screen shows, worked out from what was read and what was assumed. */
export interface PlanTestView {
  readonly sources: readonly CpcSource[];
  readonly source?: CpcSource;
  /** How many keywords have no price for a click, in words; undefined where all have one. */
  readonly unpriced?: string;
  readonly findings: readonly string[];
  readonly wrong: Readonly<Partial<Record<FieldWithRule, string>>>;
  readonly assumptions?: Assumptions;
  readonly plan?: TestPlan;
  readonly answer?: AnswerView;
  /** Why there is no answer, and what to do. */
  readonly refusal?: string;
}

export function planTestView(data: KeywordData | undefined, draft: AssumptionsDraft, numbers: Numbers): PlanTestView {
  const { wrong, assumptions } = checkAssumptions(draft);
  const problems = Object.fromEntries(wrong.map((field) => [field, texts.planTest.wrong[field]]));
  const words = texts.planTest.refusal;
  if (!data) return { sources: [], findings: [], wrong: problems, refusal: words.noData };
  const sources = sourcesOf(data.table);
  const source = sources.find((one) => one === draft.cpcFrom) ?? sources.at(0);
  const shared = {
    sources,
    ...(source && { source }),
    ...unpricedLine(data.table, source, numbers),
    findings: findingLines(data.table, data.contents, numbers),
    wrong: problems,
    ...(assumptions && { assumptions }),
  };
  if (data.table.keywords.length === 0) return { ...shared, refusal: words.noKeywords };
  if (!assumptions) return { ...shared, refusal: words.wrongFields };
  const plan = planTest(data.table, source, assumptions);
  if (plan.keywords.length === 0) return { ...shared, refusal: words.nothingPriced };
  return { ...shared, plan, answer: answerView(plan, assumptions, numbers, data.table.currency) };
}

function unpricedLine(
  { keywords }: KeywordTable,
  source: CpcSource | undefined,
  numbers: Numbers,
): { unpriced?: string } {
  const without = keywords.filter((keyword) => clickPrice(keyword, source) === undefined).length;
  if (without === 0) return {};
  const count = { without: numbers.count(without), one: without === 1, all: without === keywords.length };
  return { unpriced: texts.planTest.unpriced(count, source) };
}

function answerView(
  plan: TestPlan,
  assumptions: Assumptions,
  numbers: Numbers,
  currency: string | undefined,
): AnswerView {
  const words = texts.planTest.answer;
  const money = (value: number) => numbers.money(value, currency);
  const aim = {
    clicks: numbers.count(plan.clicks),
    rate: numbers.share(assumptions.conversionRate),
    sales: assumptions.sales,
    confidence: assumptions.confidence === undefined ? undefined : numbers.share(assumptions.confidence),
  };
  const months = words.months(numbers.plain(assumptions.months), assumptions.months === 1);
  const [total, monthly] = [money(plan.total), money(plan.monthly)];
  const more = plan.keywords.length - BARS_SHOWN;
  return {
    sentence: words.sentence({ total, monthly, months, keywords: numbers.count(plan.keywords.length) }, aim),
    total: { shown: total, label: words.total, counted: words.totalCounted(aim) },
    monthly: { shown: monthly, label: words.monthly(months), counted: words.monthlyCounted(total, months) },
    chance: {
      shown: numbers.share(Math.round(plan.chance * 100) / 100),
      label: words.chance(aim),
      counted: words.chanceCounted(aim),
    },
    bars: plan.keywords.slice(0, BARS_SHOWN).map(({ keyword, cost }) => ({
      key: keyword.row,
      label: keyword.keyword,
      amount: cost,
      shown: money(cost),
    })),
    barsCounted: words.barsCounted(aim, plan.source),
    ...(more > 0 && { more: words.more(numbers.count(more)) }),
  };
}
