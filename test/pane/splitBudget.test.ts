// @vitest-environment jsdom
import { expect, test } from "vitest";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";
import { CHANNELS } from "../../src/sample/channels";

interface Channel {
  spend: number;
  returns: number;
}

const SAMPLE = CHANNELS.map(([, spend, returns]): Channel => ({ spend: Number(spend), returns: Number(returns) }));
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/**
 * The best split by another way than the add-in's: the budget is handed out in small steps, each to the channel whose next
 * step brings most. Returns are concave, so that this ends at the best split but for the size of a step.
 */
function bestSplit(channels: readonly Channel[], budget: number, { elasticity = 0.5, least = 0.5, most = 2 } = {}) {
  const split = channels.map(({ spend }) => least * spend);
  const returnsAt = ({ spend, returns }: Channel, at: number) =>
    spend > 0 && returns > 0 ? returns * (at / spend) ** elasticity : 0;
  const step = budget / 40_000;
  for (let left = budget - sum(split); left > 1e-9; left -= step) {
    const gains = channels.map((channel, i) =>
      channel.returns > 0 && split[i] + step <= most * channel.spend
        ? returnsAt(channel, split[i] + step) - returnsAt(channel, split[i])
        : -1,
    );
    split[gains.indexOf(Math.max(...gains))] += Math.min(step, left);
  }
  return { split, returns: sum(channels.map((channel, i) => returnsAt(channel, split[i]))) };
}

/** Customer equity a prospect, by adding up a thousand years. */
function equity(win: number, keep: number): number {
  const rate = (spend: number, at: number, now: number, top: number) => top * (1 - (1 - now / top) ** (spend / at));
  const [a, r] = [rate(win, 5, 0.08, 0.25), rate(keep, 6, 0.5, 0.8)];
  let worth = 60;
  for (let year = 1; year < 1000; year++) worth += (r / 1.1) ** year * (60 - keep / r);
  return a * worth - win;
}

const numbersIn = (sentence: string) =>
  (sentence.match(/[\d,.]*\d/g) ?? []).map((text) => Number(text.replaceAll(",", "")));

function rowsOf(sheet: WrittenSheet) {
  return sheet.values.slice(sheet.rowOf("Channel") + 1, sheet.rowOf("Channel") + 1 + SAMPLE.length);
}

test("the sample's budget is split best, written as live formulas, and follows the sheet and the assumptions", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Split the budget", workbook);
  await job.use("Channels!A1");
  const truth = bestSplit(SAMPLE, 13_500);
  const [budget, best, now] = numbersIn(await job.said(/^Split best, .* instead of/));
  expect([budget, now]).toEqual([13_500, 32_200]);
  expect(best).toBeCloseTo(truth.returns, -1);

  const before = await workbook.values("Channels!A1:C8");
  const name = await job.write();
  expect(name).toBe("Budget split");
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  const rows = rowsOf(sheet);
  expect(rows.map(([channel]) => channel)).toEqual(CHANNELS.map(([channel]) => channel));
  rows.forEach((row, i) => expect(Math.abs(Number(row[2]) - truth.split[i])).toBeLessThan(2));
  expect(sum(rows.map((row) => Number(row[2])))).toBeCloseTo(13_500, 6);
  const returns = Number(sheet.beside("Returns at the best split"));
  expect(returns).toBeGreaterThanOrEqual(truth.returns);
  expect(returns).toBeLessThan(truth.returns * 1.0001);
  // Where no bound holds, the next unit of money brings the same everywhere.
  const free = rows.filter((row) => row[8] === "").map((row) => Number(row[7]));
  expect(free.length).toBeGreaterThan(1);
  free.forEach((next) => expect(next).toBeCloseTo(free[0], 3));
  expect(Number(sheet.beside("The next 1 spent then brings"))).toBeCloseTo(free[0], 3);
  expect(rows[4][8]).toBe("its least: no returns");
  expect(await workbook.values("Channels!A1:C8")).toEqual(before);

  await workbook.set("Channels!C4", [[12_000]]);
  const changed = SAMPLE.map((channel, i) => (i === 2 ? { ...channel, returns: 12_000 } : channel));
  const after = rowsOf(await WrittenSheet.read(workbook, name));
  bestSplit(changed, 13_500).split.forEach((spend, i) => expect(Math.abs(Number(after[i][2]) - spend)).toBeLessThan(2));
  await workbook.set(`'${name}'!${sheet.addressBeside("Total budget")}`, [[20_000]]);
  await workbook.set(`'${name}'!${sheet.addressBeside("Elasticity")}`, [[0.3]]);
  const other = rowsOf(await WrittenSheet.read(workbook, name));
  bestSplit(changed, 20_000, { elasticity: 0.3 }).split.forEach((spend, i) =>
    expect(Math.abs(Number(other[i][2]) - spend)).toBeLessThan(3),
  );
  await job.said(/^Split best, 13,500 brings .* instead of 36,400/);
});

