import type { ICellData } from "@univerjs/core";
import type { UniverContext } from "../grid/univer/UniverContext";
import type { WorkbookModel } from "../objects/WorkbookModel";

/**
 * All that a workbook holds, as text by what it is about, so that a test can tell what changed: each sheet by its name with
 * its cells and their looks, names, tables, charts and settings.
 */
export function workbookSnapshot(context: UniverContext, model: WorkbookModel): Record<string, string> {
  const saved = context.workbook.save();
  const nameOf = (id: string | null) => saved.sheets[id ?? ""]?.name ?? "";
  const styleOf = (style: ICellData["s"]) => lookOf(typeof style === "string" ? saved.styles[style] : style);
  const parts = new Map<string, unknown>();
  for (const info of model.grid.sheets.list()) {
    const { cellData = {}, columnData, rowData, freeze } = saved.sheets[info.id];
    const cells = Object.entries(cellData).flatMap(([row, line]) =>
      Object.entries((line ?? {}) as Record<string, ICellData | null>).flatMap(([column, cell]) => {
        const { v, f, si, t } = cell ?? {};
        const held = [v === "" ? undefined : v, f, si, t, styleOf(cell?.s)];
        return held.slice(0, 3).every((part) => part == null) && !held[4] ? [] : [[Number(row), Number(column), held]];
      }),
    );
    const page = model.pages.get(info.id);
    parts.set(`sheet ${info.name}`, [info, cells, columnData, heights(rowData), freeze, page]);
  }
  for (const name of model.grid.names.list()) parts.set(`name ${nameOf(name.sheet)}!${name.name}`, name);
  for (const table of model.grid.tables.list())
    parts.set(`table ${table.name}`, [table, model.tableLooks.of(table.id)]);
  for (const chart of model.charts.list()) parts.set(`chart ${nameOf(chart.sheet)}!${chart.id}`, chart);
  for (const [key, value] of model.settings) parts.set(`setting ${key}`, value);
  parts.set("workbook", [model.isProtected, model.grid.sheets.list().map(({ id }) => id)]);
  parts.set("shown", [nameOf(model.grid.sheets.active()), model.grid.selection.get()]);
  return Object.fromEntries([...parts].map(([about, part]) => [about, JSON.stringify(part)]));
}

/** A cell that is told not to be bold looks like one that was told nothing. */
function lookOf(style: ICellData["s"]): object | undefined {
  const told = Object.entries(style ?? {}).filter(([, look]) => look !== 0 && look !== null);
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

/** Rows keep the height that was given to them; what they were drawn with is nobody's. */
function heights(rowData: object | undefined): unknown {
  return Object.entries(rowData ?? {}).flatMap(([row, { h, ia }]: [string, { h?: number; ia?: number }]) =>
    h === undefined || ia === 1 ? [] : [[row, h]],
  );
}
