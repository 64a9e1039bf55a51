import type { WorkbookInNode } from "../../preview/excel/WorkbookInNode";

/** A picture of all that a workbook holds, cell by cell with formulas, names, tables and charts, but for what is about these sheets. */
export async function foreignSheets(workbook: WorkbookInNode, own: readonly string[]): Promise<Record<string, string>> {
  const all = Object.entries(await workbook.snapshot());
  const ids = own
    .flatMap((name) => workbook.grid.sheets.list().filter((sheet) => sheet.name === name))
    .map(({ id }) => id);
  const isOwn = ([about, held]: [string, string]) =>
    own.some((name) => about === `sheet ${name}` || about.includes(` ${name}!`)) ||
    about === "shown" ||
    about === "workbook" ||
    (about.startsWith("table ") && ids.some((id) => held.includes(id)));
  return Object.fromEntries(all.filter((entry) => !isOwn(entry)));
}