test("winning and keeping are split too, and equity is what a thousand years add up to", async () => {
  const workbook = await calculatedWorkbook();
  const job = await PaneInNode.at("Split the budget", workbook);
  await job.press("Try with sample data");
  const sentence = await job.said(/a prospect is then worth/);
  const [win, winNow, keep, keepNow, best, now] = numbersIn(sentence);
  expect([winNow, keepNow]).toEqual([5, 6]);
  expect(now).toBeCloseTo(equity(5, 6), 2);
  expect(best).toBeCloseTo(equity(win, keep), 1);
  for (const [a, r] of [
    [win + 0.5, keep],
    [win - 0.5, keep],
    [win, keep + 0.5],
    [win, keep - 0.5],
  ]) {
    expect(equity(a, r)).toBeLessThan(equity(win, keep));
  }
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  const row = sheet.values[sheet.rowOf("Customer equity per prospect")];
  expect(row[1]).toBeCloseTo(equity(5, 6), 8);
  expect(Number(row[2])).toBeGreaterThan(Number(row[1]));
});

test("a bound that cannot be met, a column that is missing and figures below 0 are told in sentences", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Split the budget", workbook);
  await job.use("Channels!A1");
  await job.fill("Total budget", "1000");
  await job.said(/^The least of all channels adds up to 6,750, more than the budget/);
  await job.fill("Total budget", "60000");
  // Six channels may double, and the one without returns gets its least: 2 x 12,000 + 750.
  await job.said(/^The most of all channels adds up to 24,750, less than the budget/);
  await job.fill("At most", "40");
  await job.said("Write a share no smaller than the least.");
  await workbook.set("Channels!C2", [[-5]]);
  await job.said(/Left out, since the returns are no amount of 0 or more: 1, the first in row 2 \(“-5”\)/);
});

test("rows of one channel are added up, totals are left out, and figures in text are read", async () => {
  const workbook = await calculatedWorkbook();
  await workbook.set("Sheet1!A1:C6", [
    ["Medium", "Ad spend", "Revenue"],
    ["Search", 100, 500],
    ["Social", 200, 400],
    ["Search", 300, 900],
    ["Radio", "1,250.50", "€2,000"],
    ["Total", 1850.5, 3800],
  ]);
  const job = await PaneInNode.at("Split the budget", workbook);
  await job.use("Sheet1!A1");
  await job.said(
    /^3 channels read: €1,851 spent, €3,800 back\. Rows of the same channel are added up \(4 rows\)\. Left out as totals: 1, the first in row 6/,
  );
  const sheet = await WrittenSheet.read(workbook, await job.write());
  const rows = sheet.values.slice(sheet.rowOf("Channel") + 1, sheet.rowOf("Channel") + 4);
  expect(rows.map(([name, spend, , , returns]) => [name, spend, returns])).toEqual([
    ["Search", 400, 1400],
    ["Social", 200, 400],
    ["Radio", 1250.5, 2000],
  ]);
});

test("a sheet of that name that Worth did not write is left alone", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  await workbook.excel(async (context) => {
    context.workbook.worksheets.add("Budget split").getRange("A1").values = [["mine"]];
    await context.sync();
  });
  const job = await PaneInNode.at("Split the budget", workbook);
  await job.use("Channels!A1");
  await job.press("Write to sheet");
  await job.press("New sheet");
  expect(await job.written()).toBe("Budget split 2");
  expect(await workbook.value("'Budget split'!A1")).toBe("mine");
});

test("the curve of the written sheet is that of money handed out step by step, and follows margin, bounds and spend", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Split the budget", workbook);
  await job.use("Channels!A1");
  await job.fill("Margin on returns", "50");
  await job.said(/^Best total: /);
  const name = await job.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  const onCurve = async () => {
    const { values } = await WrittenSheet.read(workbook, name);
    const head = values.findIndex((row) => row.includes("q"));
    const column = values[head].indexOf("q");
    const points = values.slice(head + 1, head + 22).map((row) => row.slice(column + 1, column + 4).map(Number));
    const marks = values.slice(head + 22, head + 25).map((row) => row.slice(column + 1, column + 3).map(Number));
    return { points, marks };
  };
  const isTrue = ({ points, marks }: Awaited<ReturnType<typeof onCurve>>, margin: number, channels = SAMPLE) => {
    const spend = sum(channels.map((one) => one.spend));
    for (const [budget, best, today] of [...points, marks[2]]) {
      const truth = bestSplit(channels, budget).returns;
      expect(Math.abs(best / truth - 1)).toBeLessThan(0.0005);
      const asToday = sum(channels.map(({ returns }) => returns)) * (budget / spend) ** 0.5;
      if (today !== undefined) expect(today).toBeCloseTo(asToday, 6);
    }
    const [[from], [to]] = [points[0], points[20]];
    expect(from).toBeCloseTo(spend / 2, 6);
    expect(to).toBeCloseTo(sum(channels.map((one) => (one.returns > 0 ? 2 : 0.5) * one.spend)), 6);
    expect(marks[0]).toEqual([spend, sum(channels.map(({ returns }) => returns))]);
    // Nothing near the best total leaves more after the margin.
    const left = (budget: number) => margin * bestSplit(channels, budget).returns - budget;
    for (const other of [-200, 200]) expect(left(marks[2][0])).toBeGreaterThan(left(marks[2][0] + other));
  };
  isTrue(await onCurve(), 0.5);
  await workbook.set(`'${name}'!${sheet.addressBeside("Margin on returns")}`, [[0.7]]);
  isTrue(await onCurve(), 0.7);
  await workbook.set("Channels!B2", [[SAMPLE[0].spend + 1000]]);
  isTrue(await onCurve(), 0.7, [{ ...SAMPLE[0], spend: SAMPLE[0].spend + 1000 }, ...SAMPLE.slice(1)]);
});
