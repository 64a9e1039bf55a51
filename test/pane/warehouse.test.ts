// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerFlow } from "../../src/core/customers/customerFlow";
import { profitCentre } from "../../src/core/customers/profitCentre";
import type { ProfitStatement } from "../../src/core/customers/profitStatements";
import { customerTable } from "../../src/core/customers/customerTable";
import { isoDate } from "../../src/core/dates/isoDate";
import { customerHistories } from "../../src/core/forecast/customerHistories";
import { learnFromOrders } from "../../src/core/forecast/learnFromOrders";
import { expectedTotals, makeBase } from "../../src/core/forecast/range/Base";
import { orderForecast } from "../../src/core/forecast/orderForecast";
import { rfm } from "../../src/core/segments/rfm";
import { segment } from "../../src/core/segments/segment";
import { segmentValue } from "../../src/core/segments/segmentValue";
import { valueTier } from "../../src/core/segments/valueTier";
import { NEED_HEADER, needs } from "../../src/sample/needs";
import { LINES } from "../../src/taskpane/jobs/seeProfitCentre/lines";
import { BINS, TIER_CUTS, TIERS } from "../../src/taskpane/jobs/segmentCustomers/valueGroups";
import { groupsOfCustomers } from "../../src/warehouse/questions/groupsOfCustomers";
import { columnLetters } from "../../src/workbook/a1";
import type { SampleCell } from "../../src/sample/SampleSheet";
import { startDuckDb } from "../engines/duckDb";
import type { Engine, Row } from "../engines/Engine";
import { knownOrders, ORDER_COLUMNS, ORDER_NAMES, orderCsv } from "../engines/TestOrders";
import { sampleRows } from "../taskpane/jobs/sampleRows";
import { periodSample, withoutBucket } from "../taskpane/jobs/periodSample";
import { summedSample } from "../taskpane/jobs/summedSample";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import type { Cell } from "./tableOnSheet";
import { WrittenSheet } from "./WrittenSheet";

const ROWS = sampleRows();
const { log, costs } = knownOrders(ROWS);

let duckDb: Engine;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "worth-pane-"));
  const file = path.join(folder, "orders.csv");
  writeFileSync(file, orderCsv(ROWS));
  duckDb = await startDuckDb();
  await duckDb.load("orders", { file, columns: ORDER_COLUMNS });
});

afterAll(async () => {
  await duckDb.close();
  rmSync(folder, { recursive: true });
});

