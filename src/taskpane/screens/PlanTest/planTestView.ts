import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { findingLines } from "../../keywords/findingLines";
import type { KeywordData } from "../../keywords/KeywordData";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import { answerView, type AnswerView } from "./answerView";
import type { Assumptions, AssumptionsDraft, CpcSource } from "./assumptions";
import { checkAssumptions, type FieldWithRule } from "./checkAssumptions";
import { clickPrice, sourcesOf } from "./clickPrice";
import { planTest, type TestPlan } from "./testPlan";

/** Everything the screen shows, worked out from what was read and what was assumed. */
export interface PlanTestView {
  readonly sources: readonly CpcSource[];
  readonly source?: CpcSource;
  /** How many keywords have no price for a click, in words; undefined where all have one. */
  readonly unpriced?: string;
  readonly findings: readonly string[];
  /** Whether the table says how often keywords are searched for. */
  readonly tellsSearches: boolean;
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
  if (!data) return { sources: [], findings: [], tellsSearches: false, wrong: problems, refusal: words.noData };
  const sources = sourcesOf(data.table);
  const source = sources.find((one) => one === draft.cpcFrom) ?? sources.at(0);
  const shared = {
    sources,
    ...(source && { source }),
    ...unpricedLine(data.table, source, numbers),
    findings: findingLines(data.table, data.contents, numbers),
    tellsSearches: data.table.keywords.some(({ searches }) => searches !== undefined),
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
