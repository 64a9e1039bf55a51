import { useMemo } from "react";
import { SAMPLE_CUSTOMER_VALUE } from "../../../sample/runningKeywords";
import { useKeywordJob, type KeywordJob, type KeywordJobKind } from "../../keywords/useKeywordJob";
import { useNumbers } from "../../numbers/NumbersContext";
import { useOrders, type OrdersState } from "../../orders/useOrders";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import type { AssumptionsDraft } from "./assumptions";
import { judgeView, type JudgeView } from "./judgeView";
import { keptJudgement } from "./keptJudgement";
import { readReport } from "./readReport";
import { SAMPLE_REPORT } from "./sampleReport";
import { verdictsOrder } from "./verdictsOrder";

const JOB: KeywordJobKind<AssumptionsDraft> = {
  key: "worth.judgeKeywords",
  check: keptJudgement,
  readTable: readReport,
  sample: SAMPLE_REPORT,
  withSample: (draft) =>
    draft.valueFrom === "typed" && draft.customerValue === undefined
      ? { ...draft, customerValue: SAMPLE_CUSTOMER_VALUE }
      : draft,
};

export interface JudgeKeywordsState extends KeywordJob<AssumptionsDraft> {
  readonly orders: OrdersState;
  /** What the formulas of the sheet look at. */
  readonly sources: readonly Pick<OrdersState, "contents" | "reread">[];
  readonly view: JudgeView;
  /** The sheet to write; undefined as long as there is no answer. */
  readonly order: SheetContent | undefined;
}

/** The state of the job: what was read, what is assumed, the verdicts, and the sheet to write. */
export function useJudgeKeywords(startWithSample: boolean): JudgeKeywordsState {
  const numbers = useNumbers();
  const job = useKeywordJob(JOB, startWithSample);
  const { data, kept, assume } = job;
  const { draft } = kept;
  const fromOrders = draft.valueFrom === "orders";
  const orders = useOrders(draft.orders, (choices) => assume({ orders: choices }), fromOrders);
  const { value, contents } = orders;
  const read = useMemo(() => value && contents && { value, contents }, [value, contents]);
  const view = useMemo(() => judgeView(data, draft, read, numbers), [data, draft, read, numbers]);
  const { judgement, assumptions } = view;
  const valueBy = fromOrders ? value?.worth : undefined;
  const order =
    data && judgement && assumptions && verdictsOrder({ ...data, judgement, assumptions, valueBy, numbers });
  return { ...job, orders, sources: valueBy ? [job, orders] : [job], view, order };
}