/** The query that the pane shows under a title. */
function query(title: string): string {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="Query: ${title}"]`);
  if (!field) throw new Error(`There is no query ${title}`);
  return field.value;
}

/** What a database answered, as it is pasted: headings, then rows, with days as a sheet has them. */
function pasted(rows: readonly Row[]): Cell[][] {
  const heads = Object.keys(rows[0]);
  return [heads, ...rows.map((row) => heads.map((head) => row[head] as Cell))];
}

const letterOf = (column: number) => columnLetters(column - 1);

/** Puts cells on a sheet of this name, which is added unless it is there. */
async function put(
  workbook: Awaited<ReturnType<typeof calculatedWorkbook>>,
  sheet: string,
  cells: Cell[][],
  isNew = true,
) {
  if (isNew) {
    await workbook.excel(async (context, name: string) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }, sheet);
  }
  // Null would leave a cell as it is.
  const rows = cells.map((row) => row.map((cell) => cell ?? ""));
  await workbook.set(`${sheet}!A1:${letterOf(cells[0].length)}${cells.length}`, rows);
}

/** Where the first cell stands that holds this. */
function cellOf({ values }: WrittenSheet, holds: (cell: unknown) => boolean): string {
  const row = values.findIndex((cells) => cells.some(holds));
  return `${letterOf(values[row].findIndex(holds) + 1)}${row + 1}`;
}

/** The leaking bucket of a written sheet: what stands over it, and its rows. */
function bucketOn({ values }: WrittenSheet): { readonly called: unknown; readonly rows: unknown[][] } {
  const isHeading = (cell: unknown) => /^The leaking bucket, by/.test(String(cell));
  const row = values.findIndex((cells) => cells.some(isHeading));
  const column = values[row].findIndex(isHeading);
  const rows = values.slice(row + 2).map((cells) => cells.slice(column, column + 7));
  return { called: values[row][column], rows: rows.filter((cells) => cells.some((cell) => cell !== "")) };
}

/** It stands in the panel that all rests on. */
function lostAfter({ values }: WrittenSheet): unknown {
  const label = "Lost after so many days";
  const row = values.find((cells) => cells.includes(label)) ?? [];
  return row[row.indexOf(label) + 1];
}

const flowBy = (lapseDays: number) =>
  customerFlow(log, { period: "quarter", lapseDays }).map((row) => [
    ...[row.firstDay, row.opening, row.gained, row.back, row.lost, row.closing, row.lostShare ?? ""],
  ]);

const numbersIn = (sentence: string) =>
  (sentence.match(/[\d,.]*\d/g) ?? []).map((text) => Number(text.replaceAll(",", "")));

test("orders stay in the database: summed up there, valued here as from the orders, and every customer scored there", async () => {
  const workbook = await calculatedWorkbook();
  const pane = await PaneInNode.at("Value customers", workbook);
  await pane.press("My orders don’t fit in a sheet");
  await pane.press("1. Sum up customers");
  await pane.said(/Fill in the table and its columns of customers and days above/);
  await pane.fill("Table of orders", "orders");
  await pane.fill("Column of the customer", "customer_id");
  await pane.fill("Column of the day", "order_date");
  await pane.said(/Fill in the column of the amount above/);
  await pane.fill("Column of the amount", "amount");
  await pane.fill("Column of the fulfilment cost", "cost");
  await pane.choose("Customers are told apart by the", "day");
  const summed = await duckDb.rows(query("1. Sum up customers"));
  expect(summed.length).toBeLessThan(log.names.length);
  await put(workbook, "Summed", pasted(summed));
  await pane.use("Summed!A1");

  // As from the orders, by other means than the pane's.
  const table = customerTable(log, costs);
  const value = table.reduce((sum, row) => sum + row.value, 0);
  const [customers, total, each] = numbersIn(await pane.said(/customers brought .* after fulfilment costs/));
  expect([customers, total]).toEqual([table.length, Math.round(value)]);
  expect(each).toBeCloseTo(value / table.length, 2);
  const { repeatOrders, recency, age, averageOrderValue } = customerHistories(log);
  const histories = { repeatOrders, recency, age, averageOrderValue };
  const report = learnFromOrders(histories, "auto");
  const terms = { days: 365, costOfMoney: 0.1 };
  const ahead = expectedTotals(makeBase(histories, report, terms));
  const paid = table.reduce((sum, row) => sum + row.spend, 0);
  const said = numbersIn(await pane.said(/can be expected to bring/));
  expect(said[1] / (ahead.value * (value / paid))).toBeCloseTo(1, 2);
  expect(said[4]).toBe(Math.round(ahead.ordering));

  // Written, the sheet says the same by its own formulas, and follows its days and rows.
  const name = await pane.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expect(sheet.beside("Value of a customer")).toBeCloseTo(value / table.length, 8);
  expect(sheet.beside("Orders")).toBe(table.reduce((sum, row) => sum + row.orders, 0));
  expect(Number(sheet.beside("Value in the days ahead")) / (ahead.value * (value / paid))).toBeCloseTo(1, 2);
  expect(Number(sheet.beside("Orders in the days ahead")) / ahead.orders).toBeCloseTo(1, 4);
  expect(Number(sheet.beside("Customers who order in them")) / ahead.ordering).toBeCloseTo(1, 4);
  await workbook.set(`'${name}'!${sheet.addressBeside("Days ahead")}`, [[100]]);
  const sooner = expectedTotals(makeBase(histories, report, { days: 100, costOfMoney: 0.1 }));
  const changed = await WrittenSheet.read(workbook, name);
  expect(Number(changed.beside("Value in the days ahead")) / (sooner.value * (value / paid))).toBeCloseTo(1, 2);
  await workbook.set(`Summed!A${summed.length + 2}`, [[0]]);
  const grown = await WrittenSheet.read(workbook, name);
  expect(grown.values.flat()).toContain(`${summed.length + 1} rows in the source, ${summed.length} here: write again.`);

  // What was learnt goes back as a query, and comes to the same for every customer.
  await pane.press("2. Score every customer");
  const scored = await duckDb.rows(query("2. Score every customer"));
  const { model } = report;
  expect(model.name).not.toBe("Pareto/NBD");
  const forecast = orderForecast(histories, model, makeBase(histories, report, terms).spend, terms);
  expect(scored).toHaveLength(log.names.length);
  const active = new Map(scored.map((row) => [String(row.customer), Number(row.chance_active)]));
  log.names.forEach((name, i) => expect(active.get(String(name))).toBeCloseTo(forecast.chanceActive[i], 4));
  const bring = scored.reduce((sum, row) => sum + Number(row.expected_value), 0);
  expect(bring / ahead.value).toBeCloseTo(1, 2);
});

test("a result that Excel took for text is read all the same, and stands on the written sheet as numbers", async () => {
  const workbook = await calculatedWorkbook();
  const cells = summedSample().rows.map((row) => row.map((cell) => (typeof cell === "number" ? `'${cell}` : cell)));
  await put(workbook, "Text", cells as Cell[][]);
  const pane = await PaneInNode.at("Value customers", workbook);
  await pane.use("Text!A1");
  await pane.said(/^120 customers in 120 rows, summed up by your database/);
  const name = await pane.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expect(sheet.values.flat()).toContain(
    "The rows stand in this sheet as numbers, to the right: no formula can read all of their cells.",
  );
  const table = customerTable(log, costs);
  const value = table.reduce((sum, row) => sum + row.value, 0);
  expect(sheet.beside("Value of all customers")).toBeCloseTo(value, 6);
  const [, ahead] = numbersIn(await pane.said(/can be expected to bring/));
  expect(Math.round(Number(sheet.beside("Value in the days ahead")))).toBe(ahead);
  // What only orders one by one could tell is not claimed.
  await pane.said(/^Sums do not tell how wrong forecasts of your shop were before/);
  expect(document.body.textContent).not.toContain("at up to five days of the past");
});

