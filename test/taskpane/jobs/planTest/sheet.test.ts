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

/** A number that stands in the row where the keyword was found. */
const found = (column: string, place: string) =>
  `IF(${place}="","",IF(ISNUMBER(INDEX(${column},${place})),INDEX(${column},${place}),""))`;

test("every figure of the table is looked up in the person's own cells, wherever they stand", () => {
  const { table, spills } = sheetOf(VALUES, {}, { sheetName: "Tom's words", row: 2, column: 1 });
  const row = (table?.row ?? 0) + 2;
  const ownPlace = (column: string) => `INDEX($${column}$1:$${column}$1002,IF(ROW()-$M$1>$M$2,NA(),ROW()-$M$1))`;
  const late = `IF(ISNUMBER(E${row}),E${row}>Test_months,TRUE)`;
  const bid = found("'Tom''s words'!$E:$E", `H${row}`);
  const spent = `C${row}*D${row}*Test_click_rate*MAX(0,Test_months-Test_sales_cycle_days/30.4375)`;
  expect(table?.rows[0]).toEqual([
    { text: "loose leaf tea" },
    { formula: `=IF(C${row}="","",${ownPlace("N")})` },
    { formula: `=IF(N(${bid})>0,${bid},"")` },
    { formula: `=${found("'Tom''s words'!$C:$C", `H${row}`)}` },
    { formula: `=IF(D${row}="","",IF(D${row}*Test_click_rate>0,${ownPlace("O")},"Never"))` },
    { formula: `=IF(E${row}="","",IF(${late},"Too slow","In time"))` },
    { formula: `=IF(B${row}="","",IF(F${row}="Too slow",${spent},B${row}))` },
    { formula: `=IFERROR(MATCH(A${row},'Tom''s words'!$B:$B,0),"")` },
  ]);
  const [cpc, searches] = ["C", "D"].map((column) => `$${column}$${row}:$${column}$${row + 1}`);
  const searched = `IF(ISNUMBER(${searches}),IF(${searches}*Test_click_rate>0,${searches},""),"")`;
  const rest = `Test_click_rate,Test_conversion_rate,Test_sales,"",Test_sales_cycle_days`;
  expect(spills?.map(({ column, row, formula }) => [column, row, formula])).toEqual([
    [13, 0, `=WORTH.COSTTOTEST(${cpc},Test_conversion_rate,Test_sales)`],
    [14, 0, `=WORTH.TESTMONTHS(${searched},${rest})`],
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
    "Set aside",
    "Place in source",
  ]);
  const [first, second] = [1, 2].map((i) => found("Keywords!$B:$B", `J${(table?.row ?? 0) + 1 + i}`));
  expect(table?.rows.map((row) => row.slice(3, 5))).toEqual([
    [{ formula: `=IFERROR(${first}*0.2,"")` }, { formula: `=IFERROR(${first}*2,"")` }],
    [{ formula: `=IFERROR(${second}*0.2,"")` }, { formula: `=IFERROR(${second}*2,"")` }],
    [0, 10].map((searches) => ({ formula: `=IF(J${(table?.row ?? 0) + 4}="","",${searches})` })),
  ]);
});

test("a range of searches in words is written as the numbers that were read", () => {
  const { table } = sheetOf([HEADER, ["a", "1K – 10K", 1, 3]]);
  const place = `J${(table?.row ?? 0) + 2}`;
  expect(table?.rows[0].slice(3, 5)).toEqual(
    [1000, 10_000].map((searches) => ({ formula: `=IF(${place}="","",${searches})` })),
  );
});

test("without searches there is nothing about months", () => {
  const { table, names } = sheetOf([
    ["Keyword", "CPC"],
    ["tea", 2],
  ]);
  expect(table?.columns.map(({ header }) => header)).toEqual(["Keyword", "Cost to test", "CPC", "Place in source"]);
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
  const { table } = sheetOf(values, { cpcFrom: "averageBid" });
  const place = `H${(table?.row ?? 0) + 2}`;
  const [low, high] = ["C", "D"].map((letter) => `N(${found(`Keywords!$${letter}:$${letter}`, place)})`);
  expect(table?.rows[0][2]).toEqual({ formula: `=IFERROR((${low}+${high})/((${low}>0)+(${high}>0)),"")` });
});

test("a bid that is missing is assumed for as long as its cell holds none", () => {
  const values: CellValue[][] = [...VALUES, ["green tea", 10, "", ""]];
  const { table, names } = sheetOf(values, { fillMissing: true, missingCpc: 2 });
  expect(names.map(({ name }) => name)).toContain("Test_CPC_without_bid");
  const place = `H${(table?.row ?? 0) + 3}`;
  const bid = found("Keywords!$D:$D", place);
  const price = `IF(N(${bid})>0,${bid},"")`;
  expect(table?.rows[1][2]).toEqual({
    formula: `=IF(${place}="","",IF(N(${price})>0,${price},Test_CPC_without_bid))`,
  });
});

test("bids that are text are read with the mark they are written with", () => {
  const values: CellValue[][] = [HEADER, ["tee", "100", "", "2,95"], ["kaffee", "100", "", "1,50"]];
  const { table } = sheetOf(values);
  const place = `H${(table?.row ?? 0) + 2}`;
  const cell = `INDEX(Keywords!$D:$D,${place})`;
  const number = `IFERROR(IF(ISNUMBER(${cell}),${cell},IF(${cell}="","",NUMBERVALUE(${cell},",","."))),"")`;
  const bid = `IF(${place}="","",${number})`;
  expect(table?.rows[0][2]).toEqual({ formula: `=IF(N(${bid})>0,${bid},"")` });
});

test("a keyword that looks like a formula is written as text, which nothing can run", () => {
  const values: CellValue[][] = [HEADER, ["=cmd|' /C calc'!A0", 10, 1, 2]];
  expect(sheetOf(values).table?.rows[0][0]).toEqual({ text: "=cmd|' /C calc'!A0" });
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
