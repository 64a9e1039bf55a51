// @vitest-environment jsdom
import { expect, test } from "vitest";
import { PAUSEAFTER } from "../../src/functions/PAUSEAFTER";
import { VERDICT } from "../../src/functions/VERDICT";
import { PLANNED, TEST_REPORT } from "../../src/sample/keywordTest";
import type { SampleCell } from "../../src/sample/SampleSheet";
import type { CellValue } from "../../src/workbook/RangeContents";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

interface Row {
  readonly month: number;
  readonly clicks: number;
  readonly cost: number;
  readonly sales: number;
}

function rowsOf(keyword: unknown): Row[] {
  return TEST_REPORT.filter((row) => row[1] === keyword).map(([month, , clicks, cost, sales]) => {
    return { month: Number(month), clicks: Number(clicks), cost: Number(cost), sales: Number(sales) };
  });
}

/** Whole columns are looked through for every keyword and month, which the preview does more slowly than Excel. */
const PATIENCE = 150_000;

const total = (rows: readonly Row[], figure: keyof Row) => rows.reduce((sum, row) => sum + row[figure], 0);
const only = (answer: unknown): unknown => (answer as unknown[][])[0][0];

/** What the sheet has to say of a planned keyword, worked out from the sample by functions alone. */
function expectedOf([keyword, setAside, price]: readonly SampleCell[]) {
  const rows = rowsOf(keyword);
  const [clicks, cost, sales] = (["clicks", "cost", "sales"] as const).map((figure) => total(rows, figure));
  const planned = Math.round(Number(setAside) / Number(price));
  const cpc = clicks > 0 ? cost / clicks : Number(price);
  const epc = (60 * (1 + sales)) / (100 + clicks);
  const word = only(VERDICT([[cpc]], [[60]], [[sales]], [[clicks]], [[0.9]], [[0.01]], [[100]]));
  const left = Math.max(1000, planned) - clicks;
  const toGo = Number(only(PAUSEAFTER([[cpc]], [[60]], [[left]], [[0]], [[(1 + sales) / (100 + clicks)]], [[100 + clicks]]))); // prettier-ignore
  const over = epc >= cpc ? "To ROI phase" : "Pause now";
  const early = toGo === 0 || word === "Unprofitable" ? "Pause now" : "Testing";
  const started = word === "Profitable" ? "To ROI phase" : clicks >= planned ? over : early;
  const phase = clicks === 0 ? "Not started" : started;
  return { phase, clicks, cost, sales, planned, toGo: phase === "Testing" ? Math.min(planned - clicks, toGo) : "" };
}

/** Of each month what the test and the ROI phase spent: a keyword's clicks are the test's until those planned are used up. */
function expectedMonths() {
  const months = [...new Set(TEST_REPORT.map(([month]) => Number(month)))].sort((a, b) => a - b);
  return months.map((month) => {
    let [test, roi] = [0, 0];
    for (const [keyword, setAside, price] of PLANNED) {
      const planned = Math.round(Number(setAside) / Number(price));
      let left = planned;
      for (const row of rowsOf(keyword)) {
        const inTest = Math.min(left, row.clicks);
        left -= inTest;
        if (row.month !== month) continue;
        test += (row.cost * inTest) / row.clicks;
        roi += (row.cost * (row.clicks - inTest)) / row.clicks;
      }
    }
    return { test, roi };
  });
}

async function written(workbook: Awaited<ReturnType<typeof calculatedWorkbook>>) {
  const job = await PaneInNode.at("Track a keyword test", workbook);
  await job.press("Try with sample data");
  await job.said(/^10 keywords planned, 1,855 set aside\.$/);
  await job.said("1 keyword of the report is not in the plan and does not count here: what is white tea");
  const name = await job.write();
  return { job, name, sheet: await WrittenSheet.read(workbook, name) };
}

function phaseRow(sheet: WrittenSheet, label: string): unknown[] {
  const row = sheet.values.find((cells) => cells[0] === label && typeof cells[2] === "number");
  return row?.slice(1, 6) ?? [];
}

test(
  "every keyword of the plan stands where its clicks have it, in the pane and on the sheet",
  async () => {
    const workbook = await calculatedWorkbook();
    const { sheet } = await written(workbook);
    expect(sheet.errors()).toEqual([]);
    const table = sheet.table();
    expect(table).toHaveLength(PLANNED.length);
    for (const planned of PLANNED) {
      const expected = expectedOf(planned);
      const row = table.find((one) => one["Keyword"] === planned[0]);
      expect(row).toMatchObject({ Phase: expected.phase, Clicks: expected.clicks, "Planned clicks": expected.planned });
      expect([row?.["Spent"], row?.["Sales"], row?.["Clicks to go"]]).toEqual([
        expect.closeTo(expected.cost, 9),
        expected.sales,
        expected.toGo,
      ]);
    }
    expect(new Set(table.map((row) => row["Phase"]))).toEqual(
      new Set(["Pause now", "To ROI phase", "Testing", "Not started"]),
    );
    const months = expectedMonths();
    const spent = (phase: "test" | "roi") => months.reduce((sum, month) => sum + month[phase], 0);
    expect(phaseRow(sheet, "Both")[1]).toBeCloseTo(spent("test") + spent("roi"), 8);
    const at = sheet.values.findIndex((cells) => cells[0] === "Month");
    months.forEach(({ test: inTest, roi }, i) => {
      const cells = sheet.values[at + 1 + i];
      expect([cells[2], cells[5]]).toEqual([expect.closeTo(inTest, 8), expect.closeTo(roi, 8)]);
    });
  },
  PATIENCE,
);

