import { blockAddress, cellAddress, withoutSheet } from "../../workbook/a1";
import type { Block, Mark, MarkedCells, SheetCell, Spill } from "../../workbook/SheetPlan";
import { found, type Places, type SheetPart } from "./SheetPart";

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
  readonly mark?: Mark | undefined;
  readonly longest?: readonly string[] | undefined;
  /** It and the columns after it are looked at on the screen: with them a printed page would be too small to read. */
  readonly isDetail?: boolean | undefined;
  readonly cell: (item: Item, row: RowCells, at: Places, i: number) => SheetCell;
}

/** An Excel table, a row an item. */
export function table<Item>(
  { name, heading = "" }: { readonly name: string; readonly heading?: string },
  columns: readonly ItemColumn<Item>[],
  items: readonly Item[],
): SheetPart {
  const places = new Map(columns.map(({ id }, i) => [id, i]));
  const details = columns.findIndex(({ isDetail }) => isDetail);
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
        printed: details < 0 ? undefined : details,
        columns: columns.map(({ header, format, mark, longest }) => ({ header, numberFormat: format, mark, longest })),
        rows: items.map((item, i) => {
          const inRow: RowCells = (id) => cellAddress(row + 1 + i, column + found(places, id));
          return columns.map(({ cell }) => cell(item, inRow, at, i));
        }),
      },
    }),
  };
}

/** Has columns of the table not shown. */
export function hiddenPart(column: number, columns: number): SheetPart {
  const origin = { row: 0, column };
  return { id: "hidden columns", rows: 0, origin: () => origin, write: () => ({ hidden: [{ column, columns }] }) };
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
    marks = [],
    heads,
    labels,
  }: Pick<Spill, "rows" | "columns" | "formats" | "heads" | "labels"> & {
    readonly heading?: string;
    /** Counted from its first cell. */
    readonly marks?: readonly MarkedCells[];
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
      spills: [{ row, column, formula: `=${formula(at)}`, headed, heads, labels, rows, columns, formats }],
      marks: marks.map((one) => ({ ...one, row: row + one.row, column: column + one.column })),
    }),
  };
}

/** Cells that stay the same wherever a formula is copied to: `$B$2:$B$9`, or `'My sheet'!$B$2`. */
export function fixed(address: string): string {
  const cells = withoutSheet(address);
  const sheet = address.slice(0, address.length - cells.length);
  return sheet + cells.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
}
