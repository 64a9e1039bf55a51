// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import type { GridValue } from "../../../src/preview/grid/GridCell";
import { calculatedWorkbook } from "../excel/calculatedWorkbook";

type Workbook = Awaited<ReturnType<typeof calculatedWorkbook>>;

/** Below the head of the table in A and B. */
const ROWS = 9;
const COLUMNS = "ABCDEF";
/** Rows that are put in take some down; a spill goes further than what it looks at. */
const LOOKED_AT = { row: 0, column: 0, rows: 3 * ROWS, columns: COLUMNS.length };

const row = fc.integer({ min: 2, max: ROWS });
const rows = fc.tuple(row, row).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const dollar = fc.constantFrom("", "$");
const leftOf = (column: string) => fc.constantFrom(...COLUMNS.slice(0, COLUMNS.indexOf(column)));

/** A formula of a column, which looks at columns to the left of it alone: none looks at itself. */
function formulaIn(column: string): fc.Arbitrary<string> {
  const cell = fc.tuple(leftOf(column), dollar, row).map(([at, fixed, r]) => `${at}${fixed}${r}`);
  const range = fc
    .tuple(leftOf(column), dollar, rows)
    .map(([at, fixed, [a, b]]) => `${at}${fixed}${a}:${at}${fixed}${b}`);
  const whole = leftOf(column).map((at) => `${at}:${at}`);
  return fc.oneof(
    cell.map((at) => `=${at}`),
    fc.constant("=SUM(Tab[Clicks])"),
    fc.constant("=ROWS(Tab[Clicks])"),
    cell.map((at) => `=SUMIFS(Tab[Clicks],Tab[Key],${at})`),
    cell.map((at) => `=IFERROR(INDEX(Tab[Clicks],MATCH(${at},Tab[Key],0)),-1)`),
    fc.constant("=WORTH.EPC(Tab[Clicks],50%)"),
    fc.tuple(cell, cell).map(([a, b]) => `=${a}+2*${b}`),
    range.map((at) => `=SUM(${at})`),
    whole.map((at) => `=SUM(${at})`),
    fc.tuple(cell, range).map(([at, list]) => `=COUNTIF(${list},${at})`),
    fc.tuple(cell, range, range).map(([at, list, other]) => `=IFERROR(INDEX(${other},MATCH(${at},${list},0)),-1)`),
    fc.tuple(cell, range, cell).map(([at, list, other]) => `=IF(${at}>3,SUM(${list}),${other})`),
    range.map((at) => `=WORTH.EPC(${at},50%)`),
  );
}

const input = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom("tea", "mate", ""));

type Step = (workbook: Workbook, sheet: string) => unknown;

const write = fc
  .constantFrom(...COLUMNS)
  .chain((column) =>
    fc.tuple(fc.constant(column), row, column < "C" ? input : fc.oneof(formulaIn(column), fc.constant(""))),
  )
  .map(([column, at, cell]): [string, Step] => [
    `${column}${at} ${cell}`,
    (workbook) => workbook.set(`${column}${at}`, [[cell]]),
  ]);
/** One formula in several rows, as copied down. */
const fill = fc
  .constantFrom("C", "D", "E")
  .chain((column) => fc.tuple(fc.constant(column), rows, leftOf(column)))
  .map(([column, [from, to], left]): [string, Step] => [
    `${column}${from}:${column}${to} of ${left}`,
    (workbook) => {
      const formulas = Array.from({ length: to - from + 1 }, (_, i) => [
        `=${left}${from + i}*2+SUM($A$1:A${from + i})`,
      ]);
      return workbook.set(`${column}${from}`, formulas);
    },
  ]);
const insert = row.map((at): [string, Step] => [
  `row above ${at}`,
  (workbook, sheet) => workbook.grid.sheets.insertRows(sheet, at - 1, 1),
]);
const remove = row.map((at): [string, Step] => [
  `row ${at} goes`,
  (workbook, sheet) => workbook.grid.sheets.deleteRows(sheet, at - 1, 1),
]);
const sort = fc
  .tuple(rows, fc.integer({ min: 0, max: 1 }), fc.boolean())
  .map(([[from, to], by, isUp]): [string, Step] => [
    `A${from}:B${to} by ${by}`,
    (workbook) => workbook.sort(`A${from}:B${to}`, by, isUp ? "ascending" : "descending"),
  ]);
const step = fc.oneof(
  { weight: 6, arbitrary: write },
  { weight: 2, arbitrary: fill },
  { weight: 1, arbitrary: insert },
  { weight: 1, arbitrary: remove },
  { weight: 1, arbitrary: sort },
);

/** On a sheet of their own, which looks at the other. */
const FROM_ELSEWHERE = [
  "=SUM(Sheet1!C:C)",
  "=Sheet1!C1+SUM(Sheet1!D2:E5)",
  "=COUNTIF(Sheet1!A1:A9,Sheet1!B2)",
  "=WORTH.EPC(Sheet1!A2:A5,50%)",
  "=SUM(Tab[Clicks])+SUMIFS(Tab[Key],Tab[Clicks],3)",
];

/** What stands in the cells of a sheet, without what formulas fill, and what they show. */
function cellsOf({ grid }: Workbook, sheet: string) {
  const spills = grid.cells.spills(sheet);
  const isFilled = (r: number, c: number) =>
    spills.some(
      ({ row, column, rows, columns }) =>
        r >= row && r < row + rows && c >= column && c < column + columns && (r > row || c > column),
    );
  const cells = grid.cells.read(sheet, LOOKED_AT);
  return {
    entered: cells.map((line, r) =>
      line.map(({ formula, value }, c): GridValue => (isFilled(r, c) ? "" : (formula ?? value ?? ""))),
    ),
    shown: cells.map((line) => line.map(({ value }) => value ?? "")),
  };
}

/** @param rows how many the table has, with its head */
async function workbookOf(here: GridValue[][], elsewhere: GridValue[][], rows = ROWS + 1) {
  const workbook = await calculatedWorkbook();
  const sheet = workbook.grid.sheets.active();
  const other = workbook.grid.sheets.add("Other");
  await workbook.set("A1", [["Key", "Clicks"]]);
  workbook.grid.tables.add(
    { id: "t1", name: "Tab", sheet, area: { row: 0, column: 0, rows, columns: 2 } },
    "TableStyleLight1",
  );
  await workbook.set("Other!A1", elsewhere);
  await workbook.set("A1", here);
  const sheets = async () => {
    await workbook.calculated();
    return [cellsOf(workbook, sheet), cellsOf(workbook, other)] as const;
  };
  return { workbook, sheet, sheets };
}

test("whatever was changed before, cells show what they would in a new workbook", { timeout: 600_000 }, async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 14 }), async (steps) => {
    const inputs = [["Key", "Clicks"], ...Array.from({ length: ROWS }, (_, i) => [i % 5, (i * 7) % 4])];
    const { workbook, sheet, sheets } = await workbookOf(
      inputs,
      FROM_ELSEWHERE.map((formula) => [formula]),
    );
    for (const [, take] of steps) {
      await take(workbook, sheet);
      await workbook.calculated();
    }
    const [here, elsewhere] = await sheets();
    const fresh = await workbookOf(here.entered, elsewhere.entered, workbook.grid.tables.list()[0].area.rows);
    const shown = (await fresh.sheets()).map((cells) => cells.shown);
    expect([here.shown, elsewhere.shown], steps.map(([told]) => told).join("; ")).toEqual(shown);
  });
  await fc.assert(property, { numRuns: 6 });
});
