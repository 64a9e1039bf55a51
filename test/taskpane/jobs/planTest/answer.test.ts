import { expect, test } from "vitest";
import type { FieldView } from "../../../../src/taskpane/job/FieldView";
import { planTest } from "../../../../src/taskpane/jobs/planTest/planTest";
import { sourceIn } from "../../../../src/taskpane/jobs/planTest/clickPrice";
import { partsOf, plannedUnder, says, type planned, type USUAL } from "./planned";
import { HEADER } from "../../keywords/contents";

const ROWS = [
  ["oolong tea", 6600, 0.42, 1.25],
  ["loose leaf tea", 8100, 0.92, 2.9],
  ["what is white tea", 260, "", ""],
];

const figuresOf = ({ answer }: ReturnType<typeof planned>) =>
  partsOf("figures", answer.parts).flatMap(({ figures }) => figures);
const barsOf = ({ answer }: ReturnType<typeof planned>) => partsOf("bars", answer.parts)[0].bars.bars;

test("a cost to test is the high bid times the clicks for one sale, the dearest keyword first", () => {
  const result = plannedUnder(ROWS);
  const { plan, answer } = result;
  expect(plan.source).toBe("highBid");
  expect(plan.keywords.map(({ keyword, cost }) => [keyword.keyword, cost])).toEqual([
    ["loose leaf tea", 290],
    ["oolong tea", 125],
  ]);
  expect(plan.total).toBe(415);
  expect(plan.monthly).toBeCloseTo(138.333_333, 5);
  const [total, monthly, chance] = figuresOf(result);
  expect([total.shown, monthly.shown, chance.shown]).toEqual(["415", "138", "63%"]);
  expect(answer.sentence).toContain("Set aside 415 for the test: 138 a month for 3 months.");
});

test("keywords without a bid are left out, or priced as the person says", () => {
  expect(plannedUnder(ROWS).plan.unpriced.map(({ keyword }) => keyword)).toEqual(["what is white tea"]);
  const { plan } = plannedUnder(ROWS, { fillMissing: true, missingCpc: 4 });
  expect(plan.unpriced).toEqual([]);
  expect(plan.keywords.map(({ cost, filled }) => [cost, filled])).toEqual([
    [400, true],
    [290, false],
    [125, false],
  ]);
});

test("the price of a click comes from where the person says", () => {
  const total = (cpcFrom: (typeof USUAL)["cpcFrom"]) => plannedUnder(ROWS, { cpcFrom }).plan.total;
  expect(total("lowBid")).toBeCloseTo(134, 10);
  expect(total("averageBid")).toBeCloseTo(274.5, 10);
  expect(total("cpc")).toBe(415);
});

test("the field of the price offers what the table has, and shows the source in use", () => {
  const { given } = plannedUnder(ROWS, { cpcFrom: "cpc" });
  const shown = (field: FieldView) =>
    field.kind === "choice" && field.name === "cpcFrom"
      ? [{ value: field.value, options: field.options.map(({ value }) => value) }]
      : [];
  const fields = (rows: typeof given) => planTest.fields?.(rows, undefined, says).flatMap(shown);
  expect(fields(given)).toEqual([{ value: "highBid", options: ["highBid", "lowBid", "averageBid"] }]);
  expect(sourceIn(given.read.keywords.table, "lowBid")).toBe("lowBid");
  expect(fields(plannedUnder([["tea", 3]], {}, ["Keyword", "CPC"]).given)).toEqual([]);
});

test("with a confidence the clicks are those of CLICKSTOTEST", () => {
  const result = plannedUnder([["a", 100_000, "", 3]], { confidence: 0.95 });
  expect(result.plan.clicks).toBe(299);
  expect(result.plan.total).toBe(897);
  expect(figuresOf(result)[0].counted).toContain(
    "299 clicks, the fewest that bring at least 1 sale with a chance of 95%",
  );
});

