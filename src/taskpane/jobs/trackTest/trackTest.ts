import { PLAN_FORMAT } from "../../../imports/plans/planFormat";
import { PLAN_COLUMNS } from "../../../imports/plans/PlanTable";
import { KEYWORD_FORMAT } from "../../../imports/keywords/keywordFormat";
import { readTable } from "../../../imports/table/readTable";
import { sum } from "../../../core/numeric/sum";
import { PLAN_HEADER, PLANNED, TEST_HEADER, TEST_REPORT } from "../../../sample/keywordTest";
import { SAMPLE_CUSTOMER_VALUE } from "../../../sample/runningKeywords";
import type { Job } from "../../job/Job";
import { findingLines } from "../../keywords/findingLines";
import { summarySentence } from "../../keywords/summarySentence";
import { trackAnswer } from "./answer";
import { FORM, type Read } from "./given";
import { matchedWith } from "./matched";
import { trackSheet } from "./sheet";
import { trackingOf, type Tracking } from "./tracking";
import { de } from "./words.de";
import { en, type TrackWords } from "./words.en";

/** "Track a keyword test": where each keyword of a plan stands by the report of the running test. */
export const trackTest: Job<Read, typeof FORM, Tracking, TrackWords> = {
  id: "trackTest",
  icon: "M3 4h8M3 8h5M3 12h4M9.5 13.5l2.5 2.5 5-7",
  words: { en, de },
  form: FORM,
  takes: (["customerValue", "usualRate", "usualClicks"] as const).map((figure) => ({ figure, field: figure })),
  sources: {
    plan: {
      read: (contents, choices) => readTable(PLAN_FORMAT, contents, choices),
      roles: PLAN_COLUMNS.filter((role) => role !== "ahead"),
      found: ({ table: { planned, leftOut, questions, currency } }, { words, numbers }) => {
        if (planned.length === 0 && questions.length > 0) return undefined;
        const left = leftOut.filter(({ why }) => why === "noPrice" || why === "noKeyword").length;
        return words.found.plan({
          keywords: numbers.count(planned.length),
          money: numbers.money(sum(planned.map(({ setAside }) => setAside)), currency),
          left: numbers.count(left),
        });
      },
      sample: {
        sheetName: "Sample plan",
        tableName: "Sample_plan",
        rows: [PLAN_HEADER, ...PLANNED],
        widths: [180, 80, 80],
        formats: ["", "#,##0.00", "#,##0.00"],
      },
    },
    report: {
      read: (contents, choices) => readTable(REPORT_OF_TEST, contents, choices),
      roles: ["keyword", "clicks", "cost", "conversions"],
      found: ({ table }, { texts }) => summarySentence(table, texts),
      checks: ({ table, contents }, says) => findingLines(table, contents, says),
      sample: {
        sheetName: "Sample test report",
        tableName: "Sample_test_report",
        rows: [TEST_HEADER, ...TEST_REPORT],
        widths: [90, 180, 70, 80, 90],
        formats: ["yyyy-mm", "", "#,##0", "#,##0.00", "#,##0.##"],
      },
    },
  },
  sampleDraft: ({ customerValue }) => (customerValue === undefined ? { customerValue: SAMPLE_CUSTOMER_VALUE } : {}),
  refuse({ read: { plan, report }, draft }, { words: { refusal } }) {
    if (plan.table.planned.length === 0) return refusal.noPlan;
    const { columns } = report.table;
    if (!columns.clicks || !columns.cost || !columns.conversions) return refusal.noColumns;
    const [twofold] = matchedWith(plan.table, report.table, report.contents).twofold;
    if (twofold !== undefined) return refusal.twofold(twofold);
    return draft.customerValue === undefined ? refusal.noValue : undefined;
  },
  *work(given) {
    const { customerValue } = given.draft;
    if (customerValue === undefined) throw new Error("A form without a customer value is refused");
    yield 0;
    return trackingOf(given, customerValue);
  },
  answer: trackAnswer,
  sheet: trackSheet,
};

/** Keywords with what they did since the test began. It is asked where their clicks, cost and conversions stand. */
const REPORT_OF_TEST: typeof KEYWORD_FORMAT = {
  ...KEYWORD_FORMAT,
  wanted: () => ["clicks", "cost", "conversions"],
};
