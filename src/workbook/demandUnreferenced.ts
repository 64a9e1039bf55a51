import { cellAddress, quotedSheet } from "./a1";
import type { NewSheet } from "./newSheet";
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
 * Makes sure that nothing else in the workbook looks at a sheet that is to be deleted: Excel would turn it into #REF! for
 * good.
 *
 * @param going cells that look at it and go first
 * @param step called after every part; what it throws ends the search
 * @throws WorkbookProblem "lookedAt" with the first cell or name that does
 */
export async function demandUnreferenced(
  context: Excel.RequestContext,
  old: NewSheet,
  going: readonly GoingCells[],
  step: () => void,
): Promise<void> {
  const tables = await tablesOn(old.sheet, context);
  const looksAtIt = (formula: unknown) =>
    sheetsLookedAt(formula).has(old.name.toLowerCase()) || callsOneOf(tables, formula);
  const name = await nameFor(context, old, looksAtIt);
  if (name !== undefined) throw new WorkbookProblem("lookedAt", old.name, name);
  const isOthers = ({ sheetName, row, column, formula }: ScannedCell) => {
    if (sheetName === old.name || !looksAtIt(formula)) return undefined;
    const cell = { row, column, rows: 1, columns: 1 };
    const goes = going.some((area) => area.sheetName === sheetName && overlap(area, cell));
    return goes ? undefined : `${quotedSheet(sheetName)}!${cellAddress(row, column)}`;
  };
  const [first] = await scanCells(context, "workbook", isOthers, step);
  if (first !== undefined) throw new WorkbookProblem("lookedAt", old.name, first);
}

async function tablesOn(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  sheet.tables.load("items/name");
  await context.sync();
  return new Set(sheet.tables.items.map(({ name }) => name.toLowerCase()));
}

/** The first name, of the workbook or of another sheet, that stands for something on it. */
async function nameFor(
  context: Excel.RequestContext,
  old: NewSheet,
  looksAtIt: (formula: unknown) => boolean,
): Promise<string | undefined> {
  const { names, worksheets } = context.workbook;
  names.load("items/name, items/formula");
  worksheets.load("items/id");
  await context.sync();
  const others = worksheets.items.filter(({ id }) => id !== old.id);
  others.forEach((sheet) => sheet.names.load("items/name, items/formula"));
  await context.sync();
  const all = [...names.items, ...others.flatMap((sheet) => sheet.names.items)];
  return all.find(({ formula }) => looksAtIt(formula))?.name;
}

function callsOneOf(tables: ReadonlySet<string>, formula: unknown): boolean {
  if (tables.size === 0 || typeof formula !== "string" || !formula.startsWith("=")) return false;
  const words = formula.replace(TEXT, " ").toLowerCase().match(IDENTIFIER) ?? [];
  return words.some((word) => tables.has(word));
}
