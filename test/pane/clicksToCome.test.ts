// @vitest-environment jsdom
import { expect, test } from "vitest";
import { epcRange } from "../../src/core/clicks/epcRange";
import { profitChance } from "../../src/core/clicks/profitChance";
import { usualRate } from "../../src/core/clicks/usualRate/usualRate";
import { RUNNING_KEYWORDS } from "../../src/sample/runningKeywords";
import { today } from "../../src/workbook/today";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

const SEEN = RUNNING_KEYWORDS.map(([keyword, clicks, cost, conversions]) => ({
  keyword: String(keyword),
  clicks: Number(clicks),
  cost: Number(cost),
  conversions: Number(conversions),
})).filter(({ clicks }) => clicks > 0);

/** The rows that a sheet has to have where this share of clicks counts: worked out from the sample anew, by core alone. */
function expectedRows(share: number) {
  const counted = SEEN.map(({ clicks, conversions }) => Math.max(conversions, share * clicks));
  const { rate, worth } = usualRate({ clicks: counted, customers: SEEN.map(({ conversions }) => conversions) });
  const rows = SEEN.map(({ keyword, clicks, cost, conversions }, i) => {
    const evidence = { clicks: counted[i], customers: conversions, usualRate: rate, usualClicks: worth };
    return {
      keyword,
      counted: counted[i],
      epc: epcRange({ ...evidence, customerValue: 60, confidence: 0.9 }).expected,
      chance: profitChance({ ...evidence, customerValue: 60, cpc: cost / clicks }),
    };
  });
  return { rate, worth, rows: new Map(rows.map((row) => [row.keyword, row])) };
}

function expectJudgedBy(share: number, sheet: WrittenSheet) {
  const { rate, worth, rows } = expectedRows(share);
  expect(sheet.beside("Share of clicks that counts")).toBeCloseTo(share, 12);
  expect(sheet.beside("Usual conversion rate")).toBeCloseTo(rate, 10);
  expect(sheet.beside("Its worth in clicks")).toBeCloseTo(worth, 4);
  const judged = sheet.table().filter((row) => typeof row["CPC"] === "number");
  expect(judged).toHaveLength(SEEN.length);
  for (const row of judged) {
    const expected = rows.get(String(row["Keyword"]));
    if (!expected) throw new Error(`${String(row["Keyword"])} is no keyword of the sample`);
    expect(row["Clicks that count"]).toBeCloseTo(expected.counted, 9);
    expect(row["EPC"]).toBeCloseTo(expected.epc, 7);
    expect(row["Chance of profit"]).toBeCloseTo(expected.chance, 7);
    if (row["Pause at"] !== "") expect(row["Pause at"]).toBeCloseTo(expected.counted + Number(row["Clicks to go"]), 9);
    expect(row["Action"]).toMatch(/; [\d,]+ of [\d,]+ clicks? count so far$/);
  }
}

test("where sales take up to 14 days, clicks of 28 days count for three quarters, in the pane and on the sheet, which follows", async () => {
  const workbook = await calculatedWorkbook();
  const job = await PaneInNode.at("Judge running keywords", workbook);
  await job.press("Try with sample data");
  await job.said(/^Profitable: 46 sales in 2,140 clicks; /);
  await job.fill("Days from click to sale", "14");
  await job.said(/^Say above how many days the report covers/);
  await job.fill("Days the report covers", "28");
  await job.said(/^75% of the clicks count so far: a sale takes up to 14 days, and the report covers 28 days\./);
  await job.said(/^Profitable: 46 sales in 2,140 clicks, of which 1,605 count so far; /);
  const { rate } = expectedRows(0.75);
  await job.said(new RegExp(`^${Number((100 * rate).toFixed(2))}%, worth [\\d,]+ clicks: learnt from 21 keywords`));
  const name = await job.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expectJudgedBy(0.75, sheet);
  expect(sheet.values.flat()).toContain(
    "75% of the clicks count so far: a sale takes up to 14 days, and the report covers 28 days. The other sales are still to come.",
  );
  // A report of a week, of which a quarter has come; and one of sales that all come at once.
  await workbook.set(`'${name}'!${sheet.addressBeside("Days the report covers")}`, [[7]]);
  expectJudgedBy(0.25, await WrittenSheet.read(workbook, name));
  await workbook.set(`'${name}'!${sheet.addressBeside("Days from click to sale")}`, [[0]]);
  expectJudgedBy(1, await WrittenSheet.read(workbook, name));
  await workbook.set(`'${name}'!${sheet.addressBeside("Days the report covers")}`, [[0]]);
  const wrong = await WrittenSheet.read(workbook, name);
  expect(wrong.values.flat()).toContain(
    "Days the report covers: Write a whole number of days from 1 to 3,660, such as 30.",
  );
});

