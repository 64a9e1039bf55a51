import type { TestWorkbook } from "../preview/excel/TestWorkbook";

const MARK = "Worth_written_input_";

/** The cells to change of a written sheet, by their keys: `conversionRate`, or `names.1` for one of several. */
export async function inputsOn(workbook: TestWorkbook, sheet: string): Promise<Record<string, string>> {
  const found = await workbook.excel(async (context, name: string) => {
    const { names } = context.workbook.worksheets.getItem(name);
    names.load("items/name, items/formula");
    await context.sync();
    return names.items.map(({ name: own, formula }) => [own, String(formula).slice(1).replaceAll("$", "")] as const);
  }, sheet);
  if ("code" in found) throw new Error(found.message);
  return Object.fromEntries(
    found.filter(([name]) => name.startsWith(MARK)).map(([name, cell]) => [name.slice(MARK.length), cell]),
  );
}
