// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readChannelTable } from "../../../src/imports/channels/readChannelTable";
import { readOrderTable } from "../../../src/imports/orders/readOrderTable";
import { inWords, type SampleTable } from "../../../src/taskpane/job/sampleTable";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";
import { NumbersContext } from "../../../src/taskpane/numbers/NumbersContext";
import { AnswerStep as JudgeAnswer } from "../../../src/taskpane/screens/JudgeKeywords/AnswerStep";
import { judgeView } from "../../../src/taskpane/screens/JudgeKeywords/judgeView";
import { keptJudgement } from "../../../src/taskpane/screens/JudgeKeywords/keptJudgement";
import { readReport } from "../../../src/taskpane/screens/JudgeKeywords/readReport";
import { SAMPLE_REPORT } from "../../../src/taskpane/screens/JudgeKeywords/sampleReport";
import { verdictsOrder } from "../../../src/taskpane/screens/JudgeKeywords/verdictsOrder";
import { AnswerStep as PlanAnswer } from "../../../src/taskpane/screens/PlanTest/AnswerStep";
import { DEFAULTS as PLAN } from "../../../src/taskpane/screens/PlanTest/assumptions";
import { planTestView } from "../../../src/taskpane/screens/PlanTest/planTestView";
import { readTable } from "../../../src/taskpane/screens/PlanTest/readTable";
import { SAMPLE_KEYWORDS } from "../../../src/taskpane/screens/PlanTest/sampleKeywordTable";
import { testBudgetOrder } from "../../../src/taskpane/screens/PlanTest/testBudgetOrder";
import { AnswerStep as SegmentAnswer } from "../../../src/taskpane/screens/SegmentCustomers/AnswerStep";
import { groupsOrder } from "../../../src/taskpane/screens/SegmentCustomers/groupsSheet";
import { groupsAnswer } from "../../../src/taskpane/screens/SegmentCustomers/groupsView";
import { keptSegmentation } from "../../../src/taskpane/screens/SegmentCustomers/keptSegmentation";
import { SAMPLE_SURVEY } from "../../../src/taskpane/screens/SegmentCustomers/sampleSurvey";
import { segmentation } from "../../../src/taskpane/screens/SegmentCustomers/segmentation";
import { readSegmentTable } from "../../../src/taskpane/screens/SegmentCustomers/segmentData";
import { segmentOrder } from "../../../src/taskpane/screens/SegmentCustomers/segmentSheet";
import { segmentAnswer, segmentNames } from "../../../src/taskpane/screens/SegmentCustomers/segmentView";
import { surveyFound } from "../../../src/taskpane/screens/SegmentCustomers/surveyFound";
import { valueGroups } from "../../../src/taskpane/screens/SegmentCustomers/valueGroups";
import { AnswerStep as SplitAnswer } from "../../../src/taskpane/screens/SplitBudget/AnswerStep";
import { keptSplit } from "../../../src/taskpane/screens/SplitBudget/keptSplit";
import { SAMPLE_CHANNELS, SAMPLE_CUSTOMERS } from "../../../src/taskpane/screens/SplitBudget/sampleChannels";
import { splitOrder } from "../../../src/taskpane/screens/SplitBudget/splitSheet";
import { splitView } from "../../../src/taskpane/screens/SplitBudget/splitView";
import { AnswerStep as ValueAnswer } from "../../../src/taskpane/screens/ValueCustomers/AnswerStep";
import { SAMPLE_ORDERS } from "../../../src/taskpane/screens/ValueCustomers/sampleOrders";
import { valuation } from "../../../src/taskpane/screens/ValueCustomers/valuation";
import { valueAnswer } from "../../../src/taskpane/screens/ValueCustomers/valueAnswer";
import { valueFormView } from "../../../src/taskpane/screens/ValueCustomers/valueFormView";
import { valueOrder } from "../../../src/taskpane/screens/ValueCustomers/valueOrder";
import { keptValuation } from "../../../src/taskpane/screens/ValueCustomers/keptValuation";
import { ordersFound } from "../../../src/taskpane/orders/ordersFound";
import type { SheetContent } from "../../../src/taskpane/workbookState/useSheetWriter";
import { speak } from "../../../src/taskpane/texts/texts";
import { columnLetters } from "../../../src/workbook/a1";
import type { RangeContents } from "../../../src/workbook/RangeContents";
import { canonical } from "./canonical";
import { spoken } from "./spoken";

const DONE = { cancelled: false, cancel: () => undefined, again: () => undefined };

function contentsOf({ rows, sheetName }: SampleTable): RangeContents {
  const values = rows.map((row) => row.map((cell) => inWords(cell) ?? ""));
  const address = `A1:${columnLetters(values[0].length - 1)}${values.length}`;
  return {
    sheetId: "{1}",
    sheetName,
    address,
    asked: address,
    row: 0,
    column: 0,
    values,
    text: values.map((row) => row.map(String)),
  };
}

