// @vitest-environment jsdom
import { expect, test } from "vitest";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import { usualRate } from "../../src/core/clicks/usualRate/usualRate";
import { readTable } from "../../src/imports/table/readTable";
import { KEYWORD_FORMAT } from "../../src/imports/keywords/keywordFormat";
import { RUNNING_HEADER, RUNNING_KEYWORDS } from "../../src/sample/runningKeywords";
import { judgeAll, type JudgedKeyword } from "../../src/taskpane/jobs/judgeKeywords/judge";
import { columnLetters } from "../../src/workbook/a1";
import type { CellValue } from "../../src/workbook/RangeContents";
import { end } from "../taskpane/jobs/end";
import { contentsFrom } from "../taskpane/keywords/contents";
import { expectedVerdict } from "./expectedVerdict";

const SAMPLE = "Try with sample data";

/** What the sample tells of its usual rate, with other sales of some keywords. */
function learnt(sales: Readonly<Record<string, number>> = {}) {
  const [clicks, customers] = [
    RUNNING_KEYWORDS.map(([, clicks]) => Number(clicks)),
    RUNNING_KEYWORDS.map(([name, , , conversions]) => sales[String(name)] ?? Number(conversions)),
  ];
  const { rate, worth } = usualRate({ clicks, customers });
  return { usualRate: rate, usualClicks: worth };
}

const ASSUMED = { customerValue: 60, confidence: 0.9, ...learnt() };

/** How what is to be done about a keyword begins. */
function actionOf({ action, highestCpc }: JudgedKeyword): string {
  if (action === "pause") return "Pause it";
  if (action === "bidLess") return `Bid no more than ${highestCpc.toFixed(2)}`;
  return action === "run" ? "Let it run" : "Test on";
}

/** What a row of the sheet says of its keyword. */
function shown(row: Record<string, unknown>) {
  return {
    keyword: row["Keyword"],
    verdict: row["Verdict"],
    low: row["EPC low"],
    expected: row["EPC"],
    high: row["EPC high"],
    chance: row["Chance of profit"],
    highest: row["New highest CPC"],
    pauseAt: row["Pause at"],
    clicksToGo: row["Clicks to go"],
    action: String(row["Action"]).replace(/[:;].*/, ""),
    test: row["Test clicks"],
    worth: row["Value of test"],
  };
}

function expectedOf(keyword: string, change: Partial<typeof ASSUMED & { conversions: number }> = {}) {
  const [, clicks, cost, conversions] = RUNNING_KEYWORDS.find(([name]) => name === keyword) ?? [];
  return expectedVerdict({
    clicks: Number(clicks),
    cost: Number(cost),
    conversions: Number(conversions),
    ...ASSUMED,
    ...change,
  });
}

