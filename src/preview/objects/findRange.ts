import { parseArea, splitAddress } from "./address";
import { Range } from "./Range";
import { invalidArgument, itemNotFound } from "./RichError";
import { sameName } from "./sheetName";
import type { WorkbookModel } from "./WorkbookModel";

/** The range of an address or of a name; an address without a sheet is on `sheet`. */
export function findRange(model: WorkbookModel, address: string, sheet: string, location: string): Range {
  const { sheet: sheetName, rest } = splitAddress(address.replace(/^=/, ""));
  const area = parseArea(rest);
  if (!area) return namedRange(model, rest, sheet, location);
  return new Range(model, sheetName === null ? sheet : sheetIdByName(model, sheetName, location), area);
}

function sheetIdByName(model: WorkbookModel, name: string, location: string): string {
  const found = model.grid.sheets.list().find((sheet) => sameName(sheet.name, name));
  if (!found) throw itemNotFound(location);
  return found.id;
}

function namedRange(model: WorkbookModel, name: string, sheet: string, location: string): Range {
  const found = findName(model, name, sheet) ?? findName(model, name, null);
  const range = found && rangeOfFormula(model, found.formula);
  if (!range) throw invalidArgument(location);
  return range;
}

export function findName(model: WorkbookModel, name: string, sheet: string | null) {
  return model.grid.names.list().find((defined) => sameName(defined.name, name) && defined.sheet === sheet);
}

/** The range that a formula such as `=Sheet1!$A$1:$B$2` is, or null where it is anything else. */
export function rangeOfFormula(model: WorkbookModel, formula: string): Range | null {
  const { sheet, rest } = splitAddress(formula.replace(/^=/, ""));
  const area = parseArea(rest);
  const found = model.grid.sheets.list().find(({ name }) => sheet !== null && sameName(name, sheet));
  return area && found ? new Range(model, found.id, area) : null;
}
