import type { KnownSheets } from "./NewSheet";

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

/** The names of sheets that are written together. */
export interface SheetNames {
  readonly front: string;
  readonly behind: readonly string[];
}

/** Excel takes no longer name of a sheet, in letters. */
const LONGEST_NAME = 31;

/** The wanted name, or that name with the first number from 2 on that no sheet has. Excel takes a and A for the same. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return firstFree((number) => `${wanted}${number}`, taken);
}

/**
 * The names of a sheet and of those behind it, such as "Customer value 2" and "Customer value 2 – cohorts": each as wanted, or
 * with the first number that makes it free. Where that is longer than Excel takes, the name of the one in front is shortened.
 *
 * @param behind what those behind are called after the one in front
 */
export function freeSheetNames(wanted: string, behind: readonly string[], taken: readonly string[]): SheetNames {
  const front = freeSheetName(wanted, taken);
  const names: string[] = [];
  for (const words of behind) {
    names.push(firstFree((number) => nameAfter(front, `${BEHIND}${words}${number}`), [...taken, front, ...names]));
  }
  return { front, behind: names };
}

/** The title of a sheet behind another, and the end of its name. */
export function titleBehind(title: string, words: string): string {
  return `${title}${BEHIND}${words}`;
}

const BEHIND = " – ";

function nameAfter(front: string, end: string): string {
  const room = LONGEST_NAME - end.length;
  return front.length <= room ? `${front}${end}` : `${front.slice(0, Math.max(0, room - 1)).trimEnd()}…${end}`;
}

function firstFree(named: (number: string) => string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = named("");
  for (let number = 2; names.has(name.toLowerCase()); number++) name = named(` ${number}`);
  return name;
}

/**
 * The number of the next sheet of a kind, by the names of the tables on those there are and by the cells that they named: ""
 * for the first, then 2, 3 ... It goes into the sheet's table and cell names, so that two plans in one workbook never mean
 * each other's cells.
 *
 * @param cellStart what its cell names start with before the number, as in "Value" for Value2_days_ahead
 */
export function freeNumber(
  tableName: string,
  tables: readonly string[],
  cellStart?: string,
  cellNames: readonly string[] = [],
): number | "" {
  // Further tables of a sheet, on those behind it, have the number of its first before their own words.
  const ofTables = tables.map((name) => numberAfter(tableName, name)?.split("_", 1)[0]);
  const ofCells = cellNames.map((name) =>
    cellStart === undefined || !name.includes("_")
      ? undefined
      : numberAfter(cellStart, name.slice(0, name.indexOf("_"))),
  );
  const taken = new Set<string | undefined>([...ofTables, ...ofCells]);
  if (!taken.has("")) return "";
  let number = 2;
  while (taken.has(String(number))) number++;
  return number;
}

/** What follows the start of a name, whatever the case of its letters; undefined where it starts otherwise. */
function numberAfter(start: string, name: string): string | undefined {
  return name.toLowerCase().startsWith(start.toLowerCase()) ? name.slice(start.length) : undefined;
}
