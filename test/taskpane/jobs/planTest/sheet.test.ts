import { expect, test } from "vitest";
import type { CellValue, RangeContents } from "../../../../src/workbook/RangeContents";
import { HEADER } from "../../keywords/contents";
import { planned, type USUAL } from "./planned";

function sheetOf(
  values: CellValue[][],
  change: Partial<typeof USUAL> = {},
  placed: Partial<RangeContents> = {},
  number: number | "" = "",
) {
  return planned(values, change, placed).sheet(number);
}

const VALUES: CellValue[][] = [HEADER, ["oolong tea", 6600, 0.42, 1.25], ["loose leaf tea", 8100, 0.92, 2.9]];

test("every cell of the table is a formula over the person's own cells, wherever they stand", () => {
  const { table } = sheetOf(VALUES, {}, { sheetName: "Tom's words", row: 2, column: 1 });
  const row = (table?.row ?? 0) + 2;
  const months = `WORTH.TESTMONTHS(D${row},Test_click_rate,Test_conversion_rate,Test_sales,"",Test_sales_cycle_days)`;
  const late = `IF(ISNUMBER(E${row}),E${row}>Test_months,TRUE)`;
  expect(table?.rows[0]).toEqual([
    { formula: "='Tom''s words'!B5" },
    { formula: `=WORTH.COSTTOTEST(C${row},Test_conversion_rate,Test_sales)` },
    { formula: "='Tom''s words'!E5" },
    { formula: "='Tom''s words'!C5" },
    { formula: `=IF(D${row}="","",IF(D${row}*Test_click_rate>0,${months},"Never"))` },
    { formula: `=IF(E${row}="","",IF(${late},"Too slow","In time"))` },
  ]);
});

test("a rounded figure of searches stands for its range, whose ends follow the cell", () => {
  const values: CellValue[][] = [HEADER, ["a", 50, 1, 3], ["b", 500, 1, 2], ["c", 0, 1, 1]];
  const { table } = sheetOf(values);
  expect(table?.columns.map(({ header }) => header).slice(3)).toEqual([
    "Fewest searches",
    "Most searches",
    "Months at best",
    "At worst",
    "In time?",
  ]);
  expect(table?.rows.map((row) => row.slice(3, 5))).toEqual([
    [{ formula: "=Keywords!B2*0.2" }, { formula: "=Keywords!B2*2" }],
    [{ formula: "=Keywords!B3*0.2" }, { formula: "=Keywords!B3*2" }],
    [0, 10],
  ]);
});

test("a range of searches in words is written as the numbers that were read", () => {
  const { table } = sheetOf([HEADER, ["a", "1K – 10K", 1, 3]]);
  expect(table?.rows[0].slice(3, 5)).toEqual([1000, 10_000]);
});

test("without searches there is nothing about months", () => {
  const { table, names } = sheetOf([
    ["Keyword", "CPC"],
    ["tea", 2],
  ]);
  expect(table?.columns.map(({ header }) => header)).toEqual(["Keyword", "Cost to test", "CPC"]);
  expect(names.map(({ name }) => name)).toEqual(["Test_conversion_rate", "Test_sales", "Test_months"]);
});

test("names are there for every assumption in use, and bear the number of the plan", () => {
  const { names, blocks } = sheetOf(VALUES, { confidence: 0.9 }, {}, 2);
  expect(names.map(({ name }) => name)).toEqual([
    "Test2_conversion_rate",
    "Test2_sales",
    "Test2_confidence",
    "Test2_months",
    "Test2_click_rate",
    "Test2_sales_cycle_days",
  ]);
  const valueAt = ({ row, column }: { row: number; column: number }) =>
    blocks.find((block) => block.row === row && block.column === column)?.cells[0][0];
  expect(names.map(valueAt)).toEqual([0.01, 1, 0.9, 3, 0.01, 0]);
});

test("an average of both bids takes those that are there", () => {
  const values: CellValue[][] = [...VALUES, ["green tea", 10, "", 2]];
  const prices = sheetOf(values, { cpcFrom: "averageBid" }).table?.rows.map((row) => row[2]);
  expect(prices).toEqual([
    { formula: "=Keywords!D4" },
    { formula: "=AVERAGE(Keywords!C3,Keywords!D3)" },
    { formula: "=AVERAGE(Keywords!C2,Keywords!D2)" },
  ]);
});

test("a bid that is missing is assumed for as long as its cell holds none", () => {
  const values: CellValue[][] = [...VALUES, ["green tea", 10, "", ""]];
  const { table, names } = sheetOf(values, { fillMissing: true, missingCpc: 2 });
  expect(names.map(({ name }) => name)).toContain("Test_CPC_without_bid");
  expect(table?.rows[1][2]).toEqual({ formula: "=IF(SUM(Keywords!D4)>0,Keywords!D4,Test_CPC_without_bid)" });
});

test("bids that are text are read with the mark they are written with", () => {
  const values: CellValue[][] = [HEADER, ["tee", "100", "", "2,95"], ["kaffee", "100", "", "1,50"]];
  expect(sheetOf(values).table?.rows[0][2]).toEqual({ formula: '=NUMBERVALUE(Keywords!D2,",",".")' });
});

test("a keyword that looks like a formula is brought by a reference, which nothing can run", () => {
  const values: CellValue[][] = [HEADER, ["=cmd|' /C calc'!A0", 10, 1, 2]];
  expect(sheetOf(values).table?.rows[0][0]).toEqual({ formula: "=Keywords!A2" });
});

test("a keyword that Excel took for a formula is written as the text it was", () => {
  const contents: CellValue[][] = [HEADER, ["#NAME?", 10, 1, 2]];
  const formulas: CellValue[][] = [HEADER, ["=+running +shoes", 10, 1, 2]];
  expect(sheetOf(contents, {}, { formulas }).table?.rows[0][0]).toEqual({ text: "+running +shoes" });
});

test("the sheet says where its data came from and what was left out", () => {
  const { blocks } = sheetOf([...VALUES, ["white tea", 10, "", ""]]);
  const notes = blocks.filter(({ style }) => style === "note").map(({ cells }) => cells[0][0]);
  expect(notes).toEqual([
    { text: "From Keywords!A1:E25. 3 keywords read; 1 has no bid." },
    { text: "CPC: Top of page bid (high range)." },
    { text: "1 keyword without a price is left out: white tea" },
  ]);
});

test("nothing on the sheet stands on anything else", () => {
  const { blocks, table, chart } = sheetOf([...VALUES, ["white tea", 10, "", ""]], {
    confidence: 0.8,
    fillMissing: true,
    missingCpc: 1,
  });
  const taken = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) => line.map((_, j) => `${row + i},${column + j}`)),
  );
  expect(new Set(taken).size).toBe(taken.length);
  expect(Math.max(...blocks.map(({ row }) => row))).toBeLessThan((table?.row ?? 0) - 1);
  expect(chart?.source).toEqual({ row: table?.row, column: 0, rows: 4 });
});
