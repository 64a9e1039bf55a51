import { interviewOrder } from "../../../src/taskpane/know/interview/interviewSheet";
import { sampleAnswers, type Interview } from "../../../src/taskpane/know/interview/sampleAnswers";
import { readinessOrder } from "../../../src/taskpane/know/assessment/readinessSheet";
import { stageOrder } from "../../../src/taskpane/know/assessment/stageSheet";
import { ordersIn } from "../../../src/taskpane/know/capture/keptOrders";
import { orderFacts } from "../../../src/taskpane/know/capture/orderFacts";
import { valueCustomers } from "../../../src/taskpane/jobs/valueCustomers/valueCustomers";
import type { SampleTable } from "../../../src/taskpane/job/sampleTable";
import type { Speech } from "../../../src/taskpane/says/Says";
import type { SheetContent } from "../../../src/taskpane/workbookState/useSheetWriter";
import type { RangeContents } from "../../../src/workbook/RangeContents";
import { contentsOf } from "../jobs/onSample";

/** A sheet to fill in, with the cells that its formulas look at. */
export interface KnowSheet {
  readonly sheet: SheetContent;
  readonly read: readonly RangeContents[];
}

const TODAY = 46_356;

/** The invented people in the words of this speech. */
export function people({ texts }: Speech): Interview[] {
  const { asked, sample } = texts.know.interview;
  return sampleAnswers(asked, sample);
}

/** Readiness over these orders; the invented ones where left out. */
export function readinessOver(speech: Speech, table?: SampleTable): KnowSheet {
  const sample = table ?? valueCustomers.sources.orders.sample;
  if (!sample) throw new Error("There are no invented orders");
  const contents = contentsOf(sample, speech, table ? undefined : valueCustomers.words);
  const facts = orderFacts(contents, ordersIn(contents, {}), { job: undefined, day: TODAY });
  // Whoever plans a sheet has no workbook in which the orders could stand elsewhere by now.
  return { sheet: { ...readinessOrder(speech, facts), sources: [] }, read: [contents] };
}

/** Every sheet to fill in, as it is written: empty, and with all that can be on it. */
export function knowCases(): (readonly [id: string, plan: (speech: Speech) => KnowSheet])[] {
  const alone = (sheet: SheetContent): KnowSheet => ({ sheet, read: [] });
  return [
    ["interviews", (speech) => alone(interviewOrder(speech))],
    ["interviewsAnswered", (speech) => alone(interviewOrder(speech, people(speech)))],
    ["readiness", (speech) => alone(readinessOrder(speech, undefined))],
    ["readinessOverOrders", (speech) => readinessOver(speech)],
    ["stage", (speech) => alone(stageOrder(speech))],
  ];
}
