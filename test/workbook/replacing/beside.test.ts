// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { segmentsBeside } from "../../../src/taskpane/jobs/segmentCustomers/segmentsBeside";
import { columnsAreFree } from "../../../src/workbook/columnsAreFree";
import { writeSheet } from "../../../src/workbook/writeSheet";
import type { WorkbookProblem } from "../../../src/workbook/WorkbookProblem";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import { foreignSheets } from "./foreignSheets";
import { segmentsOrder, surveyWritten } from "./segmentsOrder";

const SHEET = "Customer segments";
const DATA = "'Sample needs'";
const FIRST_FORMULA = `=WORTH.SEGMENT($B2:$G2,'${SHEET}'!$A$50:$J$72)`;

/** A workbook with the sample survey, and segments written beside its rows, in L1:M93. */
async function segmented() {
  const workbook = WorkbookInNode.open();
  const survey = await surveyWritten();
  expect(await writeSheet(await segmentsOrder(survey, "beside"))).toBe(SHEET);
  expect(await workbook.formula(`${DATA}!L2`)).toBe(FIRST_FORMULA);
  return { workbook, survey };
}

/** Replaces the sheet by one with the segments on it. @returns where earlier columns stayed, or why nothing was written */
async function replaced(survey: string, place: "beside" | "sheet" = "sheet", replaces = SHEET): Promise<string[]> {
  const stayed: string[] = [];
  const order = { ...(await segmentsOrder(survey, place)), replaces, stays: (at: string) => stayed.push(at) };
  await writeSheet(order).catch((failure: WorkbookProblem) => stayed.push(`${failure.kind} ${failure.words}`.trim()));
  return stayed;
}

/** Marks cells as those that the sheet put beside the person's rows, as a file from anybody can. */
async function mark(workbook: WorkbookInNode, address: string): Promise<void> {
  const failure = await workbook.excel(
    async (context, { sheet, formula }) => {
      const { names } = context.workbook.worksheets.getItem(sheet);
      names.getItemOrNullObject("Worth_beside").delete();
      names.add("Worth_beside", formula).visible = false;
      await context.sync();
    },
    { sheet: SHEET, formula: `=${address}` },
  );
  expect(failure).toBeUndefined();
}

/** A formula beside the rows as Excel prints it. */
function shownFormula(workbook: WorkbookInNode, address: string): Promise<unknown> {
  return workbook.excel(async (context, cell) => {
    const range = context.workbook.worksheets.getItem("Sample needs").getRange(cell);
    range.load("formulas");
    await context.sync();
    return range.formulas[0][0] as unknown;
  }, address);
}

const column = (cells: readonly (string | number)[]) => cells.map((cell) => [cell]);
const HUNDREDS = Array.from({ length: 92 }, (_, i) => (i + 1) * 100);

test("what was written beside the rows goes with its sheet, where nobody changed it", async () => {
  const { workbook, survey } = await segmented();
  expect(await replaced(survey)).toEqual([]);
  expect((await workbook.values(`${DATA}!L1:M93`)).flat().every((cell) => cell === null)).toBe(true);
  expect((await workbook.values(`${DATA}!H1:H2`)).flat()).toEqual(["Value", expect.any(Number)]);
  expect(await workbook.formula(`${DATA}!L2`)).toBeNull();
});

test("a sheet that was given another name goes with what it wrote beside the rows, also where Excel needs no quotes around it", async () => {
  const { workbook, survey } = await segmented();
  const name = "Übersicht";
  const failure = await workbook.excel(
    async (context, { from, to }) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    },
    { from: SHEET, to: name },
  );
  expect(failure).toBeUndefined();
  expect(await shownFormula(workbook, "L2")).toContain(`,${name}!$A$50:$J$72)`);
  expect(await replaced(survey, "sheet", name)).toEqual([]);
  expect((await workbook.values(`${DATA}!L1:M93`)).flat().every((cell) => cell === null)).toBe(true);
});

test("what was written beside the rows is written anew, rows that were filled down among it", async () => {
  const { workbook, survey } = await segmented();
  await workbook.set(`${DATA}!A94:G94`, [["T-9999", 5, 4, 3, 2, 1, 1]]);
  await workbook.set(`${DATA}!L94`, [[FIRST_FORMULA.replace("$B2:$G2", "$B94:$G94")]]);
  expect(await replaced(survey.replace("K93", "K94"), "beside")).toEqual([]);
  expect(await workbook.formula(`${DATA}!M94`)).toContain("L94");
  expect(await workbook.value(`${DATA}!L1`)).toBe("Segment");
});

test("columns are free where they are empty or hold all that was written there, and nothing else", async () => {
  const { workbook } = await segmented();
  const [, { id }] = workbook.grid.sheets.list();
  const isFree = (column: number) => columnsAreFree(id, { row: 0, column, rows: 93, columns: 2 }, segmentsBeside);
  expect([await isFree(11), await isFree(13), await isFree(10)]).toEqual([true, true, false]);
  await workbook.set(`${DATA}!M7`, [["VIP"]]);
  expect(await isFree(11)).toBe(false);
  await workbook.set(`${DATA}!M7`, [[""]]);
  expect(await isFree(11)).toBe(true);
  await workbook.set(`${DATA}!L1`, [["Mine"]]);
  expect(await isFree(11)).toBe(false);
});