test("a part of a result, two of them, or one that was changed is refused in a sentence", async () => {
  const workbook = await calculatedWorkbook();
  const head: Cell[] = ["repeat_orders", "recency", "age", "average_order_value", "customers", "orders", "spend", "cost", "as_of", "all_rows", "all_customers"]; // prettier-ignore
  const row = (repeats: number, customers: number, ...all: Cell[]): Cell[] => {
    return [repeats, repeats * 3, 20, repeats * 10, customers, customers * (repeats + 1), customers * 30, 0, ...all];
  };
  const whole = [head, row(0, 40, 46_000, 3, 70), row(1, 20, 46_000, 3, 70), row(2, 10, 46_000, 3, 70)];
  const pane = await PaneInNode.at("Value customers", workbook);
  const refused = async (sheet: string, cells: Cell[][], sentence: RegExp) => {
    await put(workbook, sheet, cells);
    await pane.use(`${sheet}!A1`);
    await pane.said(sentence);
  };
  await refused("Part", whole.slice(0, 3), /These are 2 of the 3 rows that the query gave\. Paste all of them/);
  await refused(
    "Two",
    [...whole, row(3, 5, 46_001, 1, 5)],
    /These rows come from different results: they tell of different days/,
  );
  const changed = whole.map((cells, i) => (i === 1 ? row(0, 41, 46_000, 3, 70) : cells));
  await refused("Changed", changed, /These rows tell of 71 customers, but the query counted 70\./);
  const late = whole.map((cells, i) => (i === 2 ? cells.map((cell, j) => (j === 1 ? 21 : cell)) : cells));
  await refused("Late", late, /The figures in row 3 cannot be those of a customer/);
  const odd = whole.map((cells, i) => (i === 3 ? cells.map((cell, j) => (j === 6 ? "?" : cell)) : cells));
  await refused("Odd", odd, /A figure in row 4 cannot be read \(“\?”\)/);
  const unpriced = whole.map((cells) => cells.filter((_, j) => j !== 3 && j !== 6));
  await refused("Unpriced", unpriced, /These rows tell when customers ordered, but not for how much/);
  await refused("Whole", whole, /Say above what it costs to fulfil an order/);
});

