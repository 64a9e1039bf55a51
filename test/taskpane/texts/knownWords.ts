import { ORDER_ROLES } from "../../../src/taskpane/orders/orderColumns";
import { UNJUDGED } from "../../../src/taskpane/screens/JudgeKeywords/judgeKeyword";
import { VERDICTS } from "../../../src/taskpane/screens/JudgeKeywords/judgement";
import type { Words } from "./textsOf";

/** What the questions about customers are made from. */
const REPORT = {
  report: { asOf: 46_053, customersEver: 7, boughtAgain: 3 },
  lapseDays: 365,
  recentDays: 90,
  top: "10 %",
  written: { count: String, share: () => "43 %", day: () => "Freitag" },
};

const SOURCES = ["highBid", "lowBid", "averageBid", "cpc", "maxCpc", undefined];

/** Texts that know which words they are given, by the place of the argument. */
export const KNOWN: Readonly<Record<string, Words>> = {
  "judgeKeywords.orders.column": { 0: ORDER_ROLES },
  "judgeKeywords.orders.cell": { 0: ORDER_ROLES },
  "judgeKeywords.answer.reason": { 0: VERDICTS },
  "judgeKeywords.answer.unjudgedReason": { 0: UNJUDGED },
  "segmentCustomers.fit.described": { 0: [[["2", "0,4"], ["3", "0,5"]]] }, // prettier-ignore
  "planTest.unpriced": { 1: SOURCES },
  "planTest.answer.barsCounted": { 1: SOURCES },
  "valueCustomers.trial.sentence": { 1: ["over", "under"] },
  "valueCustomers.report.boughtAt": { 0: ["Full price only", "Discount only", "Both"] },
  formula: { 0: ["There are no values to share out."] },
  sampleWord: { 0: ["Customer"] },
  ...Object.fromEntries(
    ["customersToday", "highValueFrom", "highValueCustomers", "gained", "lost", "boughtAgain"].map((question) => [
      `valueCustomers.report.${question}`,
      { 0: [REPORT] },
    ]),
  ),
};
