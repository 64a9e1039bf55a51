import { blockAddress } from "../a1";
import { cellContent, rowsInParts } from "../cellContents";
import { markKnown } from "../knownFigures";
import type { Block, CellStyle, FrozenCells, Joined, SheetCell, SheetPlan, Spill, TablePlan } from "../SheetPlan";
import { today } from "../today";
import { columnWidths, textWidth } from "./columnWidths";
import { placeChart, placeScatter } from "./placeCharts";
import { placeChecks } from "./placeChecks";
import { placeMarks } from "./placeMarks";
import { placePrint } from "./placePrint";
import { shownAs } from "./shownAs";

const ROWS_AT_ONCE = 2000;
/** Excel makes no row higher, in points; who wants to read more of a sentence reads it in the formula bar. */
const HIGHEST_ROW = 409;

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly aligned?: "Left" | "Right";
  readonly isUnderlined?: boolean;
  /** Apart from the number before it. */
  readonly isIndented?: boolean;
}

const GREY = "#595959";
/** Behind the figures of the front. */
const BAND = "#EEF4F5";

/** Inputs are blue on pale yellow, as people who build models expect; results stand out by weight, never by colour alone. */
const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 18 },
  stamp: { color: GREY, aligned: "Left" },
  note: { color: GREY },
  heading: { bold: true, size: 12 },
  sentence: { bold: true, size: 13, color: "#0B4A54" },
  line: {},
  figureLabel: { color: GREY, fill: BAND, aligned: "Left" },
  figure: { bold: true, size: 20, fill: BAND, aligned: "Left" },
  figureNote: { color: GREY, fill: BAND, aligned: "Left" },
  input: { color: "#0000FF", fill: "#FFF8DC" },
  result: { bold: true },
  columnHeads: { bold: true, aligned: "Right" },
  named: { bold: true, color: "#0000FF", fill: "#FFF8DC", aligned: "Right" },
  held: { aligned: "Right" },
  words: { aligned: "Left", isIndented: true },
  wordsHead: { bold: true, aligned: "Left", isIndented: true },
  link: { color: "#0563C1", isUnderlined: true },
};

/** Names come before the formulas that use them: a formula with an unknown name is refused or shows #NAME?. */
export function placeNames(sheet: Excel.Worksheet, { names, known }: Pick<SheetPlan, "names" | "known">): void {
  if (known) markKnown(sheet, known, today());
  names.forEach(({ name, row, column }) => sheet.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1)));
}

/**
 * Writes all of a plan but its names, which stand already, to an empty sheet.
 *
 * @param written how much of its table stands, 0 to 1; called after every step, and what it throws ends the writing
 */
export async function placePlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  written: (share: number) => void,
): Promise<void> {
  sheet.showGridlines = false;
  const widths = columnWidths(plan);
  widths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
  });
  for (const joined of plan.joined ?? []) placeJoined(sheet, joined);
  plan.blocks.forEach((block) => placeBlock(sheet, block));
  await context.sync();
  written(0);
  const { table } = plan;
  if (table) await placeTable(context, sheet, { table, widths }, (rows) => written(rows / table.rows.length));
  for (const block of plan.results ?? []) placeBlock(sheet, block);
  for (const spill of plan.spills ?? []) placeSpill(sheet, spill);
  await context.sync();
  written(1);
  if (plan.chart) placeChart(sheet, plan.chart);
  for (const scatter of plan.scatters ?? []) placeScatter(sheet, scatter);
  for (const { column, columns } of plan.hidden ?? []) {
    sheet.getRangeByIndexes(0, column, 1, columns).getEntireColumn().columnHidden = true;
  }
  placeMarks(sheet, plan);
  placeChecks(sheet, plan.checks ?? []);
  if (plan.frozen) freeze(sheet, plan.frozen);
  if (plan.print) placePrint(sheet, plan.print);
  await context.sync();
  written(1);
}

function freeze(sheet: Excel.Worksheet, { rows = 0, columns = 0 }: FrozenCells): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function placeBlock(sheet: Excel.Worksheet, { row, column, cells, style, numberFormat }: Block): void {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0].length);
  if (numberFormat) setFormat(range, numberFormat);
  range.formulas = cells.map((line) => line.map(cellContent));
  const { bold, size, color, fill, aligned, isUnderlined, isIndented } = style ? LOOKS[style] : {};
  if (bold) range.format.font.bold = true;
  if (size) range.format.font.size = size;
  if (color) range.format.font.color = color;
  if (fill) range.format.fill.color = fill;
  if (aligned) range.format.horizontalAlignment = aligned;
  if (isIndented) range.format.indentLevel = 1;
  if (isUnderlined) range.format.font.underline = "Single";
}

