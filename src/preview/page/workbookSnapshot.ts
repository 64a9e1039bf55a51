import type { WorkbookModel } from "../objects/WorkbookModel";

/**
 * All that a workbook holds, as text by what it is about, so that a test can tell what changed: each sheet by its name with
 * its cells and their looks, names, tables, charts and settings.
 *
 * @param contentOf what the grid holds of the sheet of an id; in the first place its cells, each `[row, column, held]`
 */
export function workbookSnapshot(
  model: WorkbookModel,
  contentOf: (sheet: string) => readonly unknown[],
): Record<string, string> {
  const { grid, charts, conditions, tableStyles, pages, settings } = model;
  const sheets = grid.sheets.list();
  const nameOf = (id: string | null) => sheets.find((sheet) => sheet.id === id)?.name ?? "";
  const parts = new Map<string, unknown>();
  for (const info of sheets) {
    const { id, name } = info;
    const marks = conditions.list(id).map(({ cells, type, rule, numberFormat, fontColor, fill, barColor, scale }) => {
      return [cells.area, type, rule, numberFormat, fontColor, fill, barColor, scale];
    });
    const checks = model.validations.flatMap(({ cells, ...told }) => (cells.sheet === id ? [[cells.area, told]] : []));
    parts.set(`sheet ${name}`, [info, ...contentOf(id), pages.get(id), grid.formats.merged(id), marks, checks]);
  }
  for (const name of grid.names.list()) parts.set(`name ${nameOf(name.sheet)}!${name.name}`, name);
  for (const table of grid.tables.list()) parts.set(`table ${table.name}`, [table, tableStyles.get(table.id)]);
  for (const chart of charts.list()) parts.set(`chart ${nameOf(chart.sheet)}!${chart.id}`, chart);
  for (const [key, value] of settings) parts.set(`setting ${key}`, value);
  parts.set("workbook", [model.isProtected, sheets.map(({ id }) => id)]);
  parts.set("shown", [nameOf(grid.sheets.active()), grid.selection.get()]);
  return Object.fromEntries([...parts].map(([about, part]) => [about, JSON.stringify(part)]));
}
