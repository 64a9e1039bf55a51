import { afterEach, expect, test } from "vitest";
import { usualRate } from "../../src/core/clicks/usualRate/usualRate";
import { exportCells } from "../imports/reports/exportCells";
import { closePreviews, openPreview } from "./openPreview";
import { expectedTestValue, expectedVerdict } from "../pane/expectedVerdict";
import { JudgePane } from "./pane/JudgePane";
import { WrittenSheet } from "../pane/WrittenSheet";

afterEach(closePreviews);

const FILE = "google_ads_search_keyword_report_synthetic.csv";
const cells = exportCells(FILE, ",");

/** The keywords of the file, read here by column and row numbers alone. */
const rows = (cells ?? []).slice(3, 98).map((row, i) => ({
  row: i + 4,
  isPaused: /paused|removed/i.test(row[5]),
  keyword: row[1],
  matchType: row[2],
  campaign: row[3],
  adGroup: row[4],
  maxCpc: Number(row[8]) || 0,
  clicks: Number(row[9].replaceAll(",", "")),
  cost: Number(row[13]),
  conversions: Number(row[14]),
}));

/** As many periods of clicks to come that tests are worth their money. */
const PERIODS = 6;

const counted = rows.filter(({ clicks, conversions }) => conversions <= clicks);

/** What the report tells of its usual rate; the file brings more than enough to tell it. */
const learnt = () =>
  usualRate({ clicks: counted.map(({ clicks }) => clicks), customers: counted.map(({ conversions }) => conversions) });

