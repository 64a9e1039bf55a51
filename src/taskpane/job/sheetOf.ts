import { blockAddress, cellAddress } from "../../workbook/a1";
import type {
  Block,
  ChartPlan,
  HiddenColumns,
  NamedCell,
  ScatterPlan,
  SheetCell,
  SheetPlan,
  Spill,
  TablePlan,
} from "../../workbook/SheetPlan";

/** Where the parts of a sheet came to stand, as formulas call them. */
export interface Places {
  /** The cell of an assumption, by its name; of an answer, by its address. */
  readonly cell: (id: string) => string;
  /** All cells of a column of a table, without its heading. */
  readonly column: (id: string) => string;
  /** The first row of a part below its heading, counted from 0. */
  readonly row: (part: string) => number;
}

/** The first cell of a part below its heading, counted from 0 at A1. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/** What is written of a part. */
export interface Written {
  readonly blocks?: readonly Block[];
  readonly names?: readonly NamedCell[];
  readonly table?: TablePlan;
  /** What looks at the whole table or at much else: written once all of that stands. */
  readonly results?: readonly Block[];
  readonly spills?: readonly Spill[];
  readonly chart?: ChartPlan;
  readonly scatters?: readonly ScatterPlan[];
  readonly hidden?: readonly HiddenColumns[];
}

/**
 * A part of a sheet: how many rows it takes and by what it can be called. Its formulas are written once every part has its
 * place, so that they may call whatever stands on the sheet, wherever.
 */
export interface SheetPart {
  readonly id: string;
  /** Over its first row; an empty one leaves the room of a heading. */
  readonly heading?: string;
  readonly rows: number;
  /** Where it stands; below the part before it where left out. */
  readonly origin?: (at: Places) => Origin;
  readonly cells?: (from: Origin) => Readonly<Record<string, string>>;
  readonly columns?: (from: Origin) => Readonly<Record<string, string>>;
  readonly write: (from: Origin, at: Places) => Written;
}

export interface InputRow {
  readonly id: string;
  readonly label: string;
  readonly value: SheetCell | ((at: Places) => SheetCell);
  readonly format: string;
  /** What formulas call it, the same in every language. */
  readonly name: string;
  /** A figure that follows from others looks like a result. */
  readonly style?: "input" | "result";
}

/** Assumptions to change, one below the other: what each is, and its cell. */
export function inputs(id: string, heading: string, rows: readonly InputRow[]): SheetPart {
  return {
    id,
    heading,
    rows: rows.length,
    cells: () => Object.fromEntries(rows.map((row) => [row.id, row.name])),
    write: ({ row, column }, at) => ({
      names: rows.map(({ name }, i) => ({ name, row: row + i, column: column + 1 })),
      blocks: rows.flatMap(({ label, value, format, style = "input" }, i): Block[] => [
        { row: row + i, column, cells: [[label]] },
        {
          row: row + i,
          column: column + 1,
          cells: [[typeof value === "function" ? value(at) : value]],
          style,
          numberFormat: format,
        },
      ]),
    }),
  };
}

export interface AnswerRow {
  readonly id: string;
  readonly label: string;
  readonly formula: (at: Places) => string;
  readonly format: string;
}

/** Figures, one below the other: what each is, and its formula. */
export function answers(heading: string, rows: readonly AnswerRow[]): SheetPart {
  return {
    id: "answers",
    heading,
    rows: rows.length,
    cells: ({ row, column }) => Object.fromEntries(rows.map(({ id }, i) => [id, cellAddress(row + i, column + 1)])),
    write: ({ row, column }, at) => ({
      results: rows.flatMap(({ label, formula, format }, i): Block[] => [
        { row: row + i, column, cells: [[label]] },
        {
          row: row + i,
          column: column + 1,
          cells: [[{ formula: `=${formula(at)}` }]],
          style: "result",
          numberFormat: format,
        },
      ]),
    }),
  };
}

/** A cell of the row that is being written, by its column. */
export type RowCells = (column: string) => string;

/** A column of a table, all that there is to say of it in one place. */
export interface ItemColumn<Item> {
  readonly id: string;
  readonly header: string;
  readonly format?: string | undefined;
  readonly cell: (item: Item, row: RowCells, at: Places, i: number) => SheetCell;
}

