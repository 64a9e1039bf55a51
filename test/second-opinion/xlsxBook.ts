import * as XLSX from "@e965/xlsx";
import { type CELL_ERRORS, type GridValue, isCellError } from "../../src/preview/grid/GridCell";
import { blockAddress, cellAddress } from "../../src/workbook/a1";
import type { BookName, BookState, SheetState } from "./BookState";
import { libreOfficeFormula } from "./libreOfficeFormula";
import { isNative, nativeSpills } from "./nativeFormulas";

/** The numbers by which a file knows errors; of later ones it knows none. */
const ERROR_CODES: Readonly<Partial<Record<(typeof CELL_ERRORS)[number], number>>> = {
  ...{ "#NULL!": 0x00, "#DIV/0!": 0x07, "#VALUE!": 0x0f, "#REF!": 0x17, "#NAME?": 0x1d, "#NUM!": 0x24, "#N/A": 0x2a },
};

/**
 * The workbook as a file for another spreadsheet: formulas that it can work out stand without their values, so that whatever
 * it shows there is its own; where a function of Worth answers, the answer stands in place of the formula.
 * @throws Error for an answer that is an error which files do not know, such as `#SPILL!`
 */
export function xlsxBook({ sheets, names }: BookState): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, xlsxSheet(sheet), sheet.name);
  const order = sheets.map(({ name }) => name);
  book.Workbook = { Names: names.map((name) => xlsxName(name, order)) };
  return book;
}

function xlsxSheet(state: SheetState): XLSX.WorkSheet {
  const { name, values, formulas } = state;
  const sheet: XLSX.WorkSheet = {};
  const filled = nativeSpills(state);
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const address = cellAddress(row, column);
      const spill = filled.get(address);
      const cell =
        spill && formulas[row][column] === null
          ? undefined
          : xlsxCell(value, formulas[row][column], `${name}!${address}`);
      if (cell)
        sheet[address] = spill
          ? { ...cell, F: blockAddress(spill.area.row, spill.area.column, spill.area.rows, spill.area.columns) }
          : cell;
    }),
  );
  sheet["!ref"] = `A1:${cellAddress(Math.max(values.length, 1) - 1, Math.max(values[0]?.length ?? 0, 1) - 1)}`;
  return sheet;
}

function xlsxCell(value: GridValue, formula: string | null, place: string): XLSX.CellObject | undefined {
  if (isNative(formula)) return { t: "z", f: libreOfficeFormula(formula).slice(1) };
  if (value === null || value === "") return undefined;
  if (typeof value === "number") return { t: "n", v: value };
  if (typeof value === "boolean") return { t: "b", v: value };
  if (!isCellError(value)) return { t: "s", v: value };
  const code = ERROR_CODES[value];
  if (code === undefined) throw new Error(`${place} shows ${value}, which no file can hold`);
  return { t: "e", v: code, w: value };
}

/** SheetJS writes whether a name is hidden, but its types know nothing of it. */
function xlsxName({ name, formula, isHidden, sheet }: BookName, order: readonly string[]): XLSX.DefinedName {
  const known: XLSX.DefinedName & { readonly Hidden: boolean } = {
    Name: name,
    Ref: formula.slice(1),
    Hidden: isHidden,
    Sheet: sheet === null ? undefined : order.indexOf(sheet),
  };
  return known;
}