test("what new and returning customers brought comes back as the statement, whose sheet follows its rows and inputs", async () => {
  const workbook = await calculatedWorkbook();
  const pane = await PaneInNode.at("See marketing as a profit centre", workbook);
  await pane.press("My orders don’t fit in a sheet");
  await pane.fill("Table of orders", "orders");
  await pane.fill("Column of the customer", "customer_id");
  await pane.fill("Column of the day", "order_date");
  await pane.fill("Column of the amount", "amount");
  await pane.fill("Column of the fulfilment cost", "cost");
  await pane.fill("Days of the statement", "120");
  await pane.fill("Lost after", "100");
  const title = "New and returning customers, 120 days and as many before";
  await pane.press(title);
  const rows = await duckDb.rows(query(title));
  await put(workbook, "Periods", pasted(rows));
  await pane.use("Periods!A1");
  await pane.said(/^\d periods of 120 days up to .*, summed up by your database/);
  const spent = { winningNow: 300, keepingNow: 40, winningBefore: 310, keepingBefore: 35 };
  await pane.fill("Spent on winning customers", String(spent.winningNow));
  await pane.fill("Spent on keeping customers", String(spent.keepingNow));
  await pane.fill("Spent on winning in the days before", String(spent.winningBefore));
  await pane.fill("Spent on keeping in the days before", String(spent.keepingBefore));
  const stated = (winningNow: number, cost: Parameters<typeof profitCentre>[1]["costs"] = costs) =>
    profitCentre(log, {
      ...{ costs: cost, days: 120, costOfMoney: 0.1 },
      winningSpend: { now: winningNow, before: spent.winningBefore },
      keepingSpend: { now: spent.keepingNow, before: spent.keepingBefore },
    });
  await pane.said(/^Returning customers paid for/);

  const name = await pane.write();
  const lines = async () => {
    const sheet = await WrittenSheet.read(workbook, name);
    expect(sheet.errors()).toEqual([]);
    const first = sheet.rowOf("Income");
    return LINES.map((_, i) => sheet.values[first + i].slice(1, 4));
  };
  const expectLines = async ({ now, before }: ReturnType<typeof profitCentre>) => {
    const shown = await lines();
    LINES.forEach((line, i) => {
      const [latest, earlier] = [now[line], before?.[line]];
      const change = latest === undefined || earlier === undefined ? undefined : latest - earlier;
      [latest, earlier, change].forEach((figure, column) => {
        const called = `${line}, column ${column}`;
        const cell = shown[i][column];
        if (figure === undefined || cell === "") expect(cell, called).toBe(figure ?? "");
        else expect(Number(cell), called).toBeCloseTo(figure, 7);
      });
    });
  };
  const expectBucket = async () => {
    const { called, rows: flow } = bucketOn(await WrittenSheet.read(workbook, name));
    expect(called).toBe("The leaking bucket, by quarter");
    expect(flow).toEqual(flowBy(100));
  };
  await expectLines(stated(spent.winningNow));
  await expectBucket();
  const written = await WrittenSheet.read(workbook, name);
  expect(lostAfter(written)).toBe(100);
  const latest = flowBy(100).at(-1) ?? [];
  expect(written.values.flat()).toContain(
    `${latest[4]} of ${latest[1]} customers were lost since the last row of the leaking bucket began: write to them first.`,
  );
  const said = (sheet: WrittenSheet) =>
    sheet.values.flat().find((cell) => /rows? (of|in) the source/.test(String(cell)));
  expect(said(written)).toMatch(/^All \d+ rows of the source are here\.$/);

  // Another figure of spend, the rows in another order, a blank row among them, and one more below.
  const winning = cellOf(written, (cell) => cell === spent.winningNow);
  for (const other of [600, 40, 0, 1e6]) {
    await workbook.set(`'${name}'!${winning}`, [[other]]);
    await expectLines(stated(other));
  }
  await workbook.set(`'${name}'!${winning}`, [[spent.winningNow]]);
  const [heads, ...cells] = pasted(rows);
  await put(workbook, "Periods", [heads, ...[...cells].reverse()], false);
  await expectLines(stated(spent.winningNow));
  await expectBucket();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.getItem("Periods").getRange("4:4").insert("Down");
    await context.sync();
  });
  await expectLines(stated(spent.winningNow));
  await expectBucket();
  await workbook.excel(async (context) => {
    context.workbook.worksheets.getItem("Periods").getRange("4:4").delete("Up");
    await context.sync();
  });
  await expectLines(stated(spent.winningNow));
  await workbook.set(`Periods!A${rows.length + 2}:${letterOf(heads.length)}${rows.length + 2}`, [cells[0]]);
  expect(said(await WrittenSheet.read(workbook, name))).toMatch(/^\d+ rows in the source, \d+ here: write again\.$/);
  await workbook.set(`Periods!A${rows.length + 2}:${letterOf(heads.length)}${rows.length + 2}`, [heads.map(() => "")]);

  // A newer result may have longer rows of the bucket, and fewer.
  const months = letterOf(heads.indexOf("flow_months") + 1);
  await workbook.set(
    `Periods!${months}2:${months}${rows.length + 1}`,
    rows.map(() => [12]),
  );
  const ofMonths = await WrittenSheet.read(workbook, name);
  expect(bucketOn(ofMonths).called).toBe("The leaking bucket, by year");
  await put(workbook, "Periods", [heads, ...cells], false);

  // Costs by the order stand on the sheet, to be changed; what was earned back is told for those of the query alone.
  await pane.use("Periods!A1");
  await pane.choose("Fulfilment cost of an order", "The same for each order");
  await pane.fill("Cost of an order", "3");
  await pane.said(/which was another\. Copy the query below once more/);
  await pane.fill("Lost after", "365");
  await pane.said(
    /^The leaking bucket counts customers as lost after 100 days, as the query did, and above you ask for/,
  );
  await pane.press("Write to sheet");
  await pane.press("New sheet");
  const second = await WrittenSheet.read(workbook, await pane.written());
  const byOrder = stated(spent.winningNow, 3);
  const row = (line: keyof ProfitStatement) => second.values[second.rowOf("Income") + LINES.indexOf(line)];
  expect(Number(row("profit")[1])).toBeCloseTo(byOrder.now.profit ?? NaN, 7);
  expect(Number(row("marginOfReturning")[2])).toBeCloseTo(byOrder.before?.marginOfReturning ?? NaN, 7);
  expect(row("daysToEarnBack").slice(1, 3)).toEqual(["", ""]);
  expect(lostAfter(second)).toBe(100);
  expect(bucketOn(second).rows).toEqual(flowBy(100));
});

