import type { TestWorkbook } from "../../preview/excel/TestWorkbook";

/** The names of cells and of tables in the workbook; Excel lets neither bear a name of the other. */
export function givenNames(workbook: TestWorkbook): Promise<string[]> {
  return workbook.excel(async (context) => {
    const { names, tables } = context.workbook;
    names.load("items/name");
    tables.load("items/name");
    await context.sync();
    return [...names.items, ...tables.items].map(({ name }) => name);
  }) as Promise<string[]>;
}

/** Gives a cell of the person's own all of these names. */
export async function nameOwnCell(workbook: TestWorkbook, given: readonly string[]): Promise<void> {
  await workbook.excel(async (context, all) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    for (const name of all) context.workbook.names.add(name, cell);
    await context.sync();
  }, given);
}

export async function forgetNames(workbook: TestWorkbook, given: readonly string[]): Promise<void> {
  await workbook.excel(async (context, all) => {
    for (const name of all) context.workbook.names.getItem(name).delete();
    await context.sync();
  }, given);
}