test(
  "it follows plan and report wherever their rows go, and says what either has alone",
  async () => {
    const workbook = await calculatedWorkbook();
    const { name } = await written(workbook);
    const before = await WrittenSheet.read(workbook, name);
    const find = (sheet: WrittenSheet, keyword: string) => sheet.table().find((row) => row["Keyword"] === keyword);
    expect(before.values.flat()).toContain(
      "Rows of the report that are of no keyword of the plan: 1. They do not count here.",
    );
    // The report turned upside down, with one more row of a keyword.
    const rows = [...TEST_REPORT].reverse().map((row) => [...row] as CellValue[]);
    await workbook.set(`'Sample test report'!A2:E${rows.length + 1}`, rows);
    const turned = await WrittenSheet.read(workbook, name);
    expect(turned.table()).toEqual(before.table());
    const next = rows.length + 2;
    await workbook.set(`'Sample test report'!A${next}:E${next}`, [[45_809, "pu erh tea cake", 20, 16, 2]]);
    await workbook.set("'Sample plan'!B2:B3", [[580], [395]]);
    const after = await WrittenSheet.read(workbook, name);
    expect(find(after, "pu erh tea cake")).toMatchObject({ Clicks: 32, Sales: 2 });
    expect(find(after, "loose leaf tea")).toMatchObject({ "Planned clicks": 200, Planned: 580 });
    expect(after.errors()).toEqual([]);
  },
  PATIENCE,
);

test(
  "a plan that Worth wrote is read from a cell of its table, and its changes are followed",
  async () => {
    const workbook = await calculatedWorkbook();
    const plan = await PaneInNode.at("Plan a keyword test", workbook);
    await plan.press("Try with sample data");
    const planned = await plan.write();
    const at = (await WrittenSheet.read(workbook, planned)).rowOf("Keyword") + 2;
    await workbook.set("Sheet1!A1:D3", [
      ["Search keyword", "Clicks", "Cost", "Conversions"],
      ["[loose leaf tea]", 40, 100, 1],
      ["oolong tea", 10, 12, 0],
    ]);
    const job = await PaneInNode.at("Track a keyword test", workbook);
    await job.use(`'${planned}'!A${at}`);
    await job.said(/^\d+ keywords planned, /);
    await job.fill("The report of the running test", "Sheet1!A1:D3");
    await job.enter("The report of the running test");
    await job.fill("Customer value", "60");
    await job.said(/^(Pause|No keyword).* now\./);
    const name = await job.write();
    const sheet = await WrittenSheet.read(workbook, name);
    expect(sheet.errors()).toEqual([]);
    expect(sheet.values.flat()).toContain("All 22 rows of the source are here.");
    const find = (of: WrittenSheet, keyword: string) => of.table().find((row) => row["Keyword"] === keyword);
    expect(find(sheet, "loose leaf tea")).toMatchObject({ Clicks: 40, Spent: 100, Sales: 1, "Planned clicks": 100 });
    // Twice as many sales wanted of each keyword is twice the test.
    const sales = (await WrittenSheet.read(workbook, planned)).addressBeside("Sales wanted");
    await workbook.set(`'${planned}'!${sales}`, [[2]]);
    expect(find(await WrittenSheet.read(workbook, name), "loose leaf tea")).toMatchObject({ "Planned clicks": 200 });
  },
  PATIENCE,
);

test.each([
  ["the report spells a keyword in several ways", ["tea", "mate"], ["[tea]", " tea ", "mate"]],
  ["cells of the plan have spaces around their words", ["tea ", "mate"], ["tea", "tea", "mate"]],
])(
  "where %s the sheet has what the pane has, as values, and says so",
  async (_, planned, seen) => {
    const workbook = await calculatedWorkbook();
    await workbook.set("Sheet1!A1:C3", [
      ["Keyword", "CPC", "Set aside"],
      ...planned.map((keyword) => [keyword, 1, 100] as CellValue[]),
    ]);
    await workbook.set("Sheet1!E1:H4", [
      ["Search keyword", "Clicks", "Cost", "Conversions"],
      ...seen.map((keyword, i) => [keyword, 20 + i, 30 + i, i] as CellValue[]),
    ]);
    const job = await PaneInNode.at("Track a keyword test", workbook);
    await job.use("Sheet1!A1:C3");
    await job.said(/^2 keywords planned, /);
    await job.fill("The report of the running test", "Sheet1!E1:H4");
    await job.enter("The report of the running test");
    await job.fill("Customer value", "60");
    await job.said(/^(Pause|No keyword).* now\./);
    const sheet = await WrittenSheet.read(workbook, await job.write());
    expect(sheet.errors()).toEqual([]);
    const figures = Object.fromEntries(
      sheet.table().map((row) => [String(row["Keyword"]).trim(), [row["Clicks"], row["Spent"], row["Sales"]]]),
    );
    expect(figures).toEqual({ tea: [41, 61, 1], mate: [22, 32, 2] });
    expect(sheet.table().every((row) => row["Phase"] !== "")).toBe(true);
    expect(sheet.values.flat()).toContain(
      "The figures are written as values, since no formula can read all of their cells.",
    );
  },
  PATIENCE,
);