test("a result of periods that Excel took for text stands on a sheet of its own, which the statement looks at", async () => {
  const workbook = await calculatedWorkbook();
  const [heads, ...rows] = periodSample().rows;
  const asText = (cell: SampleCell, head: SampleCell) => {
    if (typeof cell !== "number") return cell ?? "NULL";
    return ["as_of", "since", "flow_first_day"].includes(String(head)) ? `'${isoDate(cell)}` : `'${cell}`;
  };
  const cells = [heads, ...rows.map((row) => row.map((cell, i) => asText(cell, heads[i])))];
  await put(workbook, "Text", cells as Cell[][]);
  const pane = await PaneInNode.at("See marketing as a profit centre", workbook);
  await pane.use("Text!A1");
  await pane.fill("Spent on winning customers", "300");
  await pane.fill("Spent on keeping customers", "40");
  const name = await pane.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  const { now } = profitCentre(log, {
    ...{ costs, days: 180, costOfMoney: 0.1 },
    winningSpend: { now: 300, before: undefined },
    keepingSpend: { now: 40, before: undefined },
  });
  const first = sheet.rowOf("Income");
  for (const line of ["profit", "daysToEarnBack", "newCustomers", "nextBudget"] as const)
    expect(Number(sheet.values[first + LINES.indexOf(line)][1]), line).toBeCloseTo(now[line] ?? NaN, 7);
  expect(bucketOn(sheet)).toEqual({ called: "The leaking bucket, by quarter", rows: flowBy(180) });
});