test("days to conversion as Google Ads reports them say the share, live by their labels", async () => {
  const workbook = await calculatedWorkbook();
  const lags = [
    ["Days to conversion", "Conversions"],
    ["<1 day", 50],
    ["1 to 3 days", 20],
    ["3 to 7 days", 20],
    ["7 to 30 days", 10],
  ];
  await workbook.set("A1:B5", lags);
  const job = await PaneInNode.at("Judge running keywords", workbook);
  await job.press("Try with sample data");
  await job.said(/^Profitable: 46 sales in 2,140 clicks; /);
  await job.tick("From days to conversion");
  await job.fill("Your days to conversion", "Sheet1!A1:B5");
  await job.enter("Your days to conversion");
  await job.said("100 conversions, the last of them 30 days after the click.");
  await job.fill("Days the report covers", "14");
  // By the trapezoids: 0.25 x 1 + 0.6 x 2 + 0.8 x 4 + (0.9 + 0.9304...) / 2 x 7 over 14 days.
  const share = (0.25 + 1.2 + 3.2 + ((0.9 + 0.9 + (0.1 * 7) / 23) / 2) * 7) / 14;
  await job.said(new RegExp(`^${Math.round(100 * share)}% of the clicks count so far: by how long your sales took`));
  const name = await job.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expectJudgedBy(share, sheet);
  // Sorted and changed in the source: half of all sales come within a month instead of within a day.
  await workbook.set("Sheet1!A2:B5", [
    ["7 to 30 days", 50],
    ["3 to 7 days", 20],
    ["1 to 3 days", 20],
    ["<1 day", 10],
  ]);
  const later = (0.05 + 0.4 + 1.6 + ((0.5 + 0.5 + (0.5 * 7) / 23) / 2) * 7) / 14;
  expectJudgedBy(later, await WrittenSheet.read(workbook, name));
  await workbook.set("Sheet1!A6:B6", [["30 to 45 days", 5]]);
  const more = await WrittenSheet.read(workbook, name);
  expect(more.values.flat()).toContain("5 rows in the source, 4 here: write again.");
});

test("a report that says its last day asks when it was downloaded, offers today, and counts its clicks by that, on the sheet too", async () => {
  const workbook = await calculatedWorkbook();
  const last = today() - 10;
  const day = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const rows = SEEN.map(({ keyword, clicks, cost, conversions }) => [keyword, clicks, cost, conversions]);
  const report = [
    ["Search keyword report", "", "", ""],
    [`${day(last - 27)} - ${day(last)}`, "", "", ""],
    ["Keyword", "Clicks", "Cost", "Conversions"],
    ...rows,
  ];
  await workbook.set(`A1:D${report.length}`, report);
  const job = await PaneInNode.at("Judge running keywords", workbook);
  await job.use("A1");
  await job.fill("Customer value", "60");
  await job.said(/^Profitable: 46 sales in 2,140 clicks; /);
  await job.fill("Days from click to sale", "14");
  await job.said(/^28, from /);
  await job.said(/^The report ends on .*\. Downloaded today\?$/);
  await job.said(/^The report ends on .*\. Say above how many days later you downloaded it/);
  await job.press("Take 10");
  expect(await job.holds("Days until the download")).toBe("10");
  // From 10 to 38 days old: 14 - 14/2 - 10^2/28 and 24 whole ones.
  const share = (38 - 7 - 100 / 28) / 28;
  await job.said(/^98% of the clicks count so far: .* covers 28 days and was downloaded 10 days after its last\./);
  const name = await job.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expectJudgedBy(share, sheet);
  // Downloaded on its last day.
  await workbook.set(`'${name}'!${sheet.addressBeside("Days until the download")}`, [[0]]);
  expectJudgedBy(0.75, await WrittenSheet.read(workbook, name));
});
