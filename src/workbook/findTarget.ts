import { freeSheetName } from "./freeSheetName";
import { ownSheets } from "./ownSheets";
import { runExcel } from "./runExcel";
import { writeProblem } from "./writeProblem";

/** Where a sheet of some name could go. */
export interface Target {
  /** The name a new sheet would get. */
  readonly newName: string;
  /** The newest sheet of this name that the pane wrote, so that it may be replaced; undefined where there is none. */
  readonly own?: string;
  /** Whether a sheet that the pane did not write holds the wanted name. It is left alone. */
  readonly foreign: boolean;
}

export function findTarget(wanted: string): Promise<Target> {
  return runExcel((context) =>
    target(context, wanted).catch((failure: unknown) => {
      throw writeProblem(failure, wanted);
    }),
  );
}

async function target(context: Excel.RequestContext, wanted: string): Promise<Target> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const family = sheets.items.filter(({ name }) => numberOf(wanted, name) !== undefined);
  const own = await ownSheets(context, family);
  const newest = own.sort((a, b) => Number(numberOf(wanted, b.name)) - Number(numberOf(wanted, a.name)))[0];
  const holder = family.find(({ name }) => numberOf(wanted, name) === 1);
  return {
    newName: freeSheetName(
      wanted,
      sheets.items.map(({ name }) => name),
    ),
    own: newest?.name,
    foreign: holder !== undefined && !own.includes(holder),
  };
}

/** 1 for "Test budget", 2 for "Test budget 2", undefined for any other name. */
function numberOf(wanted: string, name: string): number | undefined {
  if (name.toLowerCase() === wanted.toLowerCase()) return 1;
  const [start, number] = [name.slice(0, wanted.length + 1), name.slice(wanted.length + 1)];
  return start.toLowerCase() === `${wanted} `.toLowerCase() && /^\d+$/.test(number) ? Number(number) : undefined;
}
