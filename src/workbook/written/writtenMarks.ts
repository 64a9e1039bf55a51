import { quotedSheet } from "../a1";
import { literal, LONGEST_LITERAL } from "../formulaLimits";
import { WRITTEN_MARK } from "../ownSheets";
import { quotedParts } from "../quotedParts";
import type { CellToChange, SheetPlan, SourcePlace, WorkbookPlan, WrittenFrom } from "../SheetPlan";
import { printOf, printText, readPrint, type Print } from "./sheetPrint";

const INPUT = `${WRITTEN_MARK}_input_`;
const SOURCE = `${WRITTEN_MARK}_source_`;
const SPILL = `${WRITTEN_MARK}_spill_`;
const AREA = `${WRITTEN_MARK}_area`;
const PRINT = `${WRITTEN_MARK}_print`;
const KEPT = `${WRITTEN_MARK}_kept_`;
/** Letters of what is kept that one name holds: its formula may not be longer than any, and quotes in it are doubled. */
const KEPT_LETTERS = 3000;
/** More than any sheet has: a file may come from anybody. */
const MOST_MARKS = 400;

/** A hidden name as it was loaded. */
type LoadedName = Pick<Excel.NamedItem, "name" | "formula" | "visible" | "getRangeOrNullObject">;

/** Hidden names by which a job finds its sheet again, and whatever was changed on it. Names follow their cells wherever these go. */
export function markWritten(sheets: readonly Excel.Worksheet[], plan: WorkbookPlan): void {
  const { written } = plan;
  if (!written) return;
  const [front] = sheets;
  hide(front, WRITTEN_MARK, textFormula(`${written.job}|${written.at}|${written.told}`));
  piecesOf(written.kept ?? "", KEPT_LETTERS).forEach((piece, i) => hide(front, `${KEPT}${i + 1}`, textFormula(piece)));
  for (const [name, place] of Object.entries(written.sources)) hide(front, `${SOURCE}${name}`, referenceTo(place));
  [plan, ...(plan.behind ?? [])].forEach((one, i) => markPrint(sheets[i], one));
}

/** Where cells to change stand, and what else the sheet holds. */
function markPrint(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, ...cell } of plan.inputs ?? []) {
    hide(sheet, `${INPUT}${inputKey(cell)}`, sheet.getRangeByIndexes(row, column, 1, 1));
  }
  plan.spills?.forEach(({ row, column }, i) =>
    hide(sheet, `${SPILL}${i + 1}`, sheet.getRangeByIndexes(row, column, 1, 1)),
  );
  const print = printOf(plan);
  hide(sheet, AREA, sheet.getRangeByIndexes(0, 0, print.rows, print.columns.length));
  hide(sheet, PRINT, textFormula(printText(print)));
}

/** What tells one cell to change from the others of its sheet, in letters that a name may have. */
export function inputKey({ field, at }: Pick<CellToChange, "field" | "at">): string {
  const key = field.replace(/[^A-Za-z0-9]/g, "_");
  return at === undefined ? key : `${key}.${at + 1}`;
}

function hide(sheet: Excel.Worksheet, name: string, to: Excel.Range | string): void {
  sheet.names.add(name, to).visible = false;
}

function referenceTo({ sheetName, address }: SourcePlace): string {
  const fixed = (area: string) => area.replace(/([A-Z]+|\d+)/g, "$$$1");
  return `=${address
    .split(",")
    .map((area) => `${quotedSheet(sheetName)}!${fixed(area)}`)
    .join(",")}`;
}

/** A text of any length, as a formula whose parts Excel takes. */
function textFormula(text: string): string {
  return `=${(text === "" ? [""] : piecesOf(text, LONGEST_LITERAL)).map(literal).join("&")}`;
}

function piecesOf(text: string, letters: number): string[] {
  const count = Math.ceil(text.length / letters);
  return Array.from({ length: count }, (_, i) => text.slice(i * letters, (i + 1) * letters));
}

function textOf(formula: unknown): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith('="')) return undefined;
  const { quoted } = quotedParts(formula);
  return quoted.map(({ part }) => part.slice(1, -1).replaceAll('""', '"')).join("");
}

/** What the names of a sheet say: undefined where no job wrote it, or not so that it can be told. */
export interface Marks extends Omit<WrittenFrom, "sources" | "kept"> {
  readonly kept: string;
  /** The cells of each source, as a formula calls them now. */
  readonly sources: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<string, LoadedName>;
}

/** @param names with name, formula and visible loaded; those that can be seen are the person's, whatever they are called */
export function marksOf(names: readonly LoadedName[]): Marks | undefined {
  const hidden = names.filter(({ visible, name }) => !visible && name.startsWith(WRITTEN_MARK)).slice(0, MOST_MARKS);
  const text = textOf(hidden.find(({ name }) => name === WRITTEN_MARK)?.formula);
  const [, job, at, told] = /^(\w+)\|(\d+)\|([^]*)$/.exec(text ?? "") ?? [];
  if (job === undefined) return undefined;
  return {
    job,
    at: Number(at),
    told,
    kept: keptIn(hidden),
    inputs: startingWith(hidden, INPUT, (name) => name),
    sources: startingWith(hidden, SOURCE, ({ formula }) => String(formula).slice(1)),
  };
}

/** The pieces in their order, as many as there are without a gap. */
function keptIn(names: readonly LoadedName[]): string {
  const pieces = startingWith(names, KEPT, ({ formula }) => textOf(formula) ?? "");
  let text = "";
  for (let i = 1; pieces.has(String(i)); i++) text += pieces.get(String(i));
  return text;
}

function startingWith<T>(names: readonly LoadedName[], start: string, of: (name: LoadedName) => T): Map<string, T> {
  return new Map(
    names.filter(({ name }) => name.startsWith(start)).map((item) => [item.name.slice(start.length), of(item)]),
  );
}

/** What a sheet held when it was written, and where: undefined where its names do not say. */
export interface PrintMarks {
  readonly area: LoadedName;
  readonly print: Print;
  readonly spills: readonly LoadedName[];
  readonly inputs: readonly LoadedName[];
}

export function printMarksOf(names: readonly LoadedName[]): PrintMarks | undefined {
  const hidden = names.filter(({ visible }) => !visible);
  const area = hidden.find(({ name }) => name === AREA);
  const print = readPrint(textOf(hidden.find(({ name }) => name === PRINT)?.formula) ?? "");
  if (!area || !print) return undefined;
  const all = (start: string) => [...startingWith(hidden, start, (name) => name).values()];
  return { area, print, spills: all(SPILL), inputs: all(INPUT) };
}