test("the sample is judged and written, and the sheet follows its cells and assumptions", async () => {
  const workbook = await calculatedWorkbook();
  const job = await PaneInNode.at("Judge running keywords", workbook);
  await job.press(SAMPLE);
  await job.said("22 keywords read; 1 has no CPC.");
  await job.said(
    /^Profitable: 46 sales in 2,140 clicks; a 99% chance of profit, your 90% or more\.|^Profitable: 46 sales/,
  );
  // What a field is filled with stands where it does, which is folded away at first.
  await job.holds("Usual conversion rate");
  await job.said(/^1\.27%, worth 327 clicks: learnt from 21 keywords/);
  await job.said("Too few clicks: no sales in 64 clicks; judged from 66 on.");
  await job.said("Not judged: no clicks yet, so nothing to judge by.");
  const name = await job.write();
  const before = await WrittenSheet.read(workbook, name);
  expect(before.errors()).toEqual([]);
  const at = before.rowOf("Keyword") + 2;
  // Worth is asked once for all rows, beside the table; each takes what is at its own place.
  const judgedBy = (column: string) => `=IF(R${at}="","",INDEX($${column}$1:$${column}$1022,R${at}))`;
  // The third column that one formula fills, called with the cell of that formula.
  const high = `=IF(R${at}="","",INDEX($AS$1:$AU$1022,R${at},3))`;
  for (const asked of ["EPCRANGE", "VERDICT", "PROFITCHANCE"])
    expect(before.formulas.flat().filter((cell) => String(cell).startsWith(`=WORTH.${asked}(`))).toHaveLength(1);
  const [first] = before.table("formulas");
  const place = `${columnLetters(Object.keys(first).indexOf("Place in source"))}${at}`;
  expect(first).toMatchObject({
    Keyword: "tea gift basket",
    Clicks: `=IF(${place}="","",IF(ISNUMBER(INDEX('Sample report'!$B:$B,${place})),INDEX('Sample report'!$B:$B,${place}),""))`,
    "Place in source": `=IFERROR(MATCH(A${at},'Sample report'!$A:$A,0),"")`,
    CPC: `=IF(AND(N(C${at})>0,COUNT(D${at}:E${at})=2,MIN(D${at}:E${at})>=0),D${at}/C${at},"")`,
    "Place in workings": `=IF(AND(ISNUMBER(F${at}),E${at}<=C${at}),IF(ROW()-$AR$1>$AR$2,NA(),ROW()-$AR$1),"")`,
    "EPC high": high,
    "Chance of profit": judgedBy("AW"),
  });
  expect(before.beside("Usual conversion rate")).toBeCloseTo(ASSUMED.usualRate, 12);
  expect(before.beside("Its worth in clicks")).toBeCloseTo(ASSUMED.usualClicks, 8);

  // The sheet says what the pane does; a browser's logarithms differ from Node's in their last digits.
  const report = readTable(
    KEYWORD_FORMAT,
    contentsFrom([[...RUNNING_HEADER], ...RUNNING_KEYWORDS.map((row) => [...row] as CellValue[])]),
    {},
  );
  const { judged } = end(
    judgeAll(report, { ...ASSUMED, customersPerConversion: 1, countedShare: 1, targetReturn: 0, periodsAhead: 1 }),
  );
  expect(before.table().slice(0, judged.length).map(shown)).toEqual(
    judged.map((one) => ({
      keyword: one.keyword.keyword,
      verdict: one.verdict,
      low: expect.closeTo(one.epc.low, 9) as number,
      expected: expect.closeTo(one.epc.expected, 9) as number,
      high: expect.closeTo(one.epc.high, 9) as number,
      chance: expect.closeTo(one.chance, 9) as number,
      highest: expect.closeTo(one.highestCpc, 9) as number,
      pauseAt: one.clicksToGo === undefined ? "" : one.clicks + one.clicksToGo,
      clicksToGo: one.clicksToGo ?? "",
      action: actionOf(one),
      test: one.test?.testClicks || "",
      worth: one.test && one.test.testClicks > 0 ? (expect.closeTo(one.test.value, 9) as number) : "",
    })),
  );

  // "tea gift basket" stands in row 3 of the sample, and has its first row on the sheet.
  await workbook.set("'Sample report'!D3", [[60]]);
  const relearnt = learnt({ "tea gift basket": 60 });
  const followed = await WrittenSheet.read(workbook, name);
  expect(followed.beside("Usual conversion rate")).toBeCloseTo(relearnt.usualRate, 12);
  expect(followed.beside("Its worth in clicks")).toBeCloseTo(relearnt.usualClicks, 8);
  expect(followed.table()[0]["EPC"]).toBeCloseTo(
    expectedOf("tea gift basket", { conversions: 60, ...relearnt }).expected,
    10,
  );

  // A rate that is typed over the learnt one is worth one sale.
  await workbook.set(`'${name}'!${before.addressBeside("Usual conversion rate")}`, [[0.02]]);
  const typed = await WrittenSheet.read(workbook, name);
  expect(typed.beside("Its worth in clicks")).toBe(50);
  const after = typed.table()[0];
  const expected = expectedOf("tea gift basket", { conversions: 60, usualRate: 0.02, usualClicks: 50 });
  expect(after["Keyword"]).toBe("tea gift basket");
  expect(after["Chance of profit"]).toBeCloseTo(expected.chance, 7);
  expect(after["Verdict"]).toBe("Profitable");
  expect(after["EPC low"]).toBeCloseTo(expected.low, 7);
  // A row below the table that the table does not grow to has no figures, and not the 0 of a cell that holds nothing.
  const below = at + before.table().length;
  await workbook.set(`'${name}'!C${below}:F${below}`, [[100, 50, 5, 0.5]]);
  const inRowBelow = (formula: unknown) => String(formula).replaceAll(String(at), String(below));
  await workbook.set(`'${name}'!G${below}`, [[inRowBelow(high)]]);
  expect(await workbook.value(`'${name}'!G${below}`)).toBeNull();
  await workbook.set(`'${name}'!R${below}`, [[inRowBelow(first["Place in workings"])]]);
  expect(await workbook.value(`'${name}'!G${below}`)).toBe("#N/A");

  // The pane read the changed cell too.
  await job.said(/^Profitable: 60 sales in 1,260 clicks/);

  // A second writing asks, and replaces only what was asked for.
  await job.press("Write to sheet");
  await job.said("There is a sheet “Keyword verdicts” already");
  await job.press("New sheet");
  expect(await job.written()).toBe("Keyword verdicts 2");
  expect(await workbook.sheetNames()).toEqual([
    ...["Sheet1", "Sample report", "Keyword verdicts", "Keyword verdicts – changes"],
    ...["Keyword verdicts 2", "Keyword verdicts 2 – changes"],
  ]);
});