test("columns that the person took over stay with their headings, and a sentence can say so", async () => {
  const { workbook, survey } = await segmented();
  await workbook.set(`${DATA}!L1:L93`, column(["My budget", ...HUNDREDS]));
  await workbook.set(`${DATA}!M1:M93`, column(["My target", ...HUNDREDS]));
  const before = await foreignSheets(workbook, [SHEET]);
  expect(await replaced(survey)).toEqual([`${DATA}!L1:M93`]);
  expect(await foreignSheets(workbook, [SHEET])).toEqual(before);
  const behind = ["treatment", "people", "the rest", "value", "how many", "customers"].map(
    (words) => `${SHEET} – ${words}`,
  );
  expect(await workbook.sheetNames()).toEqual(["Sheet1", "Sample needs", SHEET, ...behind]);
});

describe("columns that are partly the person's keep their formulas, whose sheet therefore stays", () => {
  test.each([
    ["a heading of their own", "L1", "My segment"],
    ["a heading that differs by a letter", "M1", "Segment names"],
    ["a value over one formula", "L40", 3],
    ["words over one name", "M40", "VIP"],
    ["a note below an emptied row", "M93", "done"],
    ["a formula of their own", "L40", "=B40*2"],
    ["a formula of their own that looks at the sheet", "L40", `='${SHEET}'!B8*2`],
    ["a formula that was changed", "L40", FIRST_FORMULA.replace("$B2:$G2", "$B40:$F40")],
    ["a formula of another row", "L40", FIRST_FORMULA],
    [
      "a name that says more of those without an answer",
      "M40",
      `=IF(L40="",IFERROR($B40*2,""),IFERROR(INDEX('${SHEET}'!$B$51:$B$72,MATCH(L40,'${SHEET}'!$A$51:$A$72,0)),""))`,
    ],
    ["a formula that does more", "L40", FIRST_FORMULA.replace("$B2:$G2", "$B40:$G40*2")],
  ])("%s", async (_, cell, held) => {
    const { workbook, survey } = await segmented();
    await workbook.set(`${DATA}!${cell}`, [[held]]);
    const before = await workbook.snapshot();
    const [said, ...more] = await replaced(survey);
    expect([said, more]).toEqual([expect.stringMatching(/^lookedAt 'Sample needs'!L\d+$/), []]);
    expect(await replaced(survey, "beside")).toEqual(["occupied"]);
    expect(await workbook.snapshot()).toEqual(before);
  });
});

describe("a name that was planted takes nothing from any sheet", () => {
  test.each([
    ["headings over numbers", "Mine!$A$1:$B$20"],
    ["our headings over numbers", "Mine!$D$1:$E$20"],
    ["our headings over nothing", "Mine!$G$1:$H$20"],
    ["our headings alone", "Mine!$D$1:$E$1"],
    ["many columns", "Mine!$A$1:$Z$500"],
    ["one column", "Mine!$A:$A"],
    ["whole columns", "Mine!$A:$B"],
    ["a whole sheet", "Mine!$1:$1048576"],
    ["the data itself", "'Sample needs'!$B$1:$C$81"],
    ["formulas that look at a sheet whose name ends alike", "Mine!$J$1:$K$20"],
    ["no cells", "1+1"],
    ["cells that are gone", "#REF!$A$1"],
  ])("%s", async (_, address) => {
    const { workbook, survey } = await segmented();
    await workbook.set(
      `${DATA}!L1:M93`,
      Array.from({ length: 93 }, () => ["", ""]),
    );
    const rows = Array.from({ length: 19 }, (_, i) => i + 1);
    await workbook.excel(async (context) => {
      context.workbook.worksheets.add("Mine");
      context.workbook.worksheets.add("My Customer segments");
      await context.sync();
    });
    await workbook.set("Mine!A1:B20", [["Revenue", "Cost"], ...rows.map((row) => [row, row * 2])]);
    await workbook.set("Mine!D1:E20", [["Segment", "Segment name"], ...rows.map((row) => [row, `Name ${row}`])]);
    await workbook.set("Mine!G1:H1", [["Segment", "Segmentname"]]);
    await workbook.set("Mine!J1:K20", [
      ["Segment", "Segment name"],
      ...rows.map((row) => [
        `=WORTH.SEGMENT($B${row + 1}:$G${row + 1},'My ${SHEET}'!$A$50:$J$72)`,
        `=IF(J${row + 1}="","",IFERROR(INDEX('My ${SHEET}'!$B$41:$B$62,MATCH(J${row + 1},'My ${SHEET}'!$A$41:$A$62,0)),""))`,
      ]),
    ]);
    await mark(workbook, address);
    const before = await foreignSheets(workbook, [SHEET]);
    expect((await replaced(survey)).join()).toMatch(/^$|^(Mine|'Sample needs')!/);
    expect(await foreignSheets(workbook, [SHEET])).toEqual(before);
    expect((await workbook.sheetNames()).filter((name) => !name.includes(" – "))).toHaveLength(5);
  });
});