test("a sheet over a result of a while ago states the same over one of today, and says that more rows have come", async () => {
  const workbook = await calculatedWorkbook();
  const today = periodSample();
  await put(workbook, "Periods", withoutBucket(today).rows as Cell[][]);
  const pane = await PaneInNode.at("See marketing as a profit centre", workbook);
  await pane.use("Periods!A1");
  await pane.fill("Spent on winning customers", "300");
  await pane.fill("Spent on keeping customers", "40");
  await pane.said(/^This result does not tell how customers leak away/);
  const name = await pane.write();
  const stated = async () => {
    const sheet = await WrittenSheet.read(workbook, name);
    expect(sheet.errors()).toEqual([]);
    const first = sheet.rowOf("Income");
    return { lines: sheet.values.slice(first, first + LINES.length).map((cells) => cells.slice(0, 4)), sheet };
  };
  const before = await stated();
  expect(before.sheet.values.flat().join()).not.toMatch(/leaking bucket|Lost after/);
  await put(workbook, "Periods", today.rows as Cell[][], false);
  const after = await stated();
  expect(after.lines).toEqual(before.lines);
  expect(after.sheet.values.flat().join()).toMatch(/\d+ rows in the source, \d+ here: write again\./);
});

test("the segments of a survey are found in a database as they were here", async () => {
  const heads = NEED_HEADER.slice(0, 7).map(String);
  const file = path.join(folder, "survey.csv");
  const rows = needs().map((row) => row.slice(0, 7).join(","));
  writeFileSync(file, `${[heads.map((head) => `"${head}"`).join(","), ...rows].join("\n")}\n`);
  const columns = Object.fromEntries(heads.map((head, i) => [head, i === 0 ? "text" : "number"] as const));
  await duckDb.load("survey", { file, columns });
  const pane = await PaneInNode.at("Segment customers", await calculatedWorkbook());
  await pane.press("My orders don’t fit in a sheet");
  await pane.press("The segment of every customer");
  await pane.said(/^Find the segments of a survey first/);
  await pane.press("Try with sample data");
  await pane.said(/^Fill in the table of needs and its column/);
  await pane.fill("Table of needs", "survey");
  await pane.fill("Its column of the customer", "Customer");
  const placed = await duckDb.rows(query("The segment of every customer"));
  expect(placed).toHaveLength(rows.length);

  // As the functions put them, by the pane's names.
  const ratings = needs().map((row) => row.slice(1, 7).map(Number));
  const table = { rows: ratings.length, columns: 6, values: Float64Array.from(ratings.flat()) };
  const count = Math.max(...placed.map((row) => Number(row.segment)));
  const expected = segment(table, count);
  const own = new Map(placed.map((row) => [String(row.customer), row]));
  needs().forEach(([customer], i) => expect(own.get(String(customer))?.segment, String(customer)).toBe(expected[i]));
  const suggested = [...document.querySelectorAll("input")].map((field) => field.placeholder);
  for (const row of placed) expect(suggested).toContain(row.name);
  expect(new Set(placed.map((row) => String(row.name))).size).toBe(count);
});

