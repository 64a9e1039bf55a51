import type { WorkbookModel } from "../objects/WorkbookModel";

/** Takes away all that a workbook holds beside its sheets: tables, names, charts, settings, and its protection. */
export function emptyModel(model: WorkbookModel): void {
  const { grid, charts, conditions, pages, settings } = model;
  for (const { id } of grid.tables.list()) grid.tables.remove(id);
  for (const { name, sheet } of grid.names.list()) grid.names.remove(name, sheet);
  for (const { id } of charts.list()) charts.remove(id);
  for (const { id, isProtected } of grid.sheets.list()) if (isProtected) grid.sheets.change(id, { isProtected: false });
  pages.clear();
  conditions.removeAll();
  settings.clear();
  model.validations = [];
  model.isProtected = false;
}
