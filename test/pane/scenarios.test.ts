// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import type { Grid } from "../../src/preview/grid/Grid";
import { JOBS as PANE_JOBS } from "../../src/taskpane/jobs/jobs";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import type { TestWorkbook } from "../preview/excel/TestWorkbook";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";
import { PaneInNode } from "./PaneInNode";
import { change, differences, snapshot } from "./safety/workbook";
import { JOBS } from "./writers";

const KEEP = "Keep as scenario";
const SHEET = "Test budget – scenarios";

/** A field of each job, what is typed there, and under which name that is kept. */
const CHANGED: Readonly<Record<string, readonly [field: string, typed: string, name: string]>> = {
  planTest: ["conversionRate", "2", "Conversion rate: 2%"],
  trackTest: ["customerValue", "90", "Customer value: 90"],
  judgeKeywords: ["targetReturn", "30", "Profit on ad spend: 30%"],
  valueCustomers: ["highValueShare", "25", "High-value customers: 25%"],
  segmentCustomers: ["segments", "3", "Number of segments: 3"],
  splitBudget: ["elasticity", "40", "Elasticity: 40%"],
  seeProfitCentre: ["lapseDays", "200", "Lost after days without an order: 200"],
};

/** What the cells of a sheet show, row by row. */
async function shown(workbook: TestWorkbook, sheet: string): Promise<string[][]> {
  await workbook.calculated();
  const found = await workbook.excel(async (context, name: string) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load("text");
    await context.sync();
    return used.text;
  }, sheet);
  if ("code" in found) throw new Error(found.message);
  return found;
}

const rowOf = (rows: readonly string[][], label: string) => rows.find(([first]) => first === label)?.slice(1);

