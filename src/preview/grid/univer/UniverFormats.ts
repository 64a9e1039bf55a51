import type { IStyleData } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/preset-sheets-core";
import type { Area } from "../Area";
import type { CellFormat } from "../CellFormat";
import type { GridFormats } from "../Grid";
import { cellFormat, styleParts } from "./cellStyle";
import { rangeOf, type UniverContext } from "./UniverContext";

export class UniverFormats implements GridFormats {
  constructor(private readonly context: UniverContext) {}

  private style(sheet: string, { row, column }: Area): IStyleData {
    return this.context.core(sheet).getComposedCellStyle(row, column);
  }

  read(sheet: string, area: Area): CellFormat {
    return cellFormat(this.style(sheet, area));
  }

  change(sheet: string, area: Area, changes: Partial<CellFormat>): void {
    this.context.range(sheet, area);
    const range = rangeOf(this.context.clipped(sheet, area));
    for (const [type, value] of Object.entries<unknown>({ ...styleParts(changes) })) {
      this.context.api.syncExecuteCommand(SetStyleCommand.id, {
        unitId: this.context.unit,
        subUnitId: sheet,
        range,
        style: { type, value },
      });
    }
  }

  clear(sheet: string, area: Area): void {
    this.context.range(sheet, area).clearFormat();
  }

  numberFormats(sheet: string, area: Area): string[][] {
    const core = this.context.core(sheet);
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => {
        const pattern = core.getComposedCellStyle(area.row + i, area.column + j).n?.pattern;
        return pattern || "General";
      }),
    );
  }

  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]): void {
    const whole = formats.length === 1 && formats[0].length === 1 && area.rows * area.columns > 1;
    if (whole) {
      if (formats[0][0] !== null) this.context.range(sheet, area).setNumberFormat(pattern(formats[0][0]));
      return;
    }
    const kept = this.numberFormats(sheet, area);
    const patterns = kept.map((row, i) => row.map((own, j) => pattern(formats[i][j] ?? own)));
    this.context.range(sheet, area).setNumberFormats(patterns);
  }

  columnWidth(sheet: string, column: number): number {
    return this.context.sheet(sheet).getColumnWidth(column);
  }

  setColumnWidth(sheet: string, area: Area, pixels: number): void {
    this.context.range(sheet, { ...area, row: 0, rows: 1 });
    const { column, columns } = this.context.clipped(sheet, area);
    this.context.sheet(sheet).setColumnWidths(column, columns, pixels);
  }

  place(id: string, area: Area) {
    const sheet = this.context.sheet(id);
    this.context.range(id, area);
    const sum = (from: number, count: number, size: (index: number) => number) => {
      let total = 0;
      for (let index = from; index < from + count; index++) total += size(index);
      return total;
    };
    const width = (column: number) => sheet.getColumnWidth(column);
    const height = (row: number) => sheet.getRowHeight(row);
    return {
      left: sum(0, area.column, width),
      top: sum(0, area.row, height),
      width: sum(area.column, area.columns, width),
      height: sum(area.row, area.rows, height),
    };
  }
}

/** Univer has no pattern where Excel has General. */
function pattern(format: string): string {
  return format === "General" ? "" : format;
}
