// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { SheetPlan } from "../../../src/workbook/SheetPlan";
import { writeSheet } from "../../../src/workbook/writeSheet";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";

const PLAN: SheetPlan = {
  columnWidths: [100, 80],
  blocks: [{ row: 1, column: 1, cells: [[0.01]], style: "input" }],
  names: [],
  joined: [{ row: 0, column: 0, rows: 1, columns: 2, heights: [30] }],
  marks: [
    {
      row: 4,
      column: 0,
      rows: 3,
      columns: 1,
      mark: {
        kind: "words",
        words: [
          ["All", "plain", "Alle"],
          ["Late", "bad"],
        ],
      },
    },
    { row: 4, column: 1, rows: 3, columns: 1, mark: { kind: "heat" } },
  ],
  checks: [
    { row: 1, column: 1, formula: "=B2>0", title: "t".repeat(40), about: "a".repeat(300), wrong: "Write more." },
  ],
  table: {
    name: "Costs",
    row: 4,
    column: 0,
    columns: [{ header: "Name" }, { header: "Cost", numberFormat: "0", mark: { kind: "bars" } }, { header: "Pace" }],
    rows: [[{ text: "tea" }, 1, { text: "Late" }]],
  },
  spills: [
    {
      row: 9,
      column: 0,
      formula: "=X",
      headed: true,
      heads: ["Kunde"],
      labels: ["Alle"],
      rows: 2,
      columns: 1,
      formats: [],
    },
  ],
  print: { rows: 6, columns: 3, heads: 4 },
};

async function written() {
  const { grid, model } = WorkbookInNode.open();
  await writeSheet({ name: "Plan", tableName: "Costs", build: () => PLAN });
  const sheet = grid.sheets.list().find(({ name }) => name === "Plan");
  if (!sheet) throw new Error("There is no sheet");
  return { grid, model, sheet };
}

test("a sheet prints across with the headings of its table again, and has a tab that is found", async () => {
  const { model, sheet } = await written();
  expect(model.pages.get(sheet.id)).toMatchObject({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    titleRows: "$5:$5",
    footer: { leftFooter: "&A", centerFooter: "&P / &N", rightFooter: "&D" },
  });
  expect(sheet.tabColor).toMatch(/^#[0-9A-F]{6}$/);
});

test("a sheet of many columns prints on several pages side by side, each beginning with what its rows are called", async () => {
  const { grid, model } = WorkbookInNode.open();
  const print = { ...PLAN.print, rows: 6, columns: 3, across: { pages: 3, labels: 1 } };
  await writeSheet({ name: "Wide", tableName: "Costs", build: () => ({ ...PLAN, print }) });
  const sheet = grid.sheets.list().find(({ name }) => name === "Wide");
  expect(model.pages.get(sheet?.id ?? "")).toMatchObject({ zoom: { horizontalFitToPages: 3 }, titleColumns: "$A:$A" });
});

test("words bear colours and the sheet's own words, amounts bars, and figures a heat map", async () => {
  const { model, sheet } = await written();
  const told = model.conditions.list(sheet.id).map(({ type, rule, numberFormat, cells: { area } }) => {
    return [type, rule?.formula1, numberFormat, area.row, area.column, area.rows];
  });
  expect(told).toEqual([
    ["CellValue", '="All"', ';;;"Alle"', 4, 0, 3],
    ["CellValue", '="Late"', "", 4, 0, 3],
    ["ColorScale", undefined, "", 4, 1, 3],
    ["DataBar", undefined, "", 5, 1, 1],
  ]);
});

test("an input is guarded, in no more letters than Excel takes", async () => {
  const { model } = await written();
  expect(model.validations).toMatchObject([
    {
      cells: { area: { row: 1, column: 1 } },
      rule: { custom: { formula: "=B2>0" } },
      prompt: { showPrompt: true, title: `${"t".repeat(31)}…`, message: `${"a".repeat(254)}…` },
      errorAlert: { showAlert: true, style: "Stop", message: "Write more." },
    },
  ]);
});

test("words stand with a gap behind numbers, lines of text have room, and headings are shown in the sheet's words", async () => {
  const { grid, sheet } = await written();
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  expect(grid.formats.read(sheet.id, cell(5, 2))).toMatchObject({ indentLevel: 1, horizontalAlignment: "Left" });
  expect(grid.formats.read(sheet.id, cell(0, 0))).toMatchObject({ wrapText: true, verticalAlignment: "Top" });
  expect(grid.formats.merged(sheet.id)).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(grid.formats.rowHeight(sheet.id, 0)).toBe(40);
  expect([9, 10].map((row) => grid.formats.numberFormats(sheet.id, cell(row, 0))[0][0])).toEqual([
    ';;;"Kunde"',
    ';;;"Alle"',
  ]);
});
