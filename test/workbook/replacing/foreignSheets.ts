import type { WorkbookInNode } from "../../preview/excel/WorkbookInNode";

/** A picture of all that a workbook holds, cell by cell with formulas, names, tables and charts, but for what is about these sheets and those behind
 * them. */
export async function foreignSheets(workbook: WorkbookInNode, own: readonly string[]): Promise<Record<string, string>> {
  const all = Object.entries(await workbook.snapshot());
  const isOf = (sheet: string) => own.some((name) => sheet === name || sheet.startsWith(`${name} – `));
  const ids = workbook.grid.sheets.list().flatMap(({ id, name }) => (isOf(name) ? [id] : []));
  const isOwn = ([about, held]: [string, string]) =>
    isOf(about.replace(/^(?:sheet|name|chart) /, "").replace(/!.*$/, "")) ||
    about === "shown" ||
    about === "workbook" ||
    (about.startsWith("table ") && ids.some((id) => held.includes(id)));
  return Object.fromEntries(all.filter((entry) => !isOwn(entry)));
}
