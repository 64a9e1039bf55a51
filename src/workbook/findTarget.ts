import { writeProblem } from "./applicationErrors";
import { freeSheetName } from "./freeNames";
import { firstOwnSheet } from "./ownSheets";
import { runExcel } from "./runExcel";
import type { SourceCells } from "./sourceCells";

/** Where a sheet of some name could go. */
export interface Target {
  /** The name a new sheet would get. */
  readonly newName: string;
  /** The newest sheet of this name that the pane wrote, so that it may be replaced; undefined where there is none. */
  readonly own?: string;
  /** Whether a sheet that the pane did not write holds the wanted name. It is left alone. */
  readonly foreign: boolean;
}

/** @param sources the cells that the sheet looks at: one that holds some of them is not to be replaced */
export function findTarget(wanted: string, sources: readonly Pick<SourceCells, "sheetId">[] = []): Promise<Target> {
  const needed = new Set(sources.map(({ sheetId }) => sheetId));
  return runExcel((context) =>
    target(context, wanted, needed).catch((failure: unknown) => {
      throw writeProblem(failure, wanted);
    }),
  );
}

async function target(context: Excel.RequestContext, wanted: string, needed: ReadonlySet<string>): Promise<Target> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id, items/name");
  await context.sync();
  const family = sheets.items.filter(({ name }) => numberOf(wanted, name) !== undefined);
  const newestFirst = family
    .filter(({ id }) => !needed.has(id))
    .sort((a, b) => Number(numberOf(wanted, b.name)) - Number(numberOf(wanted, a.name)));
  const own = await firstOwnSheet(context, newestFirst, wanted);
  const holder = family.find(({ name }) => numberOf(wanted, name) === 1);
  const isForeign = holder !== undefined && holder !== own && !(await firstOwnSheet(context, [holder], wanted));
  const taken = sheets.items.map(({ name }) => name);
  return { newName: freeSheetName(wanted, taken), own: own?.name, foreign: isForeign };
}

/** 1 for "Test budget", 2 for "Test budget 2", undefined for any other name. */
function numberOf(wanted: string, name: string): number | undefined {
  if (name.toLowerCase() === wanted.toLowerCase()) return 1;
  const [start, number] = [name.slice(0, wanted.length + 1), name.slice(wanted.length + 1)];
  return start.toLowerCase() === `${wanted} `.toLowerCase() && /^\d+$/.test(number) ? Number(number) : undefined;
}