test("a customer's value taken from orders is carried through to the sheet as a live formula", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Judge running keywords", workbook);
  await job.press(SAMPLE);
  await job.said(/^(Stop|No keyword is sure)/);
  await job.tick("From orders");
  await job.said(/^The answer appears here once Worth knows from your orders/);
  await job.fill("Your orders", "Orders!A:E");
  await job.enter("Your orders");
  await job.said(/^A customer is worth .* less the cost to fulfil them\.$/);
  const sheet = await WrittenSheet.read(workbook, await job.write());
  const orders = (await workbook.values("Orders!A2:D2000")).filter(([customer]) => customer);
  const customers = new Set(orders.map(([customer]) => customer)).size;
  const money = orders.reduce((sum, [, , amount, cost]) => sum + Number(amount) - Number(cost), 0);
  const row = sheet.rowOf("Customer value");
  const columns = ["A", "C", "D"].map((column) => `Orders!${column}2:${column}100000`);
  expect(sheet.formulas[row][1]).toBe(`=WORTH.CUSTOMERVALUE(${columns.join(",")})`);
  expect(sheet.values[row][1]).toBeCloseTo(money / customers, 8);
  const basket = sheet.table().find(({ Keyword }) => Keyword === "tea gift basket");
  const expected = expectedOf("tea gift basket", { customerValue: money / customers });
  expect(basket?.["EPC"]).toBeCloseTo(expected.expected, 8);
  expect(basket?.["Chance of profit"]).toBeCloseTo(expected.chance, 7);
});

test("rows of one keyword are added up, and hostile keywords stay text", async () => {
  const workbook = await calculatedWorkbook();
  const report = [
    "Keyword\tDevice\tClicks\tCost\tConversions",
    "tea\tMobile\t100\t50\t2",
    "tea\tDesktop\t300\t90\t5",
    "@SUM(1+1)\tMobile\t40\t80\t1",
    "'=cmd|' /C calc'!A0\tMobile\t10\t5\t30",
  ].map((line) => line.split("\t"));
  await workbook.set("A1", report);
  const job = await PaneInNode.at("Judge running keywords", workbook);
  await job.use("A1");
  await job.fill("Customer value", "40");
  await job.said(/^(Stop|No keyword is sure)/);
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  const table = sheet.table();
  const tea = table.find(({ Keyword }) => Keyword === "tea");
  expect(tea).toMatchObject({ Clicks: 400, Cost: 140, Conversions: 7, CPC: 0.35 });
  expect(sheet.table("formulas")[table.indexOf(tea ?? {})]["Clicks"]).toContain("SUMIF(Sheet1!$A:$A,");
  expect(table.map(({ Keyword }) => Keyword)).toContain("@SUM(1+1)");
  expect(table.at(-1)?.["Verdict"]).toBe("More conversions than clicks");
  await workbook.set("Sheet1!C3", [[500]]);
  const followed = (await WrittenSheet.read(workbook, "Keyword verdicts")).table();
  expect(followed.find(({ Keyword }) => Keyword === "tea")).toMatchObject({ Clicks: 600 });
});
