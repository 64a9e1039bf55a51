import { total } from "../../core/numeric/total";
import type { SheetNames } from "../../workbook/freeNames";
import { columnWidths } from "../../workbook/place/columnWidths";
import { rectangleOf } from "../../workbook/Rectangle";
import type {
  Block,
  KnownPlan,
  NamedCell,
  PrintPlan,
  SheetCell,
  SheetPlan,
  TablePlan,
  WorkbookPlan,
} from "../../workbook/SheetPlan";
import type { Texts } from "../texts/en";
import { columnsOfFront, FRONT_ROW, frontPart, frontRows, type Front } from "./front";
import type { Gives } from "./known";
import { linesHeight, TEXT } from "./linesHeight";
import { inputsIn, placedFrom, placesOn, writtenOf } from "./placed";
import { chartsEnd, partsBelow } from "./printed";
import { BEHIND_ROW, linkBehind, sheetBehind, type BehindParts } from "./sheetBehind";
import type { Places, SheetPart } from "./SheetPart";

export interface SheetParts {
  readonly title: string;
  readonly front: Front;
  /** Where the data came from, then what else to know. */
  readonly notes: readonly string[];
  /** A line below the first that follows the sheet: a formula. */
  readonly check?: ((at: Places) => string) | undefined;
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  /** How many of them are printed; the front's where left out, or those of the table. */
  readonly columns?: number;
  readonly parts: readonly SheetPart[];
  readonly texts: Pick<Texts, "sheet">;
  /** What belongs to no part. */
  readonly rest?: (at: Places) => Partial<SheetPlan>;
  /** What other jobs may take from it, by the names of its cells, and the currency of what is money. */
  readonly gives?: Gives;
  readonly currency?: string | undefined;
  /** Sheets behind it, and the names of all of them. */
  readonly behind?: readonly BehindParts[];
  readonly names?: SheetNames;
  /** No more than its cells to change. */
  readonly only?: "inputs" | undefined;
}

/**
 * A sheet of its front and parts, one below the other with a blank row between, and some beside them; and the sheets behind it,
 * each led to from the front. Formulas of each may call what stands on any of them.
 */
export function sheetOf({
  title,
  front,
  notes,
  check,
  widths: planned,
  columns,
  parts,
  texts,
  rest,
  gives = {},
  currency,
  behind = [],
  names,
  only,
}: SheetParts): WorkbookPlan {
  const [source = "", ...more] = notes;
  const links = behind.map((one, i) => linkBehind(one, nameOf(names, i)));
  const below = { notes: more.length, links: links.length };
  const sheet = placedFrom(parts, FRONT_ROW + frontRows(front, below) + 1, names?.front);
  if (only === "inputs") return { columnWidths: [], blocks: [], names: [], inputs: inputsIn(sheet) };
  const others = behind.map((one, i) => placedFrom(one.parts, BEHIND_ROW, nameOf(names, i)));
  const at = placesOn(sheet, others);
  const written = writtenOf(sheet, at);
  const { table } = written;
  // The front is laid out over the columns as wide as what stands below makes them.
  const widths = columnWidths({ columnWidths: planned, ...written, joined: [] });
  const page = Math.min(columns ?? widths.length, columnsOfFront(front, widths));
  const guards = parts.flatMap((part) => part.guards?.() ?? []);
  const place = { widths, columns: page, guards };
  const top = frontPart(front, { notes: more, links }, place, texts.sheet).write({ row: FRONT_ROW, column: 0 }, at);
  const plan = {
    ...written,
    columnWidths: planned,
    blocks: [
      { row: 0, column: 0, cells: [[title]], style: "title" as const },
      { row: 1, column: 0, cells: [[TODAY]], style: "stamp" as const, numberFormat: dayFormat(texts.sheet) },
      { row: 2, column: 0, cells: [[{ text: source }]], style: "note" as const },
      ...(top.blocks ?? []),
      ...written.blocks,
    ],
    joined: [
      { row: 1, column: 0, rows: 1, columns: page },
      { row: 2, column: 0, rows: 1, columns: page, heights: [linesHeight(source, TEXT, total(widths.slice(0, page)))] },
      ...(top.joined ?? []),
      ...written.joined,
    ],
    results: [...(check ? [checkBlock(check(at))] : []), ...(top.results ?? []), ...written.results],
    ...rest?.(at),
  };
  const charts = chartsEnd(plan);
  const rows = Math.max(partsBelow(sheet), charts.rows);
  const shown = Math.max(columns ?? page, charts.columns);
  const ofTable = table?.column === 0 ? (table.printed ?? table.columns.length) : 0;
  // What a wide table has beside the page is printed on one of its own: together they could not be read.
  const isApart = table !== undefined && shown < ofTable && total(widths.slice(0, ofTable)) > WIDEST_PAGE;
  const print: PrintPlan = {
    columns: isApart ? shown : Math.max(shown, ofTable),
    rows,
    apart: isApart
      ? {
          areas: [{ row: table.row, column: shown, rows: rows - table.row, columns: ofTable - shown }],
          labels: 1,
        }
      : undefined,
    // Every page begins with the headings of the table, unless others stand below it.
    heads: table?.column === 0 && isLast(table, partsBelow(sheet)) ? table.row : undefined,
  };
  const all = [sheet, ...others];
  const plans = others.map((one, i) => {
    const elsewhere = all.filter((other) => other !== one);
    return sheetBehind(behind[i], { title, front: names?.front ?? "" }, one, placesOn(one, elsewhere));
  });
  const known = knownOf(gives, currency, { at, names: plan.names });
  return { print, known, behind: plans.length > 0 ? plans : undefined, ...plan };
}

/** Where the figures stand that others may take; undefined where there are none. */
function knownOf(
  gives: Gives,
  currency: string | undefined,
  { at, names }: { readonly at: Places; readonly names: readonly NamedCell[] },
): KnownPlan | undefined {
  const cells = Object.entries(gives).flatMap(([figure, id]) => {
    if (id === undefined) return [];
    const cell = at.cell(id);
    const named = names.find(({ name }) => name === cell);
    const place = named ?? rectangleOf(cell.replaceAll("$", ""));
    if (!place) throw new Error(`The sheet gives no cell ${id}`);
    return { figure, row: place.row, column: place.column };
  });
  return cells.length === 0 ? undefined : { cells, currency };
}

function nameOf(names: SheetNames | undefined, i: number): string {
  const name = names?.behind.at(i);
  if (name === undefined) throw new Error("A sheet behind the front has no name");
  return name;
}

/** In points: printed on one page, its letters are two thirds of their size. */
const WIDEST_PAGE = 1100;

const TODAY: SheetCell = { formula: "=TODAY()" };

function isLast({ row, rows }: TablePlan, end: number): boolean {
  return row + 1 + rows.length >= end;
}

function dayFormat({ asOf, day }: Texts["sheet"]): string {
  return `"${asOf} "${day}`;
}

function checkBlock(formula: string): Block {
  return { row: 3, column: 0, cells: [[{ formula: `=${formula}` }]], style: "note" };
}
