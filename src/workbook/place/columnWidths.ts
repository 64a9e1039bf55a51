import type { SheetCell, SheetPlan, TablePlan } from "../SheetPlan";

/** Of a letter in Excel's usual font, on average; of the button beside a heading that filters; and around any text; in points. */
const LETTER = 5.8;
const FILTER_BUTTON = 24;
const GAP = 12;

/** Of a column that nobody planned. */
const USUAL = 48;
/** No name makes its column wider: longer ones take several lines. */
const WIDEST_NAME = 260;

/** How wide text is in a cell, in points. */
export function textWidth(text: string): number {
  return Math.ceil(text.length * LETTER + GAP);
}

/**
 * How wide the columns of a sheet are, in points: as planned, and no narrower than what stands in them, in whatever language:
 * headings, names, words for what is meant, labels that have something beside them, and amounts of eight digits.
 */
export function columnWidths(plan: Needing): number[] {
  const { columnWidths: planned, table } = plan;
  const widths = [...planned];
  const need = (column: number, width: number) => {
    while (widths.length <= column && table) widths.push(USUAL);
    if (column < widths.length) widths[column] = Math.max(widths[column], Math.ceil(width));
  };
  if (table) needOfTable(table, need);
  needOfBlocks(plan, need);
  for (const { column, formats, heads = [], labels = [] } of plan.spills ?? []) {
    heads.forEach((head, i) => need(column + i, textWidth(head)));
    for (const label of labels) need(column, textWidth(label));
    for (const { column: from, columns, numberFormat } of formats) {
      for (let i = 0; i < columns; i++) need(column + from + i, textWidth(longNumber(numberFormat)));
    }
  }
  return widths;
}

type Needing = Pick<SheetPlan, "columnWidths" | "table" | "blocks"> &
  Partial<Pick<SheetPlan, "results" | "spills" | "joined">>;
type Need = (column: number, width: number) => void;

function needOfTable({ column, columns, rows }: TablePlan, need: Need): void {
  columns.forEach(({ header, numberFormat, mark, longest: words = [] }, i) => {
    need(column + i, header.length * LETTER + FILTER_BUTTON);
    if (numberFormat) need(column + i, textWidth(longNumber(numberFormat)));
    for (const [word] of mark?.kind === "words" ? mark.words : []) need(column + i, textWidth(word) + GAP);
    for (const longest of words) need(column + i, textWidth(longest));
    const longest = rows.reduce((most, row) => Math.max(most, textOf(row[i]).length), 0);
    need(column + i, Math.min(WIDEST_NAME, longest * LETTER + GAP));
  });
}

/** Labels, headings and figures; cells that are joined to others have room. */
function needOfBlocks({ blocks, results = [], joined = [] }: Needing, need: Need): void {
  const all = [...blocks, ...results];
  const filled = new Set(
    all.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, i) => line.map((cell, j) => (cell === null ? "" : `${row + i} ${column + j}`))),
    ),
  );
  const isJoined = (row: number, column: number) =>
    joined.some(
      (area) =>
        area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns,
    );
  for (const { row, column, cells, style, numberFormat } of all) {
    cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        if (isJoined(row + i, column + j)) return;
        const isHeld = style === "columnHeads" || style === "input" || filled.has(`${row + i} ${column + j + 1}`);
        if (isHeld) need(column + j, Math.min(WIDEST_NAME, textWidth(textOf(cell))));
        if (numberFormat) need(column + j, textWidth(longNumber(numberFormat)));
      }),
    );
  }
}

function textOf(cell: SheetCell | undefined): string {
  if (typeof cell === "object" && cell && "text" in cell) return cell.text;
  return typeof cell === "string" ? cell : "";
}

/** A number of eight digits as a number format writes it. */
export function longNumber(format: string): string {
  const [positive] = format.split(";");
  return positive
    .replaceAll('"', "")
    .replace("General", "1,234.5")
    .replace("#,##0", positive.includes("%") ? "0" : "12,345,678")
    .replace(/(^|[^.\d])0(?=\D|$)/, (_, before: string) => (positive.includes("%") ? `${before}1,234` : `${before}12`));
}
