// @vitest-environment jsdom
import { expect, test } from "vitest";
import { KEYWORDS } from "../../src/sample/keywords";
import { sampleSheets } from "../../src/sample/sampleSheets";
import { TESTSPLIT } from "../../src/functions/TESTSPLIT";
import { TESTVALUE } from "../../src/functions/TESTVALUE";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

const column = (numbers: readonly number[]) => numbers.map((number) => [number]);

/** The split of the sample by the functions themselves, called with plain numbers. */
function expected({ money = 1500, value = 250, months = 3, after = 12, changed = {} as Record<string, number> }) {
  const rows = KEYWORDS.flatMap(([keyword, searches, , bid]) => {
    const cpc = changed[String(keyword)] ?? bid;
    return cpc === null ? [] : [{ keyword: String(keyword), searches: Number(searches), cpc: Number(cpc) }];
  });
  const cpc = column(rows.map((row) => row.cpc));
  const clicksIn = (long: number) => rows.map(({ searches }) => Math.floor(Math.round(searches * long) / 100));
  const ahead = clicksIn(months + after);
  const none = undefined as never;
  const split = TESTSPLIT([[money]], cpc, [[value]], column(ahead), none, none, column(clicksIn(months))).map(Number);
  const later = column(ahead.map((all, i) => all - split[i]));
  const gains = TESTVALUE(cpc, [[value]], column(split), later).map(Number);
  const total = rows.reduce((sum, row, i) => sum + row.cpc * split[i], 0);
  const gain = gains.reduce((sum, one, i) => sum + (split[i] > 0 ? one : 0), 0);
  return { rows: rows.map((row, i) => ({ ...row, clicks: split[i], gain: gains[i] })), total, gain };
}

test("the money there is goes to the clicks that gain the most, on the pane and on a sheet that follows", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.said(/^Set aside 3,094/);
  await job.fill("Customer value", "250");
  await job.said("Say how much money there is too, and it goes where it gains the most.");
  await job.fill("Money there is", "1500");
  const plan = expected({});
  const tested = plan.rows.filter(({ clicks }) => clicks > 0).length;
  const gained = Math.round(plan.gain).toLocaleString("en-US");
  await job.said(
    new RegExp(
      `^Of 1,500, set aside ${Math.round(plan.total).toLocaleString("en-US")} .* tests ${tested} of 22 .* earn ${gained} more`,
    ),
  );

  const name = await job.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  compare(sheet, plan);
  for (const asked of ["TESTSPLIT", "TESTVALUE"])
    expect(sheet.formulas.flat().filter((cell) => String(cell).startsWith(`=WORTH.${asked}(`))).toHaveLength(1);
  expect(sheet.values.flat()).toContainEqual(expect.stringMatching(/^Of 1,500, set aside /));

  // A bid and the money change in the sheet: all that hangs on them follows.
  await workbook.set("Keywords!D2", [[7.25]]);
  await workbook.set(`'${name}'!${sheet.addressBeside("Money there is")}`, [[900]]);
  await workbook.set(`'${name}'!${sheet.addressBeside("Months after the test")}`, [[24]]);
  const changed = expected({ money: 900, after: 24, changed: { "loose leaf tea": 7.25 } });
  const followed = await WrittenSheet.read(workbook, name);
  expect(followed.errors()).toEqual([]);
  compare(followed, changed);
});

function compare(sheet: WrittenSheet, plan: ReturnType<typeof expected>): void {
  const table = new Map(sheet.table().map((row) => [row.Keyword, row]));
  for (const { keyword, clicks, cpc, gain } of plan.rows) {
    const row = table.get(keyword);
    // At a rate of 1% a click brings 2.50.
    const todo = clicks > 0 ? "Test" : cpc < 2.5 ? "Run untested" : "Leave out";
    expect([keyword, row?.["Clicks"], row?.["What to do"]]).toEqual([keyword, clicks, todo]);
    expect(row?.["Set aside"]).toBeCloseTo(clicks * cpc, 8);
    expect(row?.["Expected gain"]).toBeCloseTo(clicks > 0 ? gain : 0, 6);
    expect(row?.["In time?"]).toBe(clicks > 0 ? "In time" : "");
  }
  expect(sheet.beside("Total test budget")).toBeCloseTo(plan.total, 6);
  expect(sheet.beside("Expected gain by testing")).toBeCloseTo(plan.gain, 6);
  expect(sheet.beside("Keywords worth testing")).toBe(plan.rows.filter(({ clicks }) => clicks > 0).length);
}

