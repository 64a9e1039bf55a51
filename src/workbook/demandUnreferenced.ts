import { cellAddress, quotedSheet } from "./a1";
import type { NewSheet, SheetFamily } from "./NewSheet";
import { isMark } from "./ownSheets";
import { overlap, type Rectangle } from "./Rectangle";
import { scanCells, type ScannedCell } from "./scanCells";
import { sheetsLookedAt } from "./sheetsLookedAt";
import { WorkbookProblem } from "./WorkbookProblem";

/** Cells that are emptied or written over before the sheet goes, by the name of the sheet they stand on. */
export interface GoingCells extends Rectangle {
  readonly sheetName: string;
}

/** What in a workbook's code can stand for a table or a cell. */
const IDENTIFIER = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
const TEXT = /"[^"]*"/g;

/**
 * Makes sure that nothing else in the workbook looks at sheets that are to be deleted: Excel would turn it into #REF! for
 * good.
 *
 * @param going cells that look at them and go first
 * @param step called after every part; what it throws ends the search
 * @throws WorkbookProblem "lookedAt" with the first cell or name that does
 */
export async function demandUnreferenced(
  context: Excel.RequestContext,
  old: SheetFamily,
  going: readonly GoingCells[],
  step: () => void,
): Promise<void> {
  const tables = await tablesOn(old, context);
  const names = new Set(old.map(({ name }) => name.toLowerCase()));
  const lookedAt = (formula: unknown) => {
    const looked = sheetsLookedAt(formula);
    const table = tableCalled(tables, formula);
    return old.find(({ name }) => looked.has(name.toLowerCase()))?.name ?? table;
  };
  const named = await firstName(context, old, lookedAt);
  if (named) throw new WorkbookProblem("lookedAt", named.sheet, named.name);
  const isOthers = ({ sheetName, row, column, formula }: ScannedCell) => {
    const sheet = names.has(sheetName.toLowerCase()) ? undefined : lookedAt(formula);
    if (sheet === undefined) return undefined;
    const cell = { row, column, rows: 1, columns: 1 };
    const goes = going.some((area) => area.sheetName === sheetName && overlap(area, cell));
    return goes ? undefined : { sheet, by: `${quotedSheet(sheetName)}!${cellAddress(row, column)}` };
  };
  const [first] = await scanCells(context, "workbook", isOthers, step);
  if (first !== undefined) throw new WorkbookProblem("lookedAt", first.sheet, first.by);
}

/** The tables on some sheets, in small letters, each with the name of its sheet. */
async function tablesOn(sheets: SheetFamily, context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  sheets.forEach(({ sheet }) => sheet.tables.load("items/name"));
  await context.sync();
  return new Map(
    sheets.flatMap(({ sheet, name }) => sheet.tables.items.map((table) => [table.name.toLowerCase(), name] as const)),
  );
}

/** The first name, of the workbook or of another sheet, that stands for something on one of them, and that sheet. */
async function firstName(
  context: Excel.RequestContext,
  old: readonly NewSheet[],
  lookedAt: (formula: unknown) => string | undefined,
): Promise<{ readonly name: string; readonly sheet: string } | undefined> {
  const { names, worksheets } = context.workbook;
  names.load("items/name, items/formula");
  worksheets.load("items/id");
  await context.sync();
  const others = worksheets.items.filter((sheet) => !old.some(({ id }) => id === sheet.id));
  others.forEach((sheet) => sheet.names.load("items/name, items/formula"));
  await context.sync();
  for (const { name, formula } of [...names.items, ...others.flatMap((sheet) => sheet.names.items)]) {
    if (isMark(name)) continue;
    const sheet = lookedAt(formula);
    if (sheet !== undefined) return { name, sheet };
  }
  return undefined;
}

/** The sheet of the first of these tables that a formula calls. */
function tableCalled(tables: ReadonlyMap<string, string>, formula: unknown): string | undefined {
  if (tables.size === 0 || typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  const words = formula.replace(TEXT, " ").toLowerCase().match(IDENTIFIER) ?? [];
  return tables.get(words.find((word) => tables.has(word)) ?? "");
}