/** An Excel table, a row an item. */
export function table<Item>(
  { name, heading = "" }: { readonly name: string; readonly heading?: string },
  columns: readonly ItemColumn<Item>[],
  items: readonly Item[],
): SheetPart {
  const places = new Map(columns.map(({ id }, i) => [id, i]));
  return {
    id: "table",
    heading,
    rows: items.length + 1,
    columns: ({ row, column }) =>
      Object.fromEntries(columns.map(({ id }, i) => [id, blockAddress(row + 1, column + i, items.length, 1)])),
    write: ({ row, column }, at) => ({
      table: {
        name,
        row,
        column,
        columns: columns.map(({ header, format }) => ({ header, numberFormat: format })),
        rows: items.map((item, i) => {
          const inRow: RowCells = (id) => cellAddress(row + 1 + i, column + found(places, id));
          return columns.map(({ cell }) => cell(item, inRow, at, i));
        }),
      },
    }),
  };
}

/** A formula whose answer fills cells below and beside its own. */
export function spill(
  id: string,
  {
    heading,
    rows,
    columns,
    formats,
    formula,
    headed = true,
    origin,
  }: Pick<Spill, "rows" | "columns" | "formats"> & {
    readonly heading?: string;
    readonly formula: (at: Places) => string;
    readonly headed?: boolean;
    readonly origin?: SheetPart["origin"];
  },
): SheetPart {
  return {
    id,
    heading,
    rows,
    origin,
    write: ({ row, column }, at) => ({
      spills: [{ row, column, formula: `=${formula(at)}`, headed, rows, columns, formats }],
    }),
  };
}

/** Cells that stay the same wherever a formula is copied to: `$B$2:$B$9`. */
export function fixed(address: string): string {
  return address.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
}

export interface SheetParts {
  readonly title: string;
  /** Lines under the title: where the data came from, what to know. */
  readonly notes: readonly string[];
  /** A line below them that follows the sheet: a formula. */
  readonly check?: ((at: Places) => string) | undefined;
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  readonly parts: readonly SheetPart[];
  /** What belongs to no part. */
  readonly rest?: (at: Places) => Partial<SheetPlan>;
}

/** The row of the first heading, where there are few notes. */
const FIRST_HEADING = 4;

interface Placed {
  readonly part: SheetPart;
  readonly from: Origin;
}

/** A sheet of parts, one below the other with a blank row between, and some beside them. */
export function sheetOf({ title, notes, check, widths, parts, rest }: SheetParts): SheetPlan {
  const placed: Placed[] = [];
  const at = placesOf(placed);
  const lines = notes.length + (check ? 1 : 0);
  let next = Math.max(FIRST_HEADING, lines + 2);
  for (const part of parts) {
    const from = part.origin?.(at) ?? { row: next + (part.heading === undefined ? 0 : 1), column: 0 };
    placed.push({ part, from });
    if (!part.origin) next = from.row + part.rows + 1;
  }
  const written = placed.map(({ part, from }) => part.write(from, at));
  const all = <T>(of: (one: Written) => readonly T[] | undefined): T[] => written.flatMap((one) => of(one) ?? []);
  return {
    columnWidths: widths,
    hidden: all((one) => one.hidden),
    blocks: [
      { row: 0, column: 0, cells: [[title]], style: "title" },
      ...notes.map((note, i): Block => ({ row: 1 + i, column: 0, cells: [[{ text: note }]], style: "note" })),
      ...placed.flatMap(({ part, from }, i) => [...headingOf(part, from), ...(written[i].blocks ?? [])]),
    ],
    names: all((one) => one.names),
    table: written.find((one) => one.table)?.table,
    results: [...(check ? [checkBlock(check(at), notes.length)] : []), ...all((one) => one.results)],
    spills: all((one) => one.spills),
    chart: written.find((one) => one.chart)?.chart,
    scatters: all((one) => one.scatters),
    ...rest?.(at),
  };
}

function checkBlock(formula: string, notes: number): Block {
  return { row: 1 + notes, column: 0, cells: [[{ formula: `=${formula}` }]], style: "note" };
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

function found<T>(places: ReadonlyMap<string, T>, id: string): T {
  const place = places.get(id);
  if (place === undefined) throw new Error(`The sheet has no ${id}`);
  return place;
}