function end<T>(work: Generator<number, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

interface Seen {
  readonly answer: ReactElement;
  readonly order: SheetContent;
}

const JOBS: Record<string, (numbers: ReturnType<typeof numbersIn>) => Seen> = {
  planTest(numbers) {
    const contents = contentsOf(SAMPLE_KEYWORDS);
    const data = { contents, table: readTable(contents, {}) };
    const view = planTestView(data, { ...PLAN, fillMissing: false }, numbers);
    const { plan, assumptions } = view;
    return {
      answer: <PlanAnswer view={view} />,
      order: testBudgetOrder({ ...data, plan: plan!, assumptions: assumptions!, locale: numbers.locale }),
    };
  },
  judgeKeywords(numbers) {
    const contents = contentsOf(SAMPLE_REPORT);
    const data = { contents, table: readReport(contents, {}) };
    const draft = { ...keptJudgement(undefined).draft, customerValue: 60 };
    const view = judgeView(data, draft, undefined, numbers);
    const { judgement, assumptions } = view;
    return {
      answer: <JudgeAnswer view={view} />,
      order: verdictsOrder({ ...data, judgement: judgement!, assumptions: assumptions!, valueBy: undefined, numbers }),
    };
  },
  valueCustomers(numbers) {
    const contents = contentsOf(SAMPLE_ORDERS);
    const data = { contents, table: readOrderTable(contents.values, {}) };
    const form = valueFormView(data, keptValuation(undefined).draft, numbers);
    const result = end(valuation(data.table.orders, form.assumptions!));
    const answer = valueAnswer(result, numbers, data.table.currency);
    const job = { answer, form, stages: { ...DONE, result } } as unknown as Parameters<typeof ValueAnswer>[0]["job"];
    return { answer: <ValueAnswer job={job} />, order: valueOrder({ data, result, numbers }) };
  },
  segmentCustomers(numbers) {
    const contents = contentsOf(SAMPLE_SURVEY);
    const data = { contents, table: readSegmentTable(contents, {}) };
    const kept = keptSegmentation(undefined);
    const result = end(segmentation(data.table.survey)) as Exclude<
      ReturnType<typeof segmentation> extends Generator<number, infer R> ? R : never,
      string
    >;
    const answer = segmentAnswer(data, result, undefined, numbers);
    const job = { answer, kept, stages: DONE, result } as unknown as Parameters<typeof SegmentAnswer>[0]["job"];
    const { names } = segmentNames(result, data, undefined);
    const found = surveyFound(data, numbers);
    return {
      answer: <SegmentAnswer job={job} />,
      order: segmentOrder({ data, result, names, place: "beside", locale: numbers.locale, found }),
    };
  },
  segmentByOrders(numbers) {
    const contents = contentsOf(SAMPLE_ORDERS);
    const data = { contents, table: readSegmentTable(contents, {}) };
    const kept = keptSegmentation(undefined);
    const orders = data.table.orders!;
    const result = end(valueGroups(orders.orders));
    const groups = groupsAnswer(result, numbers, orders.currency);
    const job = { groups, kept, stages: DONE } as unknown as Parameters<typeof SegmentAnswer>[0]["job"];
    const found = ordersFound(orders, 0, numbers);
    return {
      answer: <SegmentAnswer job={job} />,
      order: groupsOrder({ contents, orders, result, locale: numbers.locale, found }),
    };
  },
  splitBudget(numbers) {
    const contents = contentsOf(SAMPLE_CHANNELS);
    const data = { contents, table: readChannelTable(contents.values, {}) };
    const draft = { ...keptSplit(undefined).draft, ...SAMPLE_CUSTOMERS };
    const view = splitView(data, draft, numbers);
    const { split, customers, found = "" } = view;
    return {
      answer: <SplitAnswer view={view} />,
      order: splitOrder({ data, split: split!, customers: customers!, found, locale: numbers.locale }),
    };
  },
};

afterEach(cleanup);

describe.each([
  ["en", "en-US"],
  ["de", "de-DE"],
])("the sample of every job in %s", (language, locale) => {
  const numbers = numbersIn(locale);
  beforeEach(() => {
    speak(language);
  });

  test.each(Object.entries(JOBS))("%s is answered and laid out as ever", async (name, seen) => {
    const { answer, order } = seen(numbers);
    const { container } = render(
      <FluentProvider theme={webLightTheme}>
        <NumbersContext value={numbers}>{answer}</NumbersContext>
      </FluentProvider>,
    );
    const told = { answer: spoken(container), sheet: order.name, first: order.build(""), third: order.build(3) };
    await expect(canonical(told)).toMatchFileSnapshot(`__snapshots__/${name}.${language}.snap`);
  });
});
