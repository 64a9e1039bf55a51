// @vitest-environment jsdom
import { expect, test } from "vitest";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import { KEYWORDS } from "../../src/sample/keywords";

/** Calculated here by other means than the add-in's: each keyword's price, cost, months and what it can spend, the dearest first. */
function expected({ rate = 0.01, sales = 1, clickRate = 0.01, days = 0, months = 3 } = {}) {
  const rows = KEYWORDS.map(([keyword, searches, , bid], i) => ({ keyword, searches, bid, row: i + 2 }))
    .filter((row): row is { keyword: string; searches: number; bid: number; row: number } => row.bid !== null)
    .map((row) => {
      const needed = Number(row.searches) * clickRate;
      const wait = sales / rate / needed + days / (1461 / 48);
      const clicks = Math.min(sales / rate, needed * (months - days / (1461 / 48)));
      const pace = wait > months ? "Too slow" : "In time";
      return { ...row, cost: (row.bid * sales) / rate, wait, pace, clicks, spent: row.bid * clicks };
    })
    .sort((a, b) => b.cost - a.cost);
  const total = rows.reduce((sum, { spent }) => sum + spent, 0);
  const full = rows.reduce((sum, { cost }) => sum + cost, 0);
  return { rows, total, full, monthly: total / months, slow: rows.filter(({ pace }) => pace === "Too slow").length };
}

test("the sample's keywords are planned, written as live formulas, and follow the sheet", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!B7");
  expect(await job.holds("Your keywords")).toBe("Keywords!A1:D25");
  await job.said("24 keywords read; 2 have no bid.");
  const plan = expected();
  expect(await job.said(/^Set aside/)).toContain(
    `Set aside ${Math.round(plan.total).toLocaleString("en-US")} for the test`,
  );

  const name = await job.write();
  expect(name).toBe("Test budget");
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  const head = sheet.rowOf("Keyword");
  expect(sheet.table("formulas")).toEqual(
    plan.rows.map(({ keyword }, i) => {
      const at = head + 2 + i;
      const seen = (column: string) =>
        `IF(H${at}="","",IF(ISNUMBER(INDEX(Keywords!$${column}:$${column},H${at})),INDEX(Keywords!$${column}:$${column},H${at}),""))`;
      // Worth is asked once for all rows, beside the table; each takes what is at its own place.
      const workedOut = (column: string) => `INDEX($${column}$1:$${column}$1022,IF(ROW()-$M$1>$M$2,NA(),ROW()-$M$1))`;
      return {
        Keyword: keyword,
        "Cost to test": `=IF(C${at}="","",${workedOut("N")})`,
        CPC: `=IF(N(${seen("D")})>0,${seen("D")},"")`,
        "Searches a month": `=${seen("B")}`,
        Months: `=IF(D${at}="","",IF(D${at}*Test_click_rate>0,${workedOut("O")},"Never"))`,
        "In time?": `=IF(E${at}="","",IF(IF(ISNUMBER(E${at}),E${at}>Test_months,TRUE),"Too slow","In time"))`,
        "Set aside": `=IF(B${at}="","",IF(F${at}="Too slow",C${at}*D${at}*Test_click_rate*MAX(0,Test_months-Test_sales_cycle_days/30.4375),B${at}))`,
        "Place in source": `=IFERROR(MATCH(A${at},Keywords!$A:$A,0),"")`,
      };
    }),
  );
  for (const asked of ["COSTTOTEST", "TESTMONTHS"])
    expect(sheet.formulas.flat().filter((cell) => String(cell).startsWith(`=WORTH.${asked}(`))).toHaveLength(1);
  compareValues(sheet, plan);

  // A bid and two assumptions change in the sheet: all that hangs on them follows.
  await workbook.set("Keywords!D2", [[7.25]]);
  await workbook.set(`'Test budget'!${sheet.addressBeside("Conversion rate")}`, [[0.02]]);
  await workbook.set(`'Test budget'!${sheet.addressBeside("Months")}`, [[2]]);
  const changed = expected({ rate: 0.02, months: 2 });
  // More searches than that many clicks take: the dearer bid counts for each of its fifty.
  const followed = await WrittenSheet.read(workbook, name);
  const first = followed.table().find(({ Keyword }) => Keyword === "loose leaf tea");
  expect(first?.["Cost to test"]).toBeCloseTo(7.25 / 0.02, 8);
  expect(followed.beside("Total test budget")).toBeCloseTo(changed.total + (7.25 - 2.9) / 0.02, 6);
  expect(followed.beside("Monthly budget")).toBeCloseTo((changed.total + (7.25 - 2.9) / 0.02) / 2, 6);
  expect(followed.beside("Keywords that are too slow")).toBe(changed.slow);
});

