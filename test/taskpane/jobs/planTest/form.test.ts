import { expect, test } from "vitest";
import { wrongIn } from "../../../../src/taskpane/job/form";
import { keptJob } from "../../../../src/taskpane/job/keptJob";
import { FORM } from "../../../../src/taskpane/jobs/planTest/form";
import { planned, USUAL } from "./planned";

const nothing = keptJob(undefined, ["keywords"], FORM);
const kept = (held: unknown) => keptJob(held, ["keywords"], FORM);

test("the usual values are a full set of assumptions", () => {
  expect(wrongIn(FORM, USUAL)).toEqual([]);
  expect(USUAL).toEqual({
    cpcFrom: undefined,
    customerValue: undefined,
    money: undefined,
    rule: "gain",
    conversionRate: 0.01,
    usualClicks: undefined,
    sales: 1,
    months: 3,
    monthsAfter: 12,
    clicksAhead: 1000,
    confidence: undefined,
    clickRate: 0.01,
    salesCycleDays: 0,
    slow: "plan",
    fillMissing: false,
    missingCpc: undefined,
  });
});

test("a field that breaks its rule is named", () => {
  expect(wrongIn(FORM, { ...USUAL, conversionRate: 0 })).toEqual(["conversionRate"]);
  expect(wrongIn(FORM, { ...USUAL, conversionRate: 1.01, sales: 1.5 })).toEqual(["conversionRate", "sales"]);
  expect(wrongIn(FORM, { ...USUAL, months: undefined })).toEqual(["months"]);
  expect(wrongIn(FORM, { ...USUAL, fillMissing: true })).toEqual(["missingCpc"]);
});

test("a price for keywords without one counts only where it is asked for", () => {
  const cells = [
    ["Keyword", "CPC"],
    ["tea", 3],
    ["mate", ""],
  ];
  expect(planned(cells, { missingCpc: 2 }).plan.keywords.map(({ cpc }) => cpc)).toEqual([3]);
  expect(planned(cells, { missingCpc: 2, fillMissing: true }).plan.keywords.map(({ cpc }) => cpc)).toEqual([3, 2]);
});

test("what was kept comes back", () => {
  const held = {
    sources: {
      keywords: {
        range: "Keywords!A1:E25",
        choices: { columns: { keyword: 2, cpc: null }, decimal: ",", currency: "EUR" },
      },
    },
    draft: { ...USUAL, conversionRate: 0.02, cpcFrom: "lowBid", confidence: 0.9, fillMissing: true, missingCpc: 1.5 },
    taken: {},
  };
  expect(kept(JSON.parse(JSON.stringify(held)))).toEqual(held);
});

test("a document may hold anything under our key", () => {
  expect(nothing.draft).toEqual(USUAL);
  const draft = { conversionRate: "1", cpcFrom: "free", fillMissing: "yes" };
  expect(kept({ draft, sources: { keywords: { choices: { decimal: ";" } } } })).toEqual(nothing);
});
