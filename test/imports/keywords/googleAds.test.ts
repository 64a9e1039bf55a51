import { describe, expect, test } from "vitest";
import type { KeywordTable } from "../../../src/imports/keywords/KeywordTable";
import { readKeywords } from "../reports/readCells";
import type { CountRole } from "../../../src/imports/keywords/Role";
import { exportCells } from "../reports/exportCells";
import { ENGLISH, GERMAN, googleAdsReport } from "../reports/googleAdsReport";
import { added, inventedKeywords } from "../reports/inventedKeywords";
import { openedInExcel } from "../reports/openedInExcel";

const FILE = "google_ads_search_keyword_report_synthetic.csv";
const cells = exportCells(FILE, ",");

function total({ keywords }: KeywordTable, role: CountRole): number {
  return keywords.reduce((sum, keyword) => sum + (keyword[role] ?? 0), 0);
}

describe.skipIf(cells === null)(`A Google Ads search keyword report (needs ${FILE})`, () => {
  const file = cells ?? [];
  const excel = openedInExcel(file);
  const versions: [string, KeywordTable][] = [
    ["as text", readKeywords(file)],
    ["as Excel converts it", readKeywords(excel.values, { shown: excel.text, formulas: excel.formulas })],
    ["as Excel converts it, values only", readKeywords(excel.values)],
  ];

  test.each(versions)("is read to its true sums %s", (_, table) => {
    expect(table.kind).toBe("googleAds");
    expect(table.keywords).toHaveLength(95);
    expect(total(table, "clicks")).toBe(52_536);
    expect(total(table, "cost")).toBeCloseTo(129_987.03, 2);
    expect(total(table, "conversions")).toBeCloseTo(2_171.86, 2);
  });

  test.each(versions)("leaves out its title, header and four total rows %s", (_, { leftOut, headerRow }) => {
    expect(headerRow).toBe(2);
    expect(leftOut.map(({ row, why }) => [row, why])).toEqual([
      [0, "aboveHeader"],
      [1, "aboveHeader"],
      [2, "header"],
      [98, "total"],
      [99, "total"],
      [100, "total"],
      [101, "total"],
    ]);
  });

  test.each(versions)("agrees with its own keyword totals and asks nothing %s", (_, { checks, summary, questions }) => {
    expect(checks).toHaveLength(8);
    expect(checks.every(({ agrees }) => agrees)).toBe(true);
    expect(summary.totalsAgree).toBe(true);
    expect(questions).toEqual([]);
  });

  test.each(versions)("is in pounds, with points for decimals %s", (_, { currency, decimal }) => {
    expect(currency).toBe("GBP");
    expect(decimal === "." || decimal === null).toBe(true);
  });

  test.each(versions)("flags the one keyword with more conversions than clicks %s", (_, { keywords }) => {
    const flagged = keywords.filter(({ flags }) => flags.some(({ what }) => what === "moreConversionsThanClicks"));
    expect(flagged).toMatchObject([
      { keyword: "[down sleeping bag]", matchType: "exact", clicks: 1203, conversions: 1804.5 },
    ]);
  });

  test("keeps a keyword that starts with = as the text it is", () => {
    const hostile = versions[0][1].keywords.find(({ keyword }) => keyword.startsWith("="));
    expect(hostile).toMatchObject({ keyword: "=cmd|trail shoes", matchType: "broad", flags: [] });
  });

  test("gets keywords that Excel took for formulas back from the formulas", () => {
    const keywordColumn = file[2].indexOf("Keyword");
    const written = file.slice(3, 98).map((row) => row[keywordColumn]);
    expect(versions[1][1].keywords.map(({ keyword }) => keyword)).toEqual(written);
    const restored = versions[1][1].keywords.filter(({ flags }) =>
      flags.some(({ what }) => what === "keywordRestored"),
    );
    expect(restored.length).toBe(written.filter((keyword) => /^[=+]/.test(keyword)).length);
  });

  test("never adds up keywords that Excel lost", () => {
    const lost = versions[2][1].keywords.filter(({ flags }) => flags.some(({ what }) => what === "keywordLost"));
    expect(lost.length).toBeGreaterThan(1);
    expect(lost.every(({ keyword, rows }) => keyword === "#NAME?" && rows.length === 1)).toBe(true);
  });

  test("says which cells a formula can use", () => {
    expect(versions[0][1].keywords[0].held).toMatchObject({ clicks: "numeral", cpc: "numeral", maxCpc: "numeral" });
    expect(versions[1][1].keywords[0].held).toMatchObject({ clicks: "number", cpc: "number", maxCpc: "number" });
    expect(versions[1][1].keywords[1].held).toMatchObject({ clicks: "number", cpc: "blank", maxCpc: "blank" });
  });

  test("notices when a row of it is missing", () => {
    const { summary, checks } = readKeywords(file.filter((_, row) => row !== 3));
    expect(summary.totalsAgree).toBe(false);
    expect(checks.find(({ role }) => role === "clicks")).toMatchObject({
      expected: 52_536,
      got: 52_536 - 911,
      agrees: false,
    });
  });
});