test("the plain rule is one press away, and back", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.fill("Customer value", "250");
  await job.fill("Money there is", "1500");
  await job.said(/^Of 1,500/);
  await job.tick("Plain rule: CPC ÷ conversion rate");
  await job.said(/^Set aside 3,094/);
  await job.tick("For the most gain");
  await job.said(/^Of 1,500/);
});

test("keywords that are too slow are left out by a press", async () => {
  const workbook = await calculatedWorkbook({ filled: sampleSheets() });
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("Keywords!A1");
  await job.said(/^Set aside 3,094/);
  await job.tick("Leave them out");
  const inTime = KEYWORDS.filter(([, searches, , bid]) => bid !== null && Number(searches) * 0.03 >= 100);
  const total = inTime.reduce((sum, [, , , bid]) => sum + Number(bid) * 100, 0);
  await job.said(new RegExp(`^Set aside ${Math.round(total).toLocaleString("en-US")} `));
  const sheet = await WrittenSheet.read(workbook, await job.write());
  expect(sheet.errors()).toEqual([]);
  expect(sheet.table().map(({ Keyword }) => Keyword)).toHaveLength(inTime.length);
  expect(sheet.beside("Total test budget")).toBeCloseTo(total, 6);
  expect(sheet.values.flat()).toContainEqual(expect.stringMatching(/^15 keywords are left out as too slow: /));
});

test.each([
  [
    "of which none tells its searches",
    [
      ["Keyword", "CPC"],
      ["tea", 2.9],
      ["coffee", 5.2],
      ["mate", 1.1],
    ],
  ],
  [
    "of which one tells no searches, and others a range of them",
    [
      ["Keyword", "Avg. monthly searches", "CPC"],
      ["tea", "1K – 10K", 2.9],
      ["coffee", "", 5.2],
      ["mate", "10K – 100K", 3.1],
      ["cocoa", "10 – 100", 2.2],
    ],
  ],
  [
    "whose searches are rounded to a power of ten",
    [
      ["Keyword", "Avg. monthly searches", "CPC"],
      ["tea", 5000, 2.9],
      ["coffee", 50, 5.2],
      ["mate", 500, 3.1],
      ["cocoa", 50_000, 4.2],
    ],
  ],
] as const)("the sheet says what the pane says of keywords %s, worth testing or not", async (_, cells) => {
  const workbook = await calculatedWorkbook();
  const last = `${"ABC"[cells[0].length - 1]}${cells.length}`;
  await workbook.set(
    `A1:${last}`,
    cells.map((row) => [...row]),
  );
  const job = await PaneInNode.at("Plan a keyword test", workbook);
  await job.use("A1");
  await job.fill("Customer value", "250");
  await job.fill("Money there is", "800");
  const said = await job.said(/^Of 800, set aside /);
  const name = await job.write();
  const sheet = await WrittenSheet.read(workbook, name);
  expect(sheet.errors()).toEqual([]);
  expect(sheet.values.flat()).toContain(said);
  expect(Number(sheet.beside("Total test budget"))).toBeLessThanOrEqual(800);
  expect(Number(sheet.beside("Expected gain by testing"))).toBeGreaterThan(0);

  await job.fill("Customer value", "1");
  const none = await job.said(/^With 800, no keyword is worth testing/);
  await workbook.set(`'${name}'!${sheet.addressBeside("Customer value")}`, [[1]]);
  const followed = await WrittenSheet.read(workbook, name);
  expect(followed.errors()).toEqual([]);
  expect(followed.values.flat()).toContain(none);
  expect(followed.table().map((row) => row["What to do"])).toEqual(followed.table().map(() => "Leave out"));
});
