// @vitest-environment jsdom
import { expect, test } from "vitest";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import { orders } from "../../src/sample/orders";
import { exportCells } from "../imports/reports/exportCells";

type Row = readonly [customer: string, date: number, amount: number, cost: number, source: string];
const SAMPLE = orders() as unknown as Row[];

/** Counted here by other means than the add-in's: sums by customer, nothing of core. */
function expected(rows: readonly Row[] = SAMPLE, costOf = (row: Row) => row[3]) {
  const values = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    values.set(row[0], (values.get(row[0]) ?? 0) + row[2] - costOf(row));
    counts.set(row[0], (counts.get(row[0]) ?? 0) + 1);
  }
  const best = [...values.values()].sort((a, b) => b - a);
  const total = best.reduce((sum, value) => sum + value, 0);
  const whole = Math.floor(best.length / 10);
  const top = best.slice(0, whole).reduce((sum, value) => sum + value, 0) + (best.length / 10 - whole) * best[whole];
  return {
    customers: best.length,
    total,
    each: total / best.length,
    top: top / total,
    back: [...counts.values()].filter((count) => count > 1).length / best.length,
  };
}

function compare(sheet: WrittenSheet, truth: ReturnType<typeof expected>): void {
  expect(sheet.beside("Customers")).toBe(truth.customers);
  expect(sheet.beside("Value of a customer")).toBeCloseTo(truth.each, 8);
  expect(sheet.beside("Value of all customers")).toBeCloseTo(truth.total, 6);
  expect(sheet.beside("Came back for more")).toBeCloseTo(truth.back, 10);
  expect(sheet.beside("Share of value of the best")).toBeCloseTo(truth.top, 8);
}

/** The numbers of the pane's sentence, in their order. */
const numbersIn = (sentence: string) =>
  (sentence.match(/[\d,.]*\d/g) ?? []).map((text) => Number(text.replaceAll(",", "")));

test("the sample's customers are valued, written as live formulas over the orders, and follow them", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Value customers", workbook);
  await job.use("Orders!A1");
  const truth = expected();
  const [customers, total, each] = numbersIn(await job.said(/customers brought .* after fulfilment costs/));
  expect([customers, total]).toEqual([truth.customers, Math.round(truth.total)]);
  expect(each).toBeCloseTo(truth.each, 2);

  const before = await workbook.values("Orders!A1:E265");
  const name = await job.write();
  expect(name).toBe("Customer value");
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  compare(sheet, truth);
  expect(await workbook.values("Orders!A1:E265")).toEqual(before);

  // The answers of the pane are those of the sheet, the forecast among them.
  const ahead = numbersIn(await job.said(/can be expected to bring/));
  expect(ahead[1]).toBe(Math.round(Number(sheet.beside("Expected value ahead"))));
  expect(ahead[2]).toBe(Math.round(Number(sheet.beside("Likely to order again"))));

  const changed = SAMPLE.map((row, i): Row => (i === 0 ? [row[0], row[1], 500, row[3], row[4]] : row));
  await workbook.set("Orders!C2", [[500]]);
  compare(await WrittenSheet.read(workbook, name), expected(changed));
  await job.said(new RegExp(Math.round(expected(changed).total).toLocaleString("en-US")));

  const check = async () =>
    (await workbook.values(`'${name}'!A2:A6`)).flat().find((cell) => /of the source|in the source/.test(String(cell)));
  expect(await check()).toBe("All 264 rows of the source are here.");
  await workbook.set("Orders!A266", [["Somebody new", 45_000, 10, 1, "Search"]]);
  expect(await check()).toBe("265 rows in the source, 264 here: write again.");
});

test("a cost of one's own is taken off every order, on the pane and on the sheet, and can be changed there", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Value customers", workbook);
  await job.use("Orders!A1");
  await job.choose("Fulfilment cost of an order", "The same for each order");
  await job.said(/^Say above what it costs/);
  await job.fill("Cost of an order", "7.50");
  const truth = expected(SAMPLE, () => 7.5);
  await job.said(new RegExp(`brought ${Math.round(truth.total).toLocaleString("en-US")} after`));
  const sheet = await WrittenSheet.read(workbook, await job.write());
  compare(sheet, truth);
  await workbook.set(`'Customer value'!${sheet.addressBeside("Fulfilment cost of an order")}`, [[9]]);
  compare(
    await WrittenSheet.read(workbook, "Customer value"),
    expected(SAMPLE, () => 9),
  );

  await job.choose("Fulfilment cost of an order", "A share of the amount");
  await job.fill("Cost as a share", "40");
  const shared = expected(SAMPLE, (row) => 0.4 * row[2]);
  await job.said(new RegExp(Math.round(shared.total).toLocaleString("en-US")));
  await job.press("Write to sheet");
  await job.press("New sheet");
  expect(await job.written()).toBe("Customer value 2");
  compare(await WrittenSheet.read(workbook, "Customer value 2"), shared);
  // The first sheet keeps its own assumptions.
  compare(
    await WrittenSheet.read(workbook, "Customer value"),
    expected(SAMPLE, () => 9),
  );
});

const SHOPIFY = "shopify_orders_synthetic.csv";
const shopify = exportCells(SHOPIFY, ",");

test.runIf(shopify !== null)(
  `a pasted Shopify export is folded into orders, and the sheet says where they stand (needs ${SHOPIFY})`,
  async () => {
    const workbook = await calculatedWorkbook();
    await workbook.set("A1", shopify ?? []);
    const job = await PaneInNode.at("Value customers", workbook);
    await job.use("A1");
    await job.said(/122 orders of 57 customers read from a Shopify export\..*5 without a customer left out/);
    await job.choose("Fulfilment cost of an order", "A share of the amount");
    await job.fill("Cost as a share", "0");
    // Summed up apart from this code: totals of 14,511.50 less 363.75 given back.
    expect(numbersIn(await job.said(/customers brought .* after fulfilment costs/)).slice(0, 2)).toEqual([57, 14_148]);
    const sheet = await WrittenSheet.read(workbook, await job.write());
    expect(sheet.errors()).toEqual([]);
    expect(sheet.beside("Customers")).toBe(57);
    expect(sheet.beside("Value of all customers")).toBeCloseTo(14_147.75, 6);
  },
);