describe("An invented Google Ads report", () => {
  const keywords = inventedKeywords(60);
  const truth = added(keywords);
  const expectTruth = (table: KeywordTable) => {
    expect(total(table, "clicks")).toBe(truth.clicks);
    expect(total(table, "impressions")).toBe(truth.impressions);
    expect(total(table, "cost")).toBeCloseTo(truth.cents / 100, 2);
    expect(total(table, "conversions")).toBeCloseTo(truth.conversionHundredths / 100, 2);
    expect(table.summary.totalsAgree).toBe(true);
    expect(table.questions).toEqual([]);
  };

  test("segmented by device is added up by keyword and match type", () => {
    const segmented = readKeywords(googleAdsReport(keywords, ENGLISH, "device"));
    const whole = readKeywords(googleAdsReport(keywords, ENGLISH, "none"));
    expectTruth(segmented);
    expectTruth(whole);
    expect(segmented.summary).toMatchObject({ keywords: 60, keywordRows: 180 });
    expect(segmented.keywords.map(({ words, matchType }) => [words, matchType])).toEqual(
      whole.keywords.map(({ words, matchType }) => [words, matchType]),
    );
    expect(segmented.keywords[0].rows).toEqual([3, 4, 5]);
  });

  test("has the CPC of an added-up keyword calculated from its cost and clicks", () => {
    const [first] = readKeywords(googleAdsReport(keywords, ENGLISH, "device")).keywords;
    const { cents, clicks } = added(keywords.slice(0, 1));
    expect(first.cpc).toBeCloseTo(cents / 100 / clicks, 10);
    expect(first.held).not.toHaveProperty("cpc");
  });

  test("in German is read with its decimal commas", () => {
    const table = readKeywords(googleAdsReport(keywords, GERMAN, "device"));
    expectTruth(table);
    expect(table).toMatchObject({ kind: "googleAds", decimal: ",", currency: "EUR" });
    expect(new Set(table.keywords.map(({ matchType }) => matchType))).toEqual(new Set(["exact", "phrase", "broad"]));
    expect(table.leftOut.filter(({ why }) => why === "total").map(({ held }) => held)).toEqual(
      Array<string>(3).fill("Gesamt: Alle außer entfernten Keywords").concat(Array<string>(3).fill("Gesamt: Konto")),
    );
  });

  test("in German opened by an English Excel is warned about: clicks of 4.848 are no clicks", () => {
    const { values } = openedInExcel(googleAdsReport(keywords, GERMAN, "none"));
    const { summary } = readKeywords(values);
    expect(summary.flagged.notWhole).toBeGreaterThan(5);
    expect(summary.totalsAgree).toBe(false);
  });

  test("in English opened by a German Excel is warned about: a cost of 2.80 is no date", () => {
    const { values, text } = openedInExcel(googleAdsReport(keywords, ENGLISH, "none"), "german");
    const table = readKeywords(values, { shown: text });
    const dates = table.keywords.flatMap(({ flags }) => flags).filter(({ why }) => why === "date");
    expect(dates.length).toBeGreaterThan(20);
    expect(table.keywords.every(({ cpc }) => cpc === undefined || cpc < 1000)).toBe(true);
    expect(table.summary.totalsAgree).toBe(false);
  });

  test("with all totals but those of keywords is not checked", () => {
    const cells = googleAdsReport(keywords, ENGLISH, "none").filter(([label]) => !label.startsWith("Total: All"));
    expect(readKeywords(cells).summary.totalsAgree).toBeNull();
  });

  test("keeps the keywords of two ad groups apart", () => {
    const twice = [...keywords, { ...keywords[0], adGroup: "Elsewhere" }];
    expect(readKeywords(googleAdsReport(twice, ENGLISH, "none")).keywords).toHaveLength(61);
    expect(readKeywords(googleAdsReport(twice, ENGLISH, "device")).keywords).toHaveLength(61);
  });
});
