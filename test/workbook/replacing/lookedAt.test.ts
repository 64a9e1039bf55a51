// @vitest-environment jsdom
import { expect, test } from "vitest";
import { findTarget } from "../../../src/workbook/findTarget";
import { readAddress } from "../../../src/workbook/readRange";
import type { SheetPlan } from "../../../src/workbook/SheetPlan";
import { writeSheet, type SheetOrder } from "../../../src/workbook/writeSheet";
import { WorkbookProblem } from "../../../src/workbook/WorkbookProblem";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import { foreignSheets } from "./foreignSheets";

const SHEET = "Test budget";

/** A small sheet of its own kind: a title, a formula of Worth, a named cell and a table. */
function order(more: Partial<SheetOrder> = {}): SheetOrder {
  const build = (number: number | ""): SheetPlan => ({
    columnWidths: [100],
    blocks: [
      { row: 0, column: 0, cells: [[SHEET]] },
      { row: 2, column: 0, cells: [[{ formula: "=WORTH.EPC(100,1%)" }]] },
    ],
    names: [{ name: `Test${number}_rate`, row: 3, column: 0 }],
    table: { name: `Test_budget${number}`, row: 5, column: 0, columns: [{ header: "Keyword" }], rows: [["a"], ["b"]] },
  });
  return { name: SHEET, tableName: "Test_budget", build, ...more };
}

async function written() {
  const workbook = WorkbookInNode.open({ sheets: ["Mine"] });
  expect(await writeSheet(order())).toBe(SHEET);
  return workbook;
}

const refusal = (more: Partial<SheetOrder> = {}) =>
  writeSheet(order({ replaces: SHEET, ...more })).then(
    () => "replaced",
    (failure: WorkbookProblem) => [failure.kind, failure.words].join(" ").trim(),
  );

test.each([
  ["a formula", `='${SHEET}'!A7*2`],
  ["a formula with the name in other letters", `=sum('test BUDGET'!A7:A8)`],
  ["a formula over several sheets", `=SUM('Mine:${SHEET}'!A1)`],
  ["a formula over its table", "=COUNTA(Test_budget[Keyword])"],
  ["a formula over all of its table", "=ROWS(test_budget)"],
])("%s of the person's keeps the sheet it looks at", async (_, formula) => {
  const workbook = await written();
  await workbook.set("Mine!C5", [[formula]]);
  const before = await workbook.snapshot();
  expect(await refusal()).toBe("lookedAt Mine!C5");
  expect(await workbook.snapshot()).toEqual(before);
});

test.each([
  `='My ${SHEET}'!A1`,
  `='[Other.xlsx]${SHEET}'!A1`,
  `="'${SHEET}'!A1"`,
  "=My_Test_budget",
  "Test_budget[Keyword]",
])("%s looks at something else", async (formula) => {
  const workbook = await written();
  await workbook.set("Mine!C5", [[formula]]);
  const before = await foreignSheets(workbook, [SHEET]);
  expect(await refusal()).toBe("replaced");
  expect(await foreignSheets(workbook, [SHEET])).toEqual(before);
});

test("a name of the person's keeps the sheet it stands on", async () => {
  const workbook = await written();
  await workbook.excel(async (context) => {
    const { worksheets, names } = context.workbook;
    names.add("My_rate", worksheets.getItem("Test budget").getRange("A4"));
    await context.sync();
  });
  const before = await workbook.snapshot();
  expect(await refusal()).toBe("lookedAt My_rate");
  expect(await workbook.snapshot()).toEqual(before);
});

test("a sheet that holds the data for the new one is not offered, and not replaced", async () => {
  const workbook = await written();
  const sources = [await readAddress(`'${SHEET}'!A6:A8`)];
  expect(await findTarget(SHEET, sources)).toEqual({ newName: `${SHEET} 2`, foreign: false });
  const before = await workbook.snapshot();
  expect(await refusal({ sources })).toBe("replacedHoldsData");
  expect(await workbook.snapshot()).toEqual(before);
});

test.each(["WORTH.EPC", "worth.anything", "_xldudf_WORTH_EPC"])(
  "nothing is written where a name of the workbook is called %s, as a function of Worth",
  async (name) => {
    const workbook = WorkbookInNode.open({ sheets: ["Mine"] });
    await workbook.excel(async (context, planted) => {
      context.workbook.names.add(planted, "=1").visible = false;
      await context.sync();
    }, name);
    const before = await workbook.snapshot();
    await expect(writeSheet(order())).rejects.toEqual(new WorkbookProblem("namedAsOurs", name));
    expect(await workbook.snapshot()).toEqual(before);
  },
);

/** A sheet of the wanted name that holds this, with the mark of the pane's own. */
async function planted(cells: (string | number)[][]): Promise<WorkbookInNode> {
  const workbook = WorkbookInNode.open({ sheets: ["Mine", SHEET] });
  await workbook.set(
    `'${SHEET}'!A1`,
    cells.slice(0, 1).map((line) => line.slice(0, 1)),
  );
  await workbook.set(
    `'${SHEET}'!A3`,
    cells.slice(1, 2).map((line) => line.slice(0, 1)),
  );
  await workbook.excel(async (context) => {
    context.workbook.worksheets.getItem("Test budget").names.add("Worth_sheet", "=TRUE").visible = false;
    await context.sync();
  });
  return workbook;
}

test.each([
  ["the person's own figures", [["Budget 2027"], [5000]]],
  ["the title and figures", [[SHEET], [5000]]],
  ["a formula of Worth under another title", [["My plan"], ["=WORTH.EPC(100,1%)"]]],
  ["a formula of Worth as text", [[SHEET], ["Try =WORTH.EPC(100,1%)"]]],
])("a sheet that is marked as the pane's own but holds %s is not replaced", async (_, cells) => {
  const workbook = await planted(cells);
  const before = await foreignSheets(workbook, [`${SHEET} 2`]);
  expect(await findTarget(SHEET)).toEqual({ newName: `${SHEET} 2`, foreign: true });
  expect(await refusal()).toBe("replacedGone");
  expect(await writeSheet(order())).toBe(`${SHEET} 2`);
  expect(await foreignSheets(workbook, [`${SHEET} 2`])).toEqual(before);
});

test("of several sheets of the name the newest that is whole is offered", async () => {
  const workbook = await written();
  await writeSheet(order());
  await writeSheet(order());
  expect(await findTarget(SHEET)).toMatchObject({ own: `${SHEET} 3`, foreign: false });
  await workbook.set(`'${SHEET} 3'!A1`, [["Mine now"]]);
  expect(await findTarget(SHEET)).toMatchObject({ own: `${SHEET} 2`, newName: `${SHEET} 4`, foreign: false });
});