test("groups of customers come back as from the orders, by RFM and by tiers, and a part of them is refused", async () => {
  const workbook = await calculatedWorkbook();
  const sums = await duckDb.rows(
    groupsOfCustomers("DuckDB", ORDER_NAMES, { bins: BINS, cuts: TIER_CUTS, tiers: TIERS }),
  );
  await put(workbook, "Groups", pasted(sums));
  const pane = await PaneInNode.at("Segment customers", workbook);
  await pane.use("Groups!A1");
  await pane.said(/customers in \d+ rows of groups, summed up by your database up to/);
  const scored = rfm(log, undefined, BINS);
  const paid = scored.map(({ monetary }) => monetary);
  const share = new Intl.NumberFormat("en-US", { style: "percent" });
  const best = (groups: readonly (string | number)[]) => {
    const rows = [...segmentValue(groups, paid)].sort((a, b) => b.value - a.value);
    return { most: String(rows[0].segment), share: share.format(rows[0].shareOfValue ?? 0), count: rows.length };
  };
  const by = {
    rfm: best(scored.map(({ segment }) => segment)),
    tiers: best(valueTier(paid, TIER_CUTS).map((tier) => TIERS[tier])),
  };
  const { count, most, share: ofAll } = by.rfm;
  await pane.said(
    `${scored.length} customers fall into ${count} groups by how they ordered. “${most}” bring most, ${ofAll} of all that was paid.`,
  );
  await pane.said(/^There is no sheet to write: these groups are sums/);
  expect(await pane.canPress("Write to sheet")).toBe(false);
  await pane.choose("Value groups by", "How much they paid (tiers)");
  await pane.said(
    `${scored.length} customers fall into ${by.tiers.count} groups by how much they paid. “${by.tiers.most}” bring most, ${by.tiers.share} of all that was paid.`,
  );
  await put(workbook, "Part", pasted(sums.slice(1)));
  await pane.use("Part!A1");
  await pane.said(`These are ${sums.length - 1} of the ${sums.length} rows that the query gave. Paste all of them.`);
  await put(workbook, "Twice", pasted([...sums.slice(0, -1), sums[0]]));
  await pane.use("Twice!A1");
  await pane.said(/^These groups hold \d+ customers?, but the query counted|^These rows come from different results/);
});

test("what tables are called is kept in the workbook, and every job knows it", async () => {
  const workbook = await calculatedWorkbook();
  let pane = await PaneInNode.at("Value customers", workbook);
  await pane.press("My orders don’t fit in a sheet");
  await pane.choose("Database", "Snowflake");
  await pane.fill("Table of orders", "SHOP.Orders 2026");
  await pane.fill("Column of the customer", "CUSTOMER");
  await pane.fill("Column of the day", "ORDERED_AT");
  await pane.choose("The days are", "moments in UTC, without a time zone");
  await pane.press("Cohorts by month");
  await pane.said(/Fill in the time zone above/);
  await pane.fill("Time zone of your days", "Europe/Berlin");
  pane = await PaneInNode.at("See marketing as a profit centre", workbook);
  await pane.press("My orders don’t fit in a sheet");
  await pane.press("Customers won, back and lost by quarter");
  const flow = query("Customers won, back and lost by quarter");
  expect(flow).toContain('FROM SHOP."Orders 2026"');
  expect(flow).toContain("CONVERT_TIMEZONE('UTC', 'Europe/Berlin', ORDERED_AT)");
});
