import type { Area } from "../../../src/preview/grid/Area";
import type { Border, BorderSide, CellFormat } from "../../../src/preview/grid/CellFormat";
import type { SheetInfo } from "../../../src/preview/grid/Grid";
import type { CellInput, CellValue } from "../../../src/preview/grid/GridCell";
import { CellMap } from "./CellMap";
import type { RowPlace } from "./movedRows";

export interface MemoryCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

export const PLAIN: CellFormat = {
  bold: false,
  italic: false,
  underline: false,
  color: "#000000",
  fontName: "Arial",
  fontSize: 11,
  fill: "",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
};

/** How many cells of whole rows and columns are given a look. */
const ROWS = 1000;
const COLUMNS = 40;

/** One sheet of a workbook in memory: what its cells hold, and how they look where they do not look plain. */
export class MemorySheet {
  readonly cells = new CellMap<MemoryCell>();
  readonly numberFormats = new CellMap<string>();
  readonly formats = new CellMap<Partial<CellFormat>>();
  readonly borders = new CellMap<Partial<Record<BorderSide, Border>>>();
  readonly widths = new Map<number, number>();
  heights = new Map<number, number>();
  frozenRows = 0;

  constructor(public info: SheetInfo) {}

  write(row: number, column: number, input: CellInput): void {
    this.cells.set(row, column, stored(input, this.numberFormats.get(row, column) === "@"));
  }

  format(area: Area, changes: Partial<CellFormat>): void {
    for (const [row, column] of cellsOf(area))
      this.formats.set(row, column, { ...this.formats.get(row, column), ...changes });
  }

  setBorder(area: Area, border: Border): void {
    for (const [row, column] of cellsOf(area))
      this.borders.set(row, column, { ...this.borders.get(row, column), [border.side]: border });
  }

  clearLooks(area: Area): void {
    for (const looks of [this.numberFormats, this.formats, this.borders]) looks.clear(area);
  }

  /** All that it holds: in the first place its cells, each `[row, column, held]`. */
  content(): unknown[] {
    const formats = this.formats.entries().flatMap(([row, column, format]) => {
      const told = lookOf(format);
      return told.length > 0 ? [[row, column, told]] : [];
    });
    const looks = [this.numberFormats.entries(), formats, this.borders.entries()];
    return [this.cells.entries(), looks, [...this.widths], [...this.heights], this.frozenRows];
  }

  moveRows(place: RowPlace): void {
    for (const map of [this.cells, this.numberFormats, this.formats, this.borders]) map.moveRows(place);
    const heights = [...this.heights].map(([row, height]): [number | undefined, number] => [place(row), height]);
    this.heights = new Map(heights.filter((entry): entry is [number, number] => entry[0] !== undefined));
  }
}

/** A cell that is told not to be bold looks like one that was told nothing. */
function lookOf(format: Partial<CellFormat>): [string, unknown][] {
  return Object.entries(format).filter(([look, told]) => told !== PLAIN[look as keyof CellFormat]);
}

/** The cells of an area; of whole rows and columns the first ones. */
export function* cellsOf({ row, column, rows, columns }: Area): Generator<[row: number, column: number]> {
  const isWhole = rows >= 1_000_000 || columns >= 16_000;
  const [lastRow, lastColumn] = isWhole
    ? [Math.min(row + rows, ROWS), Math.min(column + columns, COLUMNS)]
    : [row + rows, column + columns];
  for (let i = row; i < lastRow; i++) for (let j = column; j < lastColumn; j++) yield [i, j];
}

function stored(input: CellInput, isTextCell: boolean): MemoryCell | undefined {
  if (input.kind === "blank") return undefined;
  if (input.kind === "value") return { value: input.value, formula: null };
  if (input.kind === "typed" && input.text.startsWith("=") && !isTextCell) return { value: null, formula: input.text };
  return { value: input.text, formula: null };
}
