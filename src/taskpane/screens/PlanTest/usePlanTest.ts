import { useMemo } from "react";
import { useKeywordJob, type KeywordJob, type KeywordJobKind } from "../../keywords/useKeywordJob";
import { useNumbers } from "../../numbers/NumbersContext";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import type { AssumptionsDraft } from "./assumptions";
import { keptPlan } from "./keptPlan";
import { planTestView, type PlanTestView } from "./planTestView";
import { readKeywordsToPlan } from "./keywordsToPlan";
import { SAMPLE_KEYWORDS } from "./sampleKeywordTable";
import { testBudgetOrder } from "./testBudgetOrder";

const JOB: KeywordJobKind<AssumptionsDraft> = {
  key: "worth.planTest",
  check: keptPlan,
  readTable: readKeywordsToPlan,
  sample: SAMPLE_KEYWORDS,
};

export interface PlanTestState extends KeywordJob<AssumptionsDraft> {
  readonly view: PlanTestView;
  /** The sheet to write; undefined as long as there is no plan. */
  readonly order: SheetContent | undefined;
}

/** The state of the job: what was read, what is assumed, the answer, and the sheet to write. */
export function usePlanTest(startWithSample: boolean): PlanTestState {
  const numbers = useNumbers();
  const job = useKeywordJob(JOB, startWithSample);
  const { data, kept } = job;
  const view = useMemo(() => planTestView(data, kept.draft, numbers), [data, kept.draft, numbers]);
  const { plan, assumptions } = view;
  const order = data && plan && assumptions && testBudgetOrder({ ...data, plan, assumptions, locale: numbers.locale });
  return { ...job, view, order };
}
