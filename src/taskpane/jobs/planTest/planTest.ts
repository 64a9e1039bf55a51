import { readTable } from "../../../imports/table/readTable";
import { sampleKeywords } from "../../../sample/sampleSheets";
import type { Job } from "../../job/Job";
import { findingLines } from "../../keywords/findingLines";
import { summarySentence } from "../../keywords/summarySentence";
import { planAnswer } from "./answer";
import { clickPrice, sourceIn } from "./clickPrice";
import { planFields } from "./fields";
import { FORM } from "./form";
import type { Read } from "./given";
import { KEYWORDS_TO_PLAN } from "./keywordsToPlan";
import { pricedKeywords, testPlan, type TestPlan } from "./plan";
import { planSheet } from "./sheet";
import { UnpricedKeywords } from "./UnpricedKeywords";
import { de } from "./words.de";
import { en, type PlanWords } from "./words.en";

/** "Plan a keyword test": what to set aside to find out which keywords bring customers. */
export const planTest: Job<Read, typeof FORM, TestPlan, PlanWords> = {
  id: "planTest",
  icon: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17M6.5 9.6v1.2M8.5 6.4v4.4M10.5 8v2.8",
  words: { en, de },
  form: FORM,
  takes: [
    { figure: "customerValue", field: "customerValue" },
    { figure: "usualRate", field: "conversionRate" },
    { figure: "usualClicks", field: "usualClicks" },
  ],
  sources: {
    keywords: {
      read: (contents, choices) => readTable(KEYWORDS_TO_PLAN, contents, choices),
      roles: ["keyword", "highBid", "lowBid", "cpc", "searches"],
      // Who knows no column of prices can type one price for all.
      mayStayOpen: (question) => question.about === "column" && question.role === "cpc",
      found: ({ table }, { texts }) => summarySentence(table, texts),
      checks: ({ table, contents }, says) => findingLines(table, contents, says),
      Extra: UnpricedKeywords,
      sample: {
        sheetName: "Sample keywords",
        tableName: "Sample_keywords",
        rows: sampleKeywords(),
        widths: [170, 115, 70, 70],
        formats: ["", "#,##0", "#,##0.00", "#,##0.00"],
      },
    },
  },
  fields: planFields,
  refuse(
    {
      read: {
        keywords: { table },
      },
      draft,
    },
    { words: { refusal } },
  ) {
    if (table.keywords.length === 0) return refusal.noKeywords;
    const source = sourceIn(table, draft.cpcFrom);
    const isPriced = draft.fillMissing || table.keywords.some((keyword) => clickPrice(keyword, source) !== undefined);
    if (!isPriced) return refusal.nothingPriced;
    return pricedKeywords(table, draft).kept.length === 0 ? refusal.allTooSlow : undefined;
  },
  *work({ read, draft }) {
    yield 0;
    return testPlan(read.keywords.table, draft);
  },
  answer: planAnswer,
  sheet: planSheet,
};