test.runIf(cells !== null)(
  `a pasted Google Ads report is judged to the last keyword, and every figure written is confirmed (needs ${FILE})`,
  async () => {
    const preview = await openPreview("?empty");
    await preview.paste("A1", (cells ?? []).map((row) => row.join("\t")).join("\n"));
    const job = await JudgePane.open(preview);
    await job.use("C7");
    await job.said(
      "95 keywords read; 14 are paused; 31 have no CPC; 4 total rows left out; sums match the report's own totals.",
    );
    await job.said(/^Enter what a customer is worth/);
    await job.fill("Customer value", "60");
    await job.fill("Periods ahead", String(PERIODS));

    const { rate, worth, warnings } = learnt();
    expect(warnings).toEqual([]);
    const ASSUMED = { customerValue: 60, usualRate: rate, usualClicks: worth, confidence: 0.9 };
    const judged = rows
      .filter(({ clicks, conversions }) => clicks > 0 && conversions <= clicks)
      .map((row) => ({ ...row, ...expectedVerdict({ ...row, ...ASSUMED }) }));
    const losing = judged.filter(({ verdict }) => verdict === "Unprofitable");
    const lost = losing.reduce((sum, { cost }) => sum + cost, 0);
    expect(await job.answer()).toContain(
      `Stop ${losing.length} keywords that lose money, or bid less: £${Math.round(lost).toLocaleString("en-US")} of`,
    );

    const name = await job.write();
    expect(name).toBe("Keyword verdicts");
    const sheet = await WrittenSheet.read(preview, name);
    expect(sheet.errors()).toEqual([]);
    expect(sheet.beside("Usual conversion rate")).toBeCloseTo(rate, 12);
    expect(sheet.beside("Its worth in clicks")).toBeCloseTo(worth, 7);
    const table = sheet.table();
    expect(table).toHaveLength(95);
    const total = (column: string) => table.reduce((sum, row) => sum + Number(row[column]), 0);
    expect(total("Clicks")).toBe(52_536);
    expect(total("Cost")).toBeCloseTo(129_987.03, 2);
    expect(total("Conversions")).toBeCloseTo(2_171.86, 2);
    const all = sheet.values[sheet.rowOf("All")];
    expect(all[1]).toBe(95);
    expect(all[2]).toBe(52_536);
    expect(all[3]).toBeCloseTo(129_987.03, 2);
    expect(all[4]).toBeCloseTo(2_171.86, 2);
    expect(sheet.values[sheet.rowOf("Unprofitable")][3]).toBeCloseTo(lost, 4);

    const order = ["Unprofitable", "Keep testing", "Profitable", "Too few clicks"];
    const expected = [...judged].sort((x, y) => order.indexOf(x.verdict) - order.indexOf(y.verdict) || y.cost - x.cost);
    expect(table.slice(0, judged.length).map(({ Keyword, Verdict }) => [Keyword, Verdict])).toEqual(
      expected.map(({ keyword, verdict }) => [keyword, verdict]),
    );
    expected.forEach((keyword, i) => {
      const row = table[i];
      expect(row["CPC"]).toBeCloseTo(keyword.cpc, 10);
      expect(row["EPC low"]).toBeCloseTo(keyword.low, 7);
      expect(row["EPC"]).toBeCloseTo(keyword.expected, 10);
      expect(row["EPC high"]).toBeCloseTo(keyword.high, 7);
      expect(row["Chance of profit"]).toBeCloseTo(keyword.chance, 7);
      const highest = Number(row["New highest CPC"]);
      // While it is tested a click is also worth what it teaches.
      if (["Keep testing", "Too few clicks"].includes(keyword.verdict)) {
        expect(highest).toBeGreaterThanOrEqual(keyword.expected - 1e-9);
        expect(Number(row["Clicks to go"]) > 0).toBe(highest > keyword.cpc && row["Clicks to go"] !== "");
      } else expect(highest).toBeCloseTo(keyword.expected, 10);
      const clicks = Number(row["Test clicks"]);
      if (clicks === 0) return;
      const gain = (size: number) =>
        expectedTestValue({ ...keyword, ...ASSUMED }, size, PERIODS * keyword.clicks - size);
      expect(row["Value of test"]).toBeCloseTo(gain(clicks), 6);
      const sizes = Array.from({ length: PERIODS * keyword.clicks }, (_, size) => size + 1);
      expect(Math.max(...sizes.map(gain))).toBeCloseTo(gain(clicks), 6);
    });
    expect(table.some((row) => Number(row["Test clicks"]) > 0)).toBe(true);

    // What would be uploaded, by the report and the figures of the table alone.
    const uploaded = expected.flatMap((keyword, i) => {
      const { verdict, cpc, maxCpc, campaign, adGroup, matchType } = keyword;
      if (keyword.isPaused) return [];
      const highest = Number(table[i]["New highest CPC"]);
      const bid = maxCpc || cpc;
      const coins = Math.floor(highest * 100) / 100;
      const isOther = highest < bid || (verdict === "Profitable" && coins > bid);
      const at = [campaign, adGroup, keyword.keyword.replace(/^[["]|["\]]$/g, ""), matchType.replace(" match", "")];
      if (verdict === "Unprofitable") return [[...at, "Paused", ""]];
      return isOther ? [[...at, "", coins]] : [];
    });
    const changes = await WrittenSheet.read(preview, `${name} – changes`);
    const head = changes.rowOf("Campaign");
    expect(changes.values[head].slice(0, 6)).toEqual([
      ...["Campaign", "Ad Group", "Keyword", "Criterion Type", "Status", "Max CPC"],
    ]);
    expect(changes.values.slice(head + 1).map((row) => row.slice(0, 6))).toEqual(
      uploaded.map((row) => row.map((cell) => (typeof cell === "number" ? (expect.closeTo(cell, 9) as number) : cell))),
    );
    expect(uploaded.length).toBeGreaterThan(10);

    const others = table.slice(judged.length);
    expect(others[0]["Verdict"]).toBe("More conversions than clicks");
    expect(others.slice(1).every(({ Verdict, CPC }) => Verdict === "No clicks" && CPC === "")).toBe(true);

    // What a keyword looks like never makes it a formula: it is written as text.
    const formulas = sheet.table("formulas");
    rows.forEach(({ keyword }) => {
      const at = table.findIndex((one) => one["Keyword"] === keyword);
      expect(formulas[at]["Keyword"]).toBe(keyword);
      // Of a keyword that Excel lost nobody knows by what to look it up: its figures are copies.
      if (typeof formulas[at]["Clicks"] === "number" && /^[=+-]/.test(keyword)) return;
      expect(formulas[at]["Clicks"]).toContain("INDEX(Sheet1!$J");
      expect(formulas[at]["Cost"]).toContain("INDEX(Sheet1!$N");
      expect(formulas[at]["Conversions"]).toContain("INDEX(Sheet1!$O");
    });
    expect(rows.filter(({ keyword }) => /^[=+]/.test(keyword)).length).toBeGreaterThan(1);
  },
);
