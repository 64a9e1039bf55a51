import { useMemo } from "react";
import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import type { OrderColumn, OrderTable } from "../../../imports/orders/OrderTable";
import type { Choices } from "../../../imports/table/Choices";
import { readTable } from "../../../imports/table/readTable";
import { useRangeJob, type RangeJob, type RangeJobKind } from "../../job/useRangeJob";
import { useNumbers } from "../../numbers/NumbersContext";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import { useStages, type Stages } from "../../workbookState/useStages";
import type { AssumptionsDraft } from "./assumptions";
import { keptValuation } from "./keptValuation";
import { SAMPLE_ORDERS } from "./sampleOrders";
import { valuation, type Valuation } from "./valuation";
import { valueAnswer, type ValueAnswer } from "./valueAnswer";
import { valueFormView, type ValueFormView } from "./valueFormView";
import { valueOrder } from "./valueOrder";

const JOB: RangeJobKind<AssumptionsDraft, Choices<OrderColumn>, OrderTable> = {
  key: "worth.valueCustomers",
  check: keptValuation,
  readTable: (contents, choices) => readTable(ORDER_FORMAT, contents, choices),
  sample: SAMPLE_ORDERS,
};

export interface ValueCustomersState extends RangeJob<AssumptionsDraft, Choices<OrderColumn>, OrderTable> {
  readonly form: ValueFormView;
  readonly stages: Stages<Valuation>;
  readonly answer?: ValueAnswer;
  /** The sheet to write; undefined as long as there is no answer. */
  readonly order: SheetContent | undefined;
}

/** The state of the job: the orders that were read, what is assumed, what follows, and the sheet to write. */
export function useValueCustomers(startWithSample: boolean): ValueCustomersState {
  const numbers = useNumbers();
  const job = useRangeJob(JOB, startWithSample);
  const { data } = job;
  const { draft } = job.kept;
  const form = useMemo(() => valueFormView(data, draft, numbers), [data, draft, numbers]);
  const { assumptions, refusal } = form;
  // The same assumptions are the same work, whichever draft they came from.
  const assumed = refusal === undefined && assumptions ? JSON.stringify(assumptions) : undefined;
  const work = useMemo(() => {
    if (!data || assumed === undefined) return undefined;
    const settled = JSON.parse(assumed) as NonNullable<typeof assumptions>;
    return () => valuation(data.table.orders, settled);
  }, [data, assumed]);
  const stages = useStages(work);
  const { result, share } = stages;
  const answer = useMemo(
    () => (result && data ? valueAnswer(result, numbers, data.table.currency) : undefined),
    [result, data, numbers],
  );
  const ready = share === undefined && !stages.cancelled;
  const order = ready && refusal === undefined && data && result ? valueOrder({ data, result, numbers }) : undefined;
  return { ...job, form, stages, ...(answer && refusal === undefined && { answer }), order };
}