function compareValues(sheet: WrittenSheet, plan: ReturnType<typeof expected>): void {
  const table = sheet.table();
  expect(table.map(({ Keyword }) => Keyword)).toEqual(plan.rows.map(({ keyword }) => keyword));
  plan.rows.forEach(({ bid, cost, searches, wait, pace, spent }, i) => {
    expect(table[i]["CPC"]).toBe(bid);
    expect(table[i]["Cost to test"]).toBeCloseTo(cost, 8);
    expect(table[i]["Searches a month"]).toBe(searches);
    expect(table[i]["Months"]).toBeCloseTo(wait, 8);
    expect(table[i]["In time?"]).toBe(pace);
    expect(table[i]["Set aside"]).toBeCloseTo(spent, 8);
  });
  expect(sheet.beside("Total test budget")).toBeCloseTo(plan.total, 6);
  expect(sheet.beside("Cost to test them to the end")).toBeCloseTo(plan.full, 6);
  expect(sheet.beside("Monthly budget")).toBeCloseTo(plan.monthly, 6);
  expect(sheet.beside("Keywords in the test")).toBe(plan.rows.length);
  expect(sheet.beside("Clicks for each keyword")).toBe(100);
  expect(sheet.beside("Chance of the sales")).toBeCloseTo(1 - 0.99 ** 100, 10);
  expect(sheet.beside("Keywords that are too slow")).toBe(plan.slow);
  const grid = sheet.rowOf("Monthly budget by conversion rate and months") + 1;
  expect(sheet.values[grid].slice(2, 5)).toEqual([2, 3, 6]);
  [0.005, 0.01, 0.02].forEach((rate, i) => {
    const inMonths = (months: number) => expected({ rate, months }).total;
    const [shown, ...budgets] = sheet.values[grid + 1 + i];
    expect(shown).toBe(rate);
    expect(budgets[0]).toBeCloseTo(inMonths(3), 6);
    [2, 3, 6].forEach((months, j) => expect(budgets[1 + j]).toBeCloseTo(inMonths(months) / months, 6));
  });
}

test("a table and a chart are written, over the keywords and their costs", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.write();
  const made = await workbook.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Test budget");
    sheet.tables.load("items/name");
    sheet.charts.load("items/name");
    await context.sync();
    const [[table], [chart]] = [sheet.tables.items, sheet.charts.items];
    const range = table.getRange();
    range.load("rowCount");
    chart.title.load("text");
    chart.series.load("items/name");
    await context.sync();
    return { table: table.name, rows: range.rowCount, title: chart.title.text, series: chart.series.items[0].name };
  });
  expect(made).toEqual({
    table: "Test_budget",
    rows: 23,
    title: "The 10 dearest keywords to test",
    series: "Cost to test",
  });
});

test("a confidence asks for as many clicks as it takes, on the pane and on the sheet", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.choose("Confidence", "95%");
  await job.said(/^Set aside 4,039 for the test/);
  await job.said(/^These searches can spend no more: .* To test all of them to the end would cost 14,546\.$/);
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  // The fewest n with 1 - 0.99^n >= 95%.
  const clicks = Math.ceil(Math.log(0.05) / Math.log(0.99));
  const { rows } = expected();
  const total = rows.reduce((sum, { bid, searches }) => sum + bid * Math.min(clicks, Number(searches) * 0.03), 0);
  expect(sheet.beside("Clicks for each keyword")).toBe(clicks);
  expect(sheet.beside("Total test budget")).toBeCloseTo(total, 6);
  expect(sheet.beside("Chance of the sales")).toBeCloseTo(1 - 0.99 ** clicks, 10);
  await workbook.set(`'Test budget'!${sheet.addressBeside("Confidence")}`, [[0.8]]);
  const fewer = Math.ceil(Math.log(0.2) / Math.log(0.99));
  expect((await WrittenSheet.read(workbook, "Test budget")).beside("Clicks for each keyword")).toBe(fewer);
});

test("keywords without a bid get the price that is entered, until a bid is filled in", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.tick("Use a CPC");
  await job.said("One of the fields above needs another value.");
  await job.fill("CPC for them", "1.50");
  // 260 and 110 searches bring 7.8 and 3.3 clicks in three months.
  const filled = 1.5 * (7.8 + 3.3);
  await job.said(new RegExp(`Set aside ${Math.round(expected().total + filled).toLocaleString("en-US")}`));
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.beside("Keywords in the test")).toBe(24);
  expect(sheet.beside("Total test budget")).toBeCloseTo(expected().total + filled, 6);
  await workbook.set("Keywords!D24", [[4]]);
  expect((await WrittenSheet.read(workbook, "Test budget")).beside("Total test budget")).toBeCloseTo(
    expected().total + filled + 2.5 * 7.8,
    6,
  );
});

test("the answer follows the sheet and the fields, and nothing is written until asked", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  const { total } = expected();
  await workbook.set("Keywords!D2", [["12.9"]]);
  await job.said(new RegExp(`Set aside ${Math.round(total + 1000).toLocaleString("en-US")}`));
  await job.fill("Sales wanted", "2");
  const twice = expected({ sales: 2 }).total + 2000;
  await job.said(new RegExp(`Set aside ${Math.round(twice).toLocaleString("en-US")}`));
  await job.fill("Conversion rate", "0");
  await job.said("Write a rate above 0% and at most 100%, such as 1%.");
  await job.said("One of the fields above needs another value.");
  expect(await workbook.sheetNames()).toEqual(["Keywords", "Orders", "Needs", "Channels"]);
});
