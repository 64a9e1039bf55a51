import type { KnownSheets } from "./newSheet";

export interface TakenNames {
  /** Of sheets, by their ids. */
  readonly sheets: KnownSheets;
  /** Of tables, and those that somebody gave to cells of the workbook or of one sheet: a table can have none of them. */
  readonly names: readonly string[];
  /** Those that belong to one sheet. */
  readonly cells: readonly string[];
}

/** The names that a new sheet, its table and its cells cannot have. */
export async function namesIn(context: Excel.RequestContext): Promise<TakenNames> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id, items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  worksheets.items.forEach((sheet) => sheet.names.load("items/name"));
  await context.sync();
  const cells = worksheets.items.flatMap((sheet) => sheet.names.items.map(({ name }) => name));
  return {
    sheets: new Map(worksheets.items.map(({ id, name }) => [id, name])),
    names: [...tables.items.map(({ name }) => name), ...names.items.map(({ name }) => name), ...cells],
    cells,
  };
}