test("ten keywords are drawn and the others are counted", () => {
  const rows = Array.from({ length: 98 }, (_, i) => [`tea ${i}`, 100, 1, 1 + i / 100]);
  const result = plannedUnder(rows);
  expect(barsOf(result)).toHaveLength(10);
  expect(barsOf(result)[0].label).toBe("tea 97");
  expect(partsOf("text", result.answer.parts).map(({ text }) => text)).toEqual([
    expect.stringMatching(/^These searches can spend no more: no keyword gets its 100 clicks/),
    "and 88 more, all of them on the written sheet.",
  ]);
});

test("where there is no answer it is said why and what to do", () => {
  expect(plannedUnder(ROWS).refusal).toBeUndefined();
  expect(plannedUnder([["tea", 10, "", ""]]).refusal).toBe(
    "No keyword has a price for a click yet. Enter a CPC for them above.",
  );
  expect(plannedUnder([["tea", 10, "", ""]], { fillMissing: true, missingCpc: 1 }).refusal).toBeUndefined();
  expect(plannedUnder([["tea"], ["coffee"]], {}, ["Keyword"]).refusal).toBe(
    "No keyword has a price for a click yet. Enter a CPC for them above.",
  );
  expect(plannedUnder([["", 10, 1, 2]]).refusal).toBe(
    "There are no keywords in these cells. Choose the column that holds them, or other cells.",
  );
});

test("the currency of the data is the currency of the answer", () => {
  const rows = ROWS.map(([keyword, ...figures]) => [keyword, "GBP", ...figures]);
  const result = plannedUnder(rows, {}, ["Keyword", "Currency", ...HEADER.slice(1)]);
  expect(figuresOf(result)[0].shown).toBe("£415");
});

test("a keyword is too slow where even its most searches take longer than the test", () => {
  const result = plannedUnder(
    [
      ["in time", 5000, 1, 9],
      ["too slow", 50, 1, 8],
      ["open", 500, 1, 7],
      ["never", 0, 1, 6],
    ],
    { months: 12 },
  );
  expect(result.plan.keywords.map(({ keyword, pace }) => [keyword.keyword, pace])).toEqual([
    ["in time", "inTime"],
    ["too slow", "tooSlow"],
    ["open", "mayBeTooSlow"],
    ["never", "tooSlow"],
  ]);
  expect(barsOf(result).map(({ note }) => note)).toEqual([
    "1 to 10 months",
    "100 to 1,000 months, too slow",
    "10 to 100 months, may be too slow",
    "1,000 months or more, too slow",
  ]);
  expect(figuresOf(result)[3]).toMatchObject({ shown: "2", label: "of 4 keywords too slow for 12 months" });
});

test("the months of a keyword are those of TESTMONTHS, the sales cycle among them", () => {
  const months = (change: Partial<typeof USUAL>) => plannedUnder([["tea", 500, 1, 3]], change).plan.keywords[0].months;
  expect(months({})).toEqual({ best: 20, worst: 20 });
  expect(months({ clickRate: 0.1 })).toEqual({ best: 2, worst: 2 });
  expect(months({ clickRate: 0.1, salesCycleDays: 30.4375 })).toEqual({ best: 3, worst: 3 });
});

test("the grid shows what other conversion rates cost, in all and by month, as far as searches bring the clicks", () => {
  // At 0.5% a sale takes 200 clicks: 6,600 searches bring 132 in two months and 198 in three, 8,100 bring 162 and 243.
  const [{ table }] = partsOf("table", plannedUnder(ROWS).answer.parts);
  expect(table.heads.slice(2)).toEqual(["2 months", "3 months", "6 months"]);
  expect(table.rows).toEqual([
    { label: "0.5%", cells: ["828", "317", "276", "138"] },
    { label: "1%", cells: ["415", "208", "138", "69.17"] },
    { label: "2%", cells: ["208", "104", "69.17", "34.58"] },
  ]);
});
