import { UNJUDGED } from "../../../src/taskpane/jobs/judgeKeywords/judge";
import { VERDICTS } from "../../../src/taskpane/jobs/judgeKeywords/verdicts";
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
  "jobs.judgeKeywords.answer.reason": { 0: VERDICTS },
  "jobs.judgeKeywords.answer.unjudgedReason": { 0: UNJUDGED },
  "jobs.segmentCustomers.fit.described": { 0: [[["2", "0,4"], ["3", "0,5"]]] }, // prettier-ignore
  "jobs.planTest.unpriced": { 1: SOURCES },
  "jobs.planTest.answer.barsCounted": { 1: SOURCES },
  "jobs.valueCustomers.trial.sentence": { 1: ["over", "under"] },
  "jobs.valueCustomers.report.boughtAt": { 0: ["Full price only", "Discount only", "Both"] },
  formula: { 0: ["noValues"] },
  ...Object.fromEntries(
    ["customersToday", "highValueFrom", "highValueCustomers", "gained", "lost", "boughtAgain"].map((question) => [
      `jobs.valueCustomers.report.${question}`,
      { 0: [REPORT] },
    ]),
  ),
};
