import type { Area } from "../../../src/preview/grid/Area";
import type { SheetInfo } from "../../../src/preview/grid/Grid";
import type { CellFormat, CellInput, GridValue } from "../../../src/preview/grid/GridCell";
import { CellMap } from "./CellMap";
import type { RowPlace } from "./movedRows";

export interface MemoryCell {
  readonly value: GridValue;
  readonly formula: string | null;
}

export const PLAIN: CellFormat = {
  bold: false,
  underline: "None",
  color: "#000000",
  fontSize: 11,
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
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
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly merged: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  constructor(public info: SheetInfo) {}

  write(row: number, column: number, input: CellInput): void {
    this.cells.set(row, column, stored(input, this.numberFormats.get(row, column) === "@"));
  }

  format(area: Area, changes: Partial<CellFormat>): void {
    for (const [row, column] of cellsOf(area))
      this.formats.set(row, column, { ...this.formats.get(row, column), ...changes });
  }

  clearLooks(area: Area): void {
    for (const looks of [this.numberFormats, this.formats]) looks.clear(area);
  }

  /** All that it holds: in the first place its cells, each `[row, column, held]`. */
  content(): unknown[] {
    const formats = this.formats.entries().flatMap(([row, column, format]) => {
      const told = lookOf(format);
      return told.length > 0 ? [[row, column, told]] : [];
    });
    const looks = [this.numberFormats.entries(), formats];
    return [this.cells.entries(), looks, [...this.widths], [...this.heights]];
  }

  moveRows(place: RowPlace): void {
    for (const map of [this.cells, this.numberFormats, this.formats]) map.moveRows(place);
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
