import { intersection, MAX_COLUMNS, MAX_ROWS, type SheetArea } from "../grid/Area";
import type { DefinedName } from "../grid/Grid";
import { parseArea, splitAddress } from "./address";
import { ExcelObject } from "./ExcelObject";
import { invalidArgument, itemNotFound } from "./RichError";
import { sameName } from "./names";
import type { WorkbookModel } from "./WorkbookModel";

/** @throws RichError InvalidArgument where the area is not on a sheet */
export function cellsAt({ sheet, area }: SheetArea): ExcelObject<"Range"> {
  const { row, column, rows, columns } = area;
  const fits = [row, column, rows - 1, columns - 1].every((count) => Number.isInteger(count) && count >= 0);
  if (!fits || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument();
  return new ExcelObject("Range", { sheet, area });
}

/**
 * The part of some cells that is in use, or null where none is.
 * @param valuesOnly leaves out cells that are only formatted
 */
export function usedIn({ sheet, area }: SheetArea, { grid }: WorkbookModel, valuesOnly?: boolean) {
  const used = grid.cells.used(sheet, valuesOnly === true);
  const both = used && intersection(used, area);
  return both && cellsAt({ sheet, area: both });
}

/** The range of an address or of a name; an address without a sheet is on `sheet`. */
export function findRange(model: WorkbookModel, address: string, sheet: string): ExcelObject<"Range"> {
  const { sheet: sheetName, rest } = splitAddress(address.replace(/^=/, ""));
  const area = parseArea(rest);
  if (!area) return namedRange(model, rest, sheet);
  return cellsAt({ sheet: sheetName === null ? sheet : sheetIdByName(model, sheetName), area });
}

function sheetIdByName(model: WorkbookModel, name: string): string {
  const found = model.grid.sheets.list().find((sheet) => sameName(sheet.name, name));
  if (!found) throw itemNotFound();
  return found.id;
}

function namedRange(model: WorkbookModel, name: string, sheet: string): ExcelObject<"Range"> {
  const found = findName(model, name, sheet) ?? findName(model, name, null);
  const range = found && rangeOfFormula(model, found.formula);
  if (!range) throw invalidArgument();
  return range;
}

export function findName(model: WorkbookModel, name: string, sheet: string | null): DefinedName | undefined {
  return model.grid.names.list().find((defined) => sameName(defined.name, name) && defined.sheet === sheet);
}

/** The range that a formula such as `=Sheet1!$A$1:$B$2` is, or null where it is anything else. */
export function rangeOfFormula(model: WorkbookModel, formula: string): ExcelObject<"Range"> | null {
  const { sheet, rest } = splitAddress(formula.replace(/^=/, ""));
  const area = parseArea(rest);
  const found = model.grid.sheets.list().find(({ name }) => sheet !== null && sameName(name, sheet));
  return area && found ? cellsAt({ sheet: found.id, area }) : null;
}