/** Cells of a row as one, whose text takes as many lines as it needs: Excel fits no height to cells that are joined. */
function placeJoined(sheet: Excel.Worksheet, { row, column, rows, columns, heights }: Joined): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  // A cell that is joined to nothing only has its text in lines.
  if (columns > 1) range.merge(true);
  if (!heights) return;
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  heights.forEach((height, i) => {
    sheet.getRangeByIndexes(row + i, column, 1, 1).format.rowHeight = Math.min(height, HIGHEST_ROW);
  });
}

/** Writes a table's rows part by part, with a word after each, and only then makes them a table. */
async function placeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table, widths }: { readonly table: TablePlan; readonly widths: readonly number[] },
  written: (rows: number) => void,
): Promise<void> {
  const { name, row, column, columns, rows } = table;
  sheet.getRangeByIndexes(row, column, 1, columns.length).values = [columns.map(({ header }) => header)];
  columns.forEach(({ numberFormat }, i) => {
    if (!numberFormat) {
      // Numbers as they come, such as ratings, stand to the right by themselves.
      if (rows.some((line) => typeof line[i] === "number")) return;
      const words = sheet.getRangeByIndexes(row, column + i, rows.length + 1, 1);
      if (i > 0) partWords(words);
      if (rows.some((line) => isLonger(line[i], widths[column + i]))) words.format.wrapText = true;
      return;
    }
    setFormat(sheet.getRangeByIndexes(row + 1, column + i, rows.length, 1), numberFormat);
    sheet.getRangeByIndexes(row, column + i, 1, 1).format.horizontalAlignment = "Right";
  });
  for (const { first, part } of rowsInParts(rows, ROWS_AT_ONCE)) {
    const range = sheet.getRangeByIndexes(row + 1 + first, column, part.length, columns.length);
    range.formulas = part.map((line) => line.map(cellContent));
    await context.sync();
    written(first + part.length);
  }
  const made = sheet.tables.add(blockAddress(row, column, rows.length + 1, columns.length), true);
  made.name = name;
  made.style = "TableStyleMedium2";
}

/** Whether a name takes more than one line of its column. */
function isLonger(cell: SheetCell, width: number): boolean {
  return typeof cell === "object" && cell !== null && "text" in cell && textWidth(cell.text) > width;
}

/** Words stand to the left, with a gap to the numbers of the column before. */
function partWords({ format }: Excel.Range): void {
  format.horizontalAlignment = "Left";
  format.indentLevel = 1;
}

/** Writes a formula that spills. Its looks come first: an answer that stands already would be in the way. */
function placeSpill(sheet: Excel.Worksheet, spill: Spill): void {
  const { row, column, formula, headed, heads = [], labels = [], rows, columns, formats } = spill;
  // A column of words has no number format.
  for (let at = 1; headed && at < columns; at++) {
    if (!formats.some((area) => area.column <= at && at < area.column + area.columns)) {
      partWords(sheet.getRangeByIndexes(row, column + at, rows, 1));
    }
  }
  for (const area of formats) {
    const range = sheet.getRangeByIndexes(row + area.row, column + area.column, area.rows, area.columns);
    setFormat(range, area.numberFormat);
    // A heading stands over its numbers, which Excel sets to the right.
    const isUnderHeading = headed && area.numberFormat !== "";
    if (isUnderHeading) {
      sheet.getRangeByIndexes(row, column + area.column, 1, area.columns).format.horizontalAlignment = "Right";
    }
  }
  if (headed) sheet.getRangeByIndexes(row, column, 1, columns).format.font.bold = true;
  if (heads.length > 0) sheet.getRangeByIndexes(row, column, 1, heads.length).numberFormat = [heads.map(shownAs)];
  if (labels.length > 0) {
    const below = sheet.getRangeByIndexes(row + 1, column, labels.length, 1);
    below.numberFormat = labels.map((label) => [shownAs(label)]);
  }
  sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
}

/**
 * Gives every cell of a range one number format. Excel takes one for all, which its types do not say; a hundred thousand
 * copies of it would be more than Excel on the web takes at once.
 */
function setFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}
