import { findingLines } from "../../keywords/findingLines";
import type { KeywordData } from "../../keywords/KeywordData";
import type { Numbers } from "../../numbers/Numbers";
import { ordersLeftOut } from "../../orders/ordersFound";
import type { ValueOfOrders } from "../../orders/valueOfOrders";
import type { RangeContents } from "../../../workbook/RangeContents";
import { texts } from "../../texts/texts";
import { answerView, type AnswerView } from "./answerView";
import type { Assumptions, AssumptionsDraft } from "./assumptions";
import { checkAssumptions, type FieldWithRule } from "./checkAssumptions";
import { judgeKeywords, type Judgement } from "./judgement";

/** Everything the screen shows, worked out from what was read and what was assumed. */
export interface JudgeView {
  readonly findings: readonly string[];
  readonly wrong: Readonly<Partial<Record<FieldWithRule, string>>>;
  /** What the orders say a customer is worth, or why they do not say it. */
  readonly ordersSaid?: string;
  readonly assumptions?: Assumptions;
  readonly judgement?: Judgement;
  readonly answer?: AnswerView;
  /** Why there is no answer, and what to do. */
  readonly refusal?: string;
}

/** Cells that hold orders, and what they say a customer is worth. */
export interface OrdersRead {
  readonly contents: Pick<RangeContents, "row">;
  readonly value: ValueOfOrders;
}

export function judgeView(
  data: KeywordData | undefined,
  draft: AssumptionsDraft,
  orders: OrdersRead | undefined,
  numbers: Numbers,
): JudgeView {
  const worth = orders?.value.worth?.customerValue;
  const { wrong, assumptions } = checkAssumptions(draft, worth);
  const shared = {
    findings: data ? findingLines(data.table, data.contents, numbers) : [],
    wrong: Object.fromEntries(wrong.map((field) => [field, texts.judgeKeywords.wrong[field]])),
    ...(orders && { ordersSaid: ordersSaid(orders, numbers, data?.table.currency) }),
    ...(assumptions && { assumptions }),
  };
  const refusal = refusalOf(data, draft, wrong.length > 0, assumptions !== undefined);
  if (refusal !== undefined || !data || !assumptions) return { ...shared, refusal };
  const judgement = judgeKeywords(data.table, assumptions);
  if (judgement.judged.length === 0) return { ...shared, refusal: texts.judgeKeywords.refusal.nothingJudged };
  return { ...shared, judgement, answer: answerView(judgement, assumptions, numbers, data.table.currency) };
}

function refusalOf(
  data: KeywordData | undefined,
  { valueFrom }: AssumptionsDraft,
  isWrong: boolean,
  isValued: boolean,
): string | undefined {
  const words = texts.judgeKeywords.refusal;
  if (!data) return words.noData;
  const { keywords, columns } = data.table;
  if (keywords.length === 0) return words.noKeywords;
  if (!columns.clicks || !columns.cost || !columns.conversions) return words.noColumns;
  if (isWrong) return words.wrongFields;
  if (!isValued) return valueFrom === "typed" ? words.noValue : words.noOrders;
  return undefined;
}

function ordersSaid(
  { value: { table, worth }, contents }: OrdersRead,
  numbers: Numbers,
  currency: string | undefined,
): string {
  const words = texts.judgeKeywords.orders;
  const leftOut = ordersLeftOut(table, contents.row, numbers);
  if (!worth) return [table.questions.length > 0 ? words.questions : words.noOrders, ...leftOut].join(" ");
  const figures = {
    value: numbers.money(worth.customerValue, table.currency ?? currency),
    customers: numbers.count(worth.customers),
    orders: numbers.count(worth.orders),
  };
  return [words.found(figures, worth.hasCost), ...leftOut].join(" ");
}
