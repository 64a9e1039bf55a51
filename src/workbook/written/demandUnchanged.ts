import { columnLetters, cellAddress, quotedSheet } from "../a1";
import { loadedBlocks } from "../cellContents";
import type { NewSheet } from "../NewSheet";
import type { CellValue } from "../RangeContents";
import type { Rectangle } from "../Rectangle";
import type { SheetCell } from "../SheetPlan";
import { WorkbookProblem } from "../WorkbookProblem";
import { ColumnSums } from "./sheetPrint";
import { printMarksOf } from "./writtenMarks";

/** Of what somebody typed, as much as is told of it. */
const TOLD_LETTERS = 40;

/**
 * Makes sure that a sheet holds what Worth wrote there and nothing else; cells to change may hold anything.
 *
 * @param step called after every part; what it throws ends the search
 * @throws WorkbookProblem "holdsOthers" with a cell, chart or table that somebody else put there, "changedSince" with a column
 *   in which something was changed
 */
export async function demandUnchanged(
  context: Excel.RequestContext,
  { sheet, name }: Pick<NewSheet, "sheet" | "name">,
  step: () => void,
): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  sheet.names.load("items/name, items/visible, items/formula");
  sheet.charts.load("items/name");
  sheet.tables.load("items/name");
  await context.sync();
  const marks = printMarksOf(sheet.names.items);
  const at = (place: string) => `${quotedSheet(name)}!${place}`;
  if (!marks || used.isNullObject) throw new WorkbookProblem("changedSince", at("A1"));
  const { print } = marks;
  const extra = [sheet.charts.items.slice(print.charts), sheet.tables.items.slice(print.tables)].flat();
  if (extra.length > 0) throw new WorkbookProblem("holdsOthers", quotedSheet(name), extra[0].name);
  const { area, free } = await placesOf(context, marks);
  if (!area || area.columns !== print.columns.length) throw new WorkbookProblem("changedSince", at("A1"));
  const sums = new ColumnSums();
  for await (const { first, part } of loadedBlocks(context, used, "formulas, values")) {
    step();
    part.formulas.forEach((line, i) =>
      line.forEach((formula: CellValue, j) => {
        const [row, column] = [used.rowIndex + first + i, used.columnIndex + j];
        if (formula === "" || free.some((one) => isIn(one, row, column))) return;
        if (!isIn(area, row, column)) {
          const held = String(part.values[i][j]).slice(0, TOLD_LETTERS);
          throw new WorkbookProblem("holdsOthers", at(cellAddress(row, column)), held);
        }
        sums.add(row, column - area.column, cellOf(formula, part.values[i][j] as CellValue));
      }),
    );
  }
  const changed = print.columns.findIndex((sum, i) => sum !== (sums.columns[i] ?? 0));
  if (changed >= 0) {
    const letters = columnLetters(area.column + changed);
    throw new WorkbookProblem("changedSince", at(`${letters}:${letters}`));
  }
}

function cellOf(formula: CellValue, value: CellValue): SheetCell | boolean {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { formula } : value;
}

/** Where it was written, and those of its cells that may hold anything: cells to change, and what formulas spill to. */
async function placesOf(
  context: Excel.RequestContext,
  { area, spills, inputs }: NonNullable<ReturnType<typeof printMarksOf>>,
) {
  const [whole, ...others] = [area, ...inputs, ...spills].map((name) => name.getRangeOrNullObject());
  [whole, ...others].forEach((range) => range.load("rowIndex, columnIndex, rowCount, columnCount"));
  await context.sync();
  const anchors = others.slice(inputs.length).filter((range) => !range.isNullObject);
  const spilt = anchors.map((range) => range.getSpillingToRangeOrNullObject());
  spilt.forEach((range) => range.load("rowIndex, columnIndex, rowCount, columnCount"));
  if (spilt.length > 0) await context.sync();
  return {
    area: rectangleOfRange(whole),
    free: [
      ...others.slice(0, inputs.length).flatMap((range) => rectangleOfRange(range) ?? []),
      ...spilt.flatMap((range) => belowAnchor(rectangleOfRange(range))),
    ],
  };
}

function rectangleOfRange(range: Excel.Range): Rectangle | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** What a formula spills to without its own cell, which holds the formula. */
function belowAnchor(area: Rectangle | undefined): Rectangle[] {
  if (!area) return [];
  const { row, column, rows, columns } = area;
  return [
    { row: row + 1, column, rows: rows - 1, columns },
    { row, column: column + 1, rows: 1, columns: columns - 1 },
  ].filter((one) => one.rows > 0 && one.columns > 0);
}

function isIn({ row, column, rows, columns }: Rectangle, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
