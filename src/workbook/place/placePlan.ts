import { blockAddress } from "../a1";
import { cellContent, rowsInParts } from "../cellContents";
import type { Block, CellStyle, SheetPlan, Spill, TablePlan } from "../SheetPlan";
import { placeChart, placeScatter } from "./placeCharts";

const ROWS_AT_ONCE = 2000;

/** Of a letter of a heading in Excel's usual font, on average, and of the button beside it that filters; in points. */
const LETTER = 5.6;
const FILTER_BUTTON = 24;

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly rightAligned?: boolean;
}

/** Inputs are blue on pale yellow, as people who build models expect; results stand out by weight, never by colour alone. */
const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { bold: true, size: 18 },
  note: { color: "#595959" },
  heading: { bold: true, size: 12 },
  input: { color: "#0000FF", fill: "#FFF8DC" },
  result: { bold: true },
  columnHeads: { bold: true, rightAligned: true },
};

/**
 * Writes all of a plan to an empty sheet.
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
  columnWidths(plan).forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
  });
  // Names come before the formulas that use them: a formula with an unknown name is refused or shows #NAME?.
  plan.names.forEach(({ name, row, column }) => sheet.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1)));
  plan.blocks.forEach((block) => placeBlock(sheet, block));
  await context.sync();
  written(0);
  const { table } = plan;
  if (table) await placeTable(context, sheet, table, (rows) => written(rows / table.rows.length));
  for (const block of plan.results ?? []) placeBlock(sheet, block);
  for (const spill of plan.spills ?? []) placeSpill(sheet, spill);
  await context.sync();
  written(1);
  if (plan.chart) placeChart(sheet, plan.chart);
  for (const scatter of plan.scatters ?? []) placeScatter(sheet, scatter);
  for (const { column, columns } of plan.hidden ?? []) {
    sheet.getRangeByIndexes(0, column, 1, columns).getEntireColumn().columnHidden = true;
  }
  if (plan.print) {
    sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, plan.print.rows, plan.print.columns));
    // Excel may leave the zoom as it is while its Page Layout tab was never shown (office-js, issue 1860); a wide page helps then.
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  }
  await context.sync();
  written(1);
}

/** How wide the columns of a sheet are, in points: as planned, and no narrower than the headings of its table, in whatever language. */
export function columnWidths({ columnWidths: planned, table }: Pick<SheetPlan, "columnWidths" | "table">): number[] {
  return planned.map((width, i) => {
    const heading = table?.columns[i - table.column]?.header ?? "";
    return heading === "" ? width : Math.max(width, Math.ceil(heading.length * LETTER + FILTER_BUTTON));
  });
}

function placeBlock(sheet: Excel.Worksheet, { row, column, cells, style, numberFormat }: Block): void {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0].length);
  if (numberFormat) setFormat(range, numberFormat);
  range.formulas = cells.map((line) => line.map(cellContent));
  const { bold, size, color, fill, rightAligned } = style ? LOOKS[style] : {};
  if (bold) range.format.font.bold = true;
  if (size) range.format.font.size = size;
  if (color) range.format.font.color = color;
  if (fill) range.format.fill.color = fill;
  if (rightAligned) range.format.horizontalAlignment = "Right";
}

/** Writes a table's rows part by part, with a word after each, and only then makes them a table. */
async function placeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, row, column, columns, rows }: TablePlan,
  written: (rows: number) => void,
): Promise<void> {
  sheet.getRangeByIndexes(row, column, 1, columns.length).values = [columns.map(({ header }) => header)];
  columns.forEach(({ numberFormat }, i) => {
    if (!numberFormat) return;
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

/** Writes a formula that spills. Its looks come first: an answer that stands already would be in the way. */
function placeSpill(sheet: Excel.Worksheet, { row, column, formula, headed, columns, formats }: Spill): void {
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
  sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
}

/**
 * Gives every cell of a range one number format. Excel takes one for all, which its types do not say; a hundred thousand
 * copies of it would be more than Excel on the web takes at once.
 */
function setFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}
