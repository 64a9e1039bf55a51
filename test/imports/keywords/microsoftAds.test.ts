import { expect, test } from "vitest";
import { readKeywords } from "../reports/readCells";
import { csvCells } from "../reports/exportCells";
import { added, inventedKeywords } from "../reports/inventedKeywords";
import { microsoftReport } from "../reports/microsoftReport";
import { openedInExcel } from "../reports/openedInExcel";

const keywords = inventedKeywords(40);
const file = csvCells(microsoftReport(keywords), ",");
const excel = openedInExcel(file);

test.each([
  { form: "as text", table: readKeywords(file) },
  { form: "as Excel converts it", table: readKeywords(excel.values, { shown: excel.text }) },
])("a Microsoft report is read past its nine lines, to its footer, to its true sums $form", ({ table }) => {
  const sum = (role: "clicks" | "cost" | "conversions") =>
    table.keywords.reduce((all, one) => all + (one[role] ?? 0), 0);
  const truth = added(keywords);
  expect(table).toMatchObject({ kind: "microsoftAds", headerRow: 10, currency: "USD", questions: [] });
  expect(table.keywords).toHaveLength(40);
  expect(sum("clicks")).toBe(truth.clicks);
  expect(sum("cost")).toBeCloseTo(truth.cents / 100, 2);
  expect(sum("conversions")).toBeCloseTo(truth.conversionHundredths / 100, 2);
  expect(table.summary.leftOut).toMatchObject({ aboveHeader: 9, header: 1, total: 1, footer: 1 });
  expect(table.summary.totalsAgree).toBe(true);
});

test("its match types, ad groups and highest CPCs come along", () => {
  const [first] = readKeywords(file).keywords;
  expect(first).toMatchObject({
    keyword: "kettle 1",
    matchType: "exact",
    adGroup: "Group 1",
    campaign: "Tea",
    maxCpc: 1.5,
  });
});

test("headings as the reporting service writes them are known too", () => {
  const { keywords: read, kind } = readKeywords([
    ["Report Name: Keywords"],
    [],
    ["Keyword", "DeliveredMatchType", "DeviceType", "Clicks", "AverageCpc", "Spend"],
    ["red shoes", "Exact", "Computer", "35", "0.50", "17.50"],
    ["red shoes", "Exact", "Smartphone", "50", "0.40", "20.00"],
  ]);
  expect(kind).toBe("microsoftAds");
  expect(read).toMatchObject([{ keyword: "red shoes", clicks: 85, cost: 37.5, rows: [3, 4] }]);
});