describe.each(PANE_JOBS.map(({ id, words }, i) => [id, JOBS[i], words.en] as const))(
  "a scenario of %s",
  (id, writer, words) => {
    test("stands beside the one before, with what differs", async () => {
      const [field, typed] = CHANGED[id];
      const { label } = words.fields[field];
      const pane = await PaneInNode.open(await calculatedWorkbook());
      const { workbook } = pane;
      await writer.open(pane);
      await pane.press(KEEP);
      const sheet = /sheet “(.+)”/.exec(await pane.said(/^Kept as “Base”/))?.[1] ?? "";
      expect(sheet.startsWith(words.sheet.name)).toBe(true);
      await workbook.quiet();
      if (id === "segmentCustomers") await pane.choose(label, typed);
      else await pane.fill(label, typed);
      await pane.ready();
      await workbook.quiet();
      await pane.press(KEEP);
      await pane.said(/^Kept as “(?!Base)/);
      await pane.said("2 of 4 kept");
      expect((await workbook.sheetNames()).filter((name) => name.includes("scenarios"))).toEqual([sheet]);
      const rows = await shown(workbook, sheet);
      const [, base, other, differs] = rows.find(([first]) => first === label) ?? [];
      expect(base).not.toBe(other);
      expect(differs).toBe("differs");
      expect(rowOf(rows, "Scenario")?.[0]).toBe("Base");
      expect(rows.map(([first]) => first)).toEqual(expect.arrayContaining(["Data", "Assumptions", "Answers"]));
      expect(rows.flat().filter((text) => /^#[A-Z]/.test(text))).toEqual([]);
    });
  },
);

describe("scenarios of a test", () => {
  let workbook: WorkbookInNode<Grid>;
  let pane: PaneInNode<Grid>;

  beforeEach(async () => {
    workbook = await calculatedWorkbook();
    pane = await PaneInNode.open(workbook);
    await JOBS[0].open(pane);
  });

  async function keep(rate?: string, name = "Base"): Promise<void> {
    if (rate !== undefined) await pane.fill("Conversion rate", rate);
    await pane.ready();
    await workbook.quiet();
    await pane.press(KEEP);
    await pane.said(new RegExp(`^Kept as “${name}”`));
    await workbook.quiet();
  }

  test("say what follows from each, and by how much it is more or less than the first", async () => {
    await keep();
    await keep("2", "Conversion rate: 2%");
    const rows = await shown(workbook, SHEET);
    const total = rowOf(rows, "To set aside in all") ?? [];
    const [base, other] = total.map((text) => Number(text.replace(/[^\d.]/g, "")));
    expect(base).toBeGreaterThan(other);
    const differences = rows.slice(rows.findIndex(([first]) => first === "Difference from “Base”"));
    expect(Number((rowOf(differences, "To set aside in all")?.[1] ?? "").replace(/[^\d.]/g, ""))).toBeCloseTo(
      base - other,
      -1,
    );
    expect(rowOf(differences, "To set aside in all, in percent")?.[1]).toBe(`${Math.round(100 * (other / base - 1))}%`);
    expect(rows[4][0]).toMatch(/^To set aside in all: from .* \(“Conversion rate: 2%”\) to .* \(“Base”\)\.$/);
    expect(rows[5][0]).toMatch(/^They differ in 1 of \d+ assumptions/);
  });

  test("keep the names that somebody gave them, and their sheet the name and place that it has", async () => {
    await keep();
    await workbook.excel(async (context, name: string) => {
      context.workbook.worksheets.getItem(name).name = "What if";
      await context.sync();
    }, SHEET);
    await workbook.set("'What if'!B7", [["As today"]]);
    await workbook.quiet();
    await keep("2", "Conversion rate: 2%");
    const rows = await shown(workbook, "What if");
    expect(rowOf(rows, "Scenario")?.slice(0, 2)).toEqual(["As today", "Conversion rate: 2%"]);
    expect(rows.map(([first]) => first)).toContain("Difference from “As today”");
    expect(await workbook.sheetNames()).not.toContain(SHEET);
    const again = await PaneInNode.at(JOBS[0].name, workbook);
    await again.said("2 of 4 kept");
    await again.press("Open scenarios");
    await expect
      .poll(() => workbook.grid.selection.get().sheet)
      .toBe(workbook.grid.sheets.list().find(({ name }) => name === "What if")?.id);
  });

  test("are not kept twice", async () => {
    await keep();
    const before = await snapshot(workbook);
    await pane.press(KEEP);
    await pane.said(/^“Base” holds the same data and assumptions already/);
    expect(differences(before, await snapshot(workbook))).toEqual([]);
  });

  test("are four at most: a fifth takes the place of one that the person names, or none", async () => {
    await keep();
    for (const rate of ["2", "3", "4"]) await keep(rate, `Conversion rate: ${rate}%`);
    await pane.fill("Conversion rate", "5");
    await pane.ready();
    await workbook.quiet();
    const before = await snapshot(workbook);
    await pane.press(KEEP);
    await pane.said("4 scenarios are kept already");
    await pane.press("Cancel");
    expect(differences(before, await snapshot(workbook))).toEqual([]);
    await pane.press(KEEP);
    await pane.press("Conversion rate: 3%");
    await pane.said(/^Kept as “Conversion rate: 5%”/);
    expect(rowOf(await shown(workbook, SHEET), "Scenario")?.slice(0, 4)).toEqual([
      "Base",
      "Conversion rate: 2%",
      "Conversion rate: 5%",
      "Conversion rate: 4%",
    ]);
  });

  test.each([
    [
      "a cell of the person's",
      (book: TestWorkbook) => book.set(`'${SHEET}'!A60`, [["mine"]]),
      /A60 that Worth did not write/,
    ],
    ["a changed figure", (book: TestWorkbook) => book.set(`'${SHEET}'!B13`, [[12]]), /B:B is not as Worth wrote it/],
    [
      "a formula elsewhere",
      (book: TestWorkbook) => book.set("'Sample keywords'!Z1", [[`='${SHEET}'!B13`]]),
      /Z1 looks at it/,
    ],
    [
      "a comment",
      (book: TestWorkbook) =>
        book.excel(async (context, name: string) => {
          context.workbook.worksheets.getItem(name).comments.add("B8", "Ask the boss");
          await context.sync();
        }, SHEET),
      /that Worth did not write/,
    ],
    [
      "a text box",
      (book: TestWorkbook) =>
        book.excel(async (context, name: string) => {
          context.workbook.worksheets.getItem(name).shapes.addTextBox("Draft");
          await context.sync();
        }, SHEET),
      /that Worth did not write/,
    ],
  ])("leave their sheet as it is where it has %s, and go on a new one", async (_, put, told) => {
    await keep();
    await put(workbook);
    await workbook.quiet();
    const before = await snapshot(workbook);
    await keep("2", "Conversion rate: 2%");
    await pane.said(told);
    const after = await snapshot(workbook);
    expect(after[`sheet ${SHEET}`]).toBe(before[`sheet ${SHEET}`]);
    const rows = await shown(workbook, `${SHEET} 2`);
    expect(rowOf(rows, "Scenario")?.slice(0, 2)).toEqual(["Base", "Conversion rate: 2%"]);
  });

  test("stay as they are where the workbook is protected", async () => {
    await keep();
    await pane.fill("Conversion rate", "2");
    await pane.ready();
    await change(workbook, "protectWorkbook");
    const before = await snapshot(workbook);
    await pane.press(KEEP);
    await pane.said(/protected\. Take the protection off/);
    expect(differences(before, await snapshot(workbook))).toEqual([]);
  });

  test("tell where the data changed meanwhile, though nothing else did", async () => {
    await keep();
    await workbook.set("'Sample keywords'!C2", [[99]]);
    await workbook.quiet();
    await keep(undefined, "Scenario 2");
    const rows = await shown(workbook, SHEET);
    expect(rowOf(rows, "Your keywords: what the cells held")).toEqual(["A", "B", "differs"]);
  });
});

test("they all stay, or the new one stands beside them, whichever answer of Excel's is lost", async () => {
  const pane = await PaneInNode.open(WorkbookInNode.open());
  const { workbook } = pane;
  await JOBS[0].open(pane);
  await workbook.quiet();
  await pane.press(KEEP);
  await pane.said(/^Kept as “Base”/);
  await pane.fill("Conversion rate", "2");
  await pane.ready();
  await workbook.quiet();
  let kept = 0;
  for (let step = 1, wasRefused = true; wasRefused; step++) {
    const before = await snapshot(workbook);
    await workbook.interrupt({ batch: step, refusal: { code: "GeneralException", share: 1 } });
    await pane.press(KEEP);
    const said = await pane.said(/^Kept as “Con|^Excel refused|Nothing was written|stopped answering|holds the same/);
    wasRefused = (await workbook.interrupted()) > 0;
    await workbook.interrupt(null);
    await workbook.quiet();
    const names = (await workbook.sheetNames()).filter((name) => name.includes("scenarios"));
    expect(names, `step ${step}: ${said}`).toHaveLength(1);
    if (!/^Kept|same/.test(said)) {
      expect(differences(before, await snapshot(workbook)), `step ${step}: ${said}`).toEqual([]);
      continue;
    }
    kept++;
    await pane.fill("Conversion rate", String(2 + step / 100));
    await pane.ready();
    await workbook.quiet();
    await workbook.excel(async (context, name: string) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }, names[0]);
    await workbook.quiet();
    await pane.press(KEEP);
    await pane.said(/^Kept as “Base”/);
    await pane.fill("Conversion rate", String(5 + step / 100));
    await pane.ready();
    await workbook.quiet();
  }
  expect(kept).toBeGreaterThan(0);
}, 240_000);

test("they are German on a German sheet", async () => {
  const pane = await PaneInNode.open(await calculatedWorkbook({ language: "de-DE" }));
  await pane.press(/^Keyword-Test planen/);
  await pane.press("Mit Beispieldaten testen");
  await pane.press("Als Szenario festhalten");
  await pane.said("Als „Basis“ auf dem Tabellenblatt „Testbudget – Szenarien“ festgehalten.");
  const rows = await shown(pane.workbook, "Testbudget – Szenarien");
  expect(rows.map(([first]) => first)).toEqual(
    expect.arrayContaining(["Szenario", "Festgehalten am", "Daten", "Annahmen"]),
  );
});
