import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { SampleCell, SampleSheet } from "../../sample/SampleSheet";
import { NEW_COLUMNS, NEW_ROWS } from "../grid/univer/univerSheets";

/** A sheet of a workbook, as Univer reads it. */
export type SheetData = Partial<IWorksheetData> & { readonly id: string; readonly name: string };

/** The sheets that the page opens with: these, or where there are none, an empty one. No two of any call have one id. */
export function sheetsData(sheets: readonly SampleSheet[]): SheetData[] {
  const opened = sheets.length > 0 ? sheets : [{ name: "Sheet1", rows: [], columns: [] }];
  return opened.map((sheet) => sheetData(crypto.randomUUID(), sheet));
}

export function workbookData(entries: readonly SheetData[]): Partial<IWorkbookData> {
  return {
    id: "preview",
    name: "Worth preview",
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
  };
}

function sheetData(id: string, { name, rows, columns }: SampleSheet): SheetData {
  const cellData = rows.map((row, i) =>
    Object.fromEntries(
      row.map((cell, j) => [j, cellOf(cell, i === 0 ? undefined : columns[j]?.numberFormat, i === 0)]),
    ),
  );
  return {
    id,
    name,
    rowCount: Math.max(NEW_ROWS, rows.length + 100),
    columnCount: NEW_COLUMNS,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    cellData: Object.fromEntries(cellData.map((row, i) => [i, row])),
    columnData: Object.fromEntries(columns.map(({ width }, i) => [i, { w: width }])),
  };
}

function cellOf(cell: SampleCell, numberFormat: string | undefined, isHeader: boolean): ICellData {
  const style: IStyleData = {};
  if (numberFormat) style.n = { pattern: numberFormat };
  if (isHeader) style.bl = 1;
  if (cell === null) return { s: style };
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER, s: style };
  return cell.startsWith("=") ? { f: cell, s: style } : { v: cell, t: CellValueType.STRING, s: style };
}
