import { expect, test } from "vitest";
import { numbersIn } from "../../../../src/taskpane/numbers/Numbers";
import { DEFAULTS } from "../../../../src/taskpane/screens/PlanTest/assumptions";
import type { AssumptionsDraft } from "../../../../src/taskpane/screens/PlanTest/assumptions";
import { planTestView } from "../../../../src/taskpane/screens/PlanTest/planTestView";
import { readKeywordsToPlan } from "../../../../src/taskpane/screens/PlanTest/keywordsToPlan";
import type { CellValue } from "../../../../src/workbook/RangeContents";
import { contentsFrom, HEADER } from "../../keywords/contents";

const draft: AssumptionsDraft = { ...DEFAULTS, fillMissing: false };

function viewOf(rows: CellValue[][], change: Partial<AssumptionsDraft> = {}, header: CellValue[] = HEADER) {
  const contents = contentsFrom([header, ...rows]);
  return planTestView(
    { contents, table: readKeywordsToPlan(contents, {}) },
    { ...draft, ...change },
    numbersIn("en-GB"),
  );
}

const ROWS = [
  ["oolong tea", 6600, 0.42, 1.25],
  ["loose leaf tea", 8100, 0.92, 2.9],
  ["what is white tea", 260, "", ""],
];

test("a cost to test is the high bid times the clicks for one sale, the dearest keyword first", () => {
  const { plan, answer, source } = viewOf(ROWS);
  expect(source).toBe("highBid");
  expect(plan?.keywords.map(({ keyword, cost }) => [keyword.keyword, cost])).toEqual([
    ["loose leaf tea", 290],
    ["oolong tea", 125],
  ]);
  expect(plan?.total).toBe(415);
  expect(plan?.monthly).toBeCloseTo(138.333_333, 5);
  expect(answer?.total.shown).toBe("415");
  expect(answer?.sentence).toContain("Set aside 415 for the test: 138 a month for 3 months.");
  expect(answer?.chance.shown).toBe("63%");
});

test("keywords without a bid are counted and left out, or priced as the person says", () => {
  expect(viewOf(ROWS).unpriced).toBe("1 keyword has no high bid. Enter a CPC for it or leave it out.");
  const { plan } = viewOf(ROWS, { fillMissing: true, missingCpc: 4 });
  expect(plan?.keywords.map(({ cost, filled }) => [cost, filled])).toEqual([
    [400, true],
    [290, false],
    [125, false],
  ]);
});

test("the price of a click comes from where the person says", () => {
  const total = (cpcFrom: AssumptionsDraft["cpcFrom"]) => viewOf(ROWS, { cpcFrom }).plan?.total;
  expect(total("lowBid")).toBeCloseTo(134, 10);
  expect(total("averageBid")).toBeCloseTo(274.5, 10);
  expect(total("cpc")).toBe(415);
});

test("with a confidence the clicks are those of CLICKSTOTEST", () => {
  const { plan, answer } = viewOf([["a", 100, "", 3]], { confidence: 0.95 });
  expect(plan?.clicks).toBe(299);
  expect(plan?.total).toBe(897);
  expect(answer?.total.counted).toContain("299 clicks, the fewest that bring at least 1 sale with a chance of 95%");
});

test("ten keywords are drawn and the others are counted", () => {
  const rows = Array.from({ length: 98 }, (_, i) => [`tea ${i}`, 100, 1, 1 + i / 100]);
  const { answer } = viewOf(rows);
  expect(answer?.bars).toHaveLength(10);
  expect(answer?.bars[0].label).toBe("tea 97");
  expect(answer?.more).toBe("and 88 more, all of them on the written sheet.");
});

test("where there is no answer it is said why and what to do", () => {
  expect(planTestView(undefined, draft, numbersIn("en-GB")).refusal).toMatch(/once Worth has your keywords/);
  expect(viewOf(ROWS, { sales: undefined })).toMatchObject({ refusal: "One of the fields above needs another value." });
  expect(viewOf([["tea", 10, "", ""]])).toMatchObject({
    unpriced: "No keyword has a high bid. Enter a CPC for them.",
    refusal: "No keyword has a price for a click yet. Enter a CPC for them above.",
  });
  expect(viewOf([["tea"], ["coffee"]], {}, ["Keyword"]).unpriced).toBe("No keyword has a CPC. Enter a CPC for them.");
});

test("the currency of the data is the currency of the answer", () => {
  const rows = ROWS.map(([keyword, ...figures]) => [keyword, "GBP", ...figures]);
  expect(viewOf(rows, {}, ["Keyword", "Currency", ...HEADER.slice(1)]).answer?.total.shown).toBe("£415");
});

test("a keyword is too slow where even its most searches take longer than the test", () => {
  const { plan, answer } = viewOf(
    [
      ["in time", 5000, 1, 9],
      ["too slow", 50, 1, 8],
      ["open", 500, 1, 7],
      ["never", 0, 1, 6],
    ],
    { months: 12 },
  );
  expect(plan?.keywords.map(({ keyword, pace }) => [keyword.keyword, pace])).toEqual([
    ["in time", "inTime"],
    ["too slow", "tooSlow"],
    ["open", "mayBeTooSlow"],
    ["never", "tooSlow"],
  ]);
  expect(answer?.bars.map(({ note }) => note)).toEqual([
    "1 to 10 months",
    "100 to 1,000 months, too slow",
    "10 to 100 months, may be too slow",
    "1,000 months or more, too slow",
  ]);
  expect(answer?.slow).toMatchObject({ shown: "2", label: "of 4 keywords too slow for 12 months" });
});

test("the months of a keyword are those of TESTMONTHS, the sales cycle among them", () => {
  const months = (change: Partial<AssumptionsDraft>) => viewOf([["tea", 500, 1, 3]], change).plan?.keywords[0].months;
  expect(months({})).toEqual({ best: 20, worst: 20 });
  expect(months({ clickRate: 0.1 })).toEqual({ best: 2, worst: 2 });
  expect(months({ clickRate: 0.1, salesCycleDays: 30.4375 })).toEqual({ best: 3, worst: 3 });
});

test("the grid shows what other conversion rates cost, in all and by month", () => {
  expect(viewOf(ROWS).answer?.grid).toEqual({
    months: ["2 months", "3 months", "6 months"],
    rows: [
      { rate: "0.5%", total: "830", monthly: ["415", "277", "138"] },
      { rate: "1%", total: "415", monthly: ["208", "138", "69.17"] },
      { rate: "2%", total: "208", monthly: ["104", "69.17", "34.58"] },
    ],
  });
});
