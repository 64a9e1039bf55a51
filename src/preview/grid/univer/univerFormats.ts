import { BooleanNumber } from "@univerjs/core";
import {
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import { cellsOf } from "../Area";
import type { GridFormats } from "../Grid";
import { cellFormat, styleParts } from "./cellStyle";
import { drawConditions } from "./drawConditions";
import { areaOf, rangeOf, type UniverContext } from "./UniverContext";

export function univerFormats(context: UniverContext): GridFormats {
  const styleOf = (sheet: string, row: number, column: number) => context.core(sheet).getComposedCellStyle(row, column);
  const numberFormats: GridFormats["numberFormats"] = (sheet, area) =>
    cellsOf(area, (row, column) => styleOf(sheet, row, column).n?.pattern || "General");
  return {
    read: (sheet, { row, column }) => cellFormat(styleOf(sheet, row, column)),
    change(sheet, area, changes) {
      context.range(sheet, area);
      const place = { unitId: context.unit, subUnitId: sheet, range: rangeOf(context.clipped(sheet, area)) };
      for (const [type, value] of Object.entries<unknown>({ ...styleParts(changes) })) {
        context.api.syncExecuteCommand(SetStyleCommand.id, { ...place, style: { type, value } });
      }
    },
    clear: (sheet, area) => context.range(sheet, area).clearFormat(),
    numberFormats,
    setNumberFormats(sheet, area, formats) {
      const isOne = formats.length === 1 && formats[0].length === 1 && area.rows * area.columns > 1;
      if (isOne) {
        if (formats[0][0] !== null) context.range(sheet, area).setNumberFormat(pattern(formats[0][0]));
        return;
      }
      const kept = numberFormats(sheet, area);
      const patterns = kept.map((row, i) => row.map((own, j) => pattern(formats[i][j] ?? own)));
      context.range(sheet, area).setNumberFormats(patterns);
    },
    hideRows(id, { row, rows }, isHidden) {
      const sheet = context.sheet(id);
      context.unseen(() => (isHidden ? sheet.hideRows(row, rows) : sheet.showRows(row, rows)));
    },
    hiddenRows: (id, { row, rows }) => {
      const sheet = context.core(id);
      const last = Math.min(row + rows, sheet.getRowCount());
      return Array.from({ length: last - row }, (_, i) => row + i).filter((at) => !sheet.getRowVisible(at));
    },
    hideColumns(id, area, isHidden) {
      const sheet = context.sheet(id);
      context.range(id, { ...area, row: 0, rows: 1 });
      context.unseen(() =>
        isHidden ? sheet.hideColumns(area.column, area.columns) : sheet.showColumns(area.column, area.columns),
      );
    },
    hiddenColumns: (id, { column, columns }) => {
      const sheet = context.core(id);
      const last = Math.min(column + columns, sheet.getColumnCount());
      return Array.from({ length: last - column }, (_, i) => column + i).filter((at) => !sheet.getColVisible(at));
    },
    columnWidth: (sheet, column) => context.sheet(sheet).getColumnWidth(column),
    setColumnWidth(sheet, area, pixels) {
      context.range(sheet, { ...area, row: 0, rows: 1 });
      const place = { unitId: context.unit, subUnitId: sheet, ranges: [rangeOf(context.clipped(sheet, area))] };
      // As in Excel, rows keep their height; Univer's own command would fit every row anew, which takes most of a write.
      context.api.syncExecuteCommand(SetWorksheetColWidthMutation.id, { ...place, colWidth: pixels });
    },
    rowHeight: (sheet, row) => context.sheet(sheet).getRowHeight(row),
    setRowHeight(sheet, area, pixels) {
      context.range(sheet, area);
      const range = rangeOf(context.clipped(sheet, area));
      const rows = context.core(sheet).getRowManager();
      for (let row = range.startRow; row <= range.endRow; row++) rows.setRowHeight(row, pixels);
      // Univer's own command looks all rows of the sheet over for each, which takes a third of a write; this draws them anew.
      context.api.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, {
        ...{ unitId: context.unit, subUnitId: sheet, ranges: [range] },
        autoHeightInfo: BooleanNumber.FALSE,
      });
    },
    mergeAcross(sheet, area) {
      context.unseen(() => context.range(sheet, area).mergeAcross({ isForceMerge: true }));
    },
    merged: (sheet) => context.core(sheet).getMergeData().map(areaOf),
    drawConditions: (sheet, conditions) => drawConditions(context, sheet, conditions),
    place(id, area) {
      const sheet = context.sheet(id);
      context.range(id, area);
      const across = (from: number, count: number) => sum(from, count, (column) => sheet.getColumnWidth(column));
      const down = (from: number, count: number) => sum(from, count, (row) => sheet.getRowHeight(row));
      const [left, width] = [across(0, area.column), across(area.column, area.columns)];
      const [top, height] = [down(0, area.row), down(area.row, area.rows)];
      return { left, top, width, height };
    },
  };
}

function sum(from: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < from + count; index++) total += size(index);
  return total;
}

/** Univer has no pattern where Excel has General. */
function pattern(format: string): string {
  return format === "General" ? "" : format;
}
