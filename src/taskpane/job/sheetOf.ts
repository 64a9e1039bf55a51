import { total } from "../../core/numeric/total";
import type { Block, PrintPlan, SheetCell, SheetPlan, TablePlan } from "../../workbook/SheetPlan";
import { columnWidths } from "../../workbook/place/columnWidths";
import { rectangleOf } from "../../workbook/Rectangle";
import type { Texts } from "../texts/en";
import { columnsOfFront, FRONT_ROW, frontPart, frontRows, linesHeight, type Front } from "./front";
import { found, type Origin, type Places, type SheetPart, type Written } from "./SheetPart";

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
}

interface Placed {
  readonly part: SheetPart;
  readonly from: Origin;
}

/** A sheet of its front and parts, one below the other with a blank row between, and some beside them. */
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
}: SheetParts): SheetPlan {
  const placed: Placed[] = [];
  const at = placesOf(placed);
  const [source = "", ...more] = notes;
  let next = FRONT_ROW + frontRows(front, more.length) + 1;
  for (const part of parts) {
    const from = part.origin?.(at) ?? { row: next + (part.heading === undefined ? 0 : 1), column: 0 };
    placed.push({ part, from });
    if (!part.origin) next = from.row + part.rows + 1;
  }
  const written = placed.map(({ part, from }) => part.write(from, at));
  const all = <T>(of: (one: Written) => readonly T[] | undefined): T[] => written.flatMap((one) => of(one) ?? []);
  const table = written.find((one) => one.table)?.table;
  const below = {
    blocks: placed.flatMap(({ part, from }, i) => [...headingOf(part, from), ...(written[i].blocks ?? [])]),
    results: all((one) => one.results),
    spills: all((one) => one.spills),
  };
  // The front is laid out over the columns as wide as what stands below makes them.
  const widths = columnWidths({ columnWidths: planned, table, ...below });
  const page = Math.min(columns ?? widths.length, columnsOfFront(front, widths));
  const guards = parts.flatMap((part) => part.guards?.() ?? []);
  const top = frontPart(front, more, { widths, columns: page, guards }, texts.sheet).write(
    { row: FRONT_ROW, column: 0 },
    at,
  );
  const plan = {
    columnWidths: planned,
    hidden: all((one) => one.hidden),
    blocks: [
      { row: 0, column: 0, cells: [[title]], style: "title" as const },
      { row: 1, column: 0, cells: [[TODAY]], style: "stamp" as const, numberFormat: dayFormat(texts.sheet) },
      { row: 2, column: 0, cells: [[{ text: source }]], style: "note" as const },
      ...(top.blocks ?? []),
      ...below.blocks,
    ],
    joined: [
      { row: 1, column: 0, rows: 1, columns: page },
      { row: 2, column: 0, rows: 1, columns: page, heights: [linesHeight(source, 11, total(widths.slice(0, page)))] },
      ...(top.joined ?? []),
    ],
    marks: all((one) => one.marks),
    checks: all((one) => one.checks),
    names: all((one) => one.names),
    table,
    results: [...(check ? [checkBlock(check(at))] : []), ...(top.results ?? []), ...below.results],
    spills: below.spills,
    chart: written.find((one) => one.chart)?.chart,
    scatters: all((one) => one.scatters),
    ...rest?.(at),
  };
  const print =
    table?.column === 0 ? printOf(table, Math.max(page, chartsEnd(plan))) : { columns: columns ?? page, rows: next };
  return { print, ...plan };
}

const TODAY: SheetCell = { formula: "=TODAY()" };

/** The first column that is right of all charts. */
function chartsEnd({ chart, scatters = [] }: Pick<SheetPlan, "chart" | "scatters">): number {
  const ends = [...(chart ? [chart] : []), ...scatters].map(({ place: { from, to } }) => {
    const { column = 0, columns = 0 } = rectangleOf(`${from}:${to}`) ?? {};
    return column + columns;
  });
  return Math.max(0, ...ends);
}

/** All columns of the table, of the front and of the charts; every page begins with the headings of the table. */
function printOf({ row, columns, rows }: TablePlan, page: number): PrintPlan {
  return { columns: Math.max(page, columns.length), rows: row + 1 + rows.length, heads: row };
}

function dayFormat({ asOf, day }: Texts["sheet"]): string {
  return `"${asOf} "${day}`;
}

function checkBlock(formula: string): Block {
  return { row: 3, column: 0, cells: [[{ formula: `=${formula}` }]], style: "note" };
}

function headingOf({ heading }: SheetPart, { row, column }: Origin): Block[] {
  return heading ? [{ row: row - 1, column, cells: [[heading]], style: "heading" }] : [];
}

function placesOf(placed: readonly Placed[]): Places {
  const among = (of: (one: Placed) => Readonly<Record<string, string>> | undefined, id: string): string => {
    const holder = placed.find((one) => Object.hasOwn(of(one) ?? {}, id));
    return found(new Map(Object.entries((holder && of(holder)) ?? {})), id);
  };
  return {
    cell: (id) => among(({ part, from }) => part.cells?.(from), id),
    column: (id) => among(({ part, from }) => part.columns?.(from), id),
    row: (id) => found(new Map(placed.map(({ part, from }) => [part.id, from.row])), id),
  };
}
