import type { Cell } from "../../text/cells";
import { cellText } from "../cells/cells";
import { currencyNamed } from "../../text/numbers/currency";
import type { Dates } from "../dates/Dates";
import type { Figure, Notation } from "../numbers/readFigure";
import { readFigure } from "../numbers/readFigure";
import type { SpanFigure } from "../numbers/readSpan";
import { readSpan } from "../numbers/readSpan";
import { shownAsDate } from "../numbers/shownAsDate";
import type { ColumnRef, Columns } from "./ColumnNames";
import type { TableContents } from "./TableContents";

/** The cells of a table by row and role, read as their columns are written. Rows count from 0 in the range. */
export interface CellReader<Role extends string> {
  /** Of all columns. */
  readonly headings: readonly string[];
  has(role: Role): boolean;
  /** A whole row as it stands, and as Excel displays it. */
  line(row: number): readonly Cell[];
  shownLine(row: number): readonly Cell[];
  cell(row: number, role: Role): Cell;
  /** What Excel displays in the cell, and the formula behind it where that is known. */
  shown(row: number, role: Role): string;
  formula(row: number, role: Role): Cell;
  /** The number format of the cell; "" where it is not known. */
  format(row: number, role: Role): string;
  /** The text of the cell without spaces round it; "" without such a column. */
  text(row: number, role: Role): string;
  /** The same for a person to recognise the cell by: where Excel made a date of a figure, the date. */
  held(row: number, role: Role): string;
  /** A blank figure without such a column. */
  figure(row: number, role: Role): Figure;
  span(row: number, role: Role): SpanFigure;
  /** An Excel serial number; undefined where the cell holds no day, or one too far away to be meant. */
  day(row: number, role: Role): number | undefined;
  isFarDay(row: number, role: Role): boolean;
  /** The currency that the cell names; null where it names none. */
  currency(row: number, role: Role): string | null;
}

const UNTOLD: Notation = { decimal: null, tableDecimal: null, whole: false };

/**
 * @param notations how the columns of figures are written
 * @param dates how days are
 */
export function cellReader<Role extends string>(
  { values, text, formulas, formats }: TableContents,
  { columns, all }: { readonly columns: Columns<Role>; readonly all: readonly ColumnRef[] },
  notations: ReadonlyMap<Role, Notation>,
  dates: Dates,
): CellReader<Role> {
  const places = new Map((Object.keys(columns) as Role[]).map((role) => [role, columns[role]?.index ?? -1]));
  const at = (rows: TableContents["values"] | undefined, row: number, role: Role): Cell =>
    rows?.[row]?.[places.get(role) ?? -1];
  const notation = (role: Role) => notations.get(role) ?? UNTOLD;
  const cell = (row: number, role: Role) => at(values, row, role);
  const shown = (row: number, role: Role) => cellText(at(text, row, role));
  return {
    headings: all.map(({ heading }) => heading),
    has: (role) => places.has(role),
    line: (row) => values[row],
    shownLine: (row) => text[row] ?? [],
    cell,
    shown,
    formula: (row, role) => at(formulas, row, role),
    format: (row, role) => cellText(at(formats, row, role)),
    text: (row, role) => cellText(cell(row, role)).trim(),
    held: (row, role) => (shownAsDate(shown(row, role)) ? shown(row, role) : cellText(cell(row, role))).trim(),
    figure: (row, role) => readFigure(cell(row, role), notation(role), shown(row, role)),
    span: (row, role) => readSpan(cell(row, role), notation(role), shown(row, role)),
    day: (row, role) => dates.dayIn(cell(row, role)),
    isFarDay: (row, role) => dates.isFar(cell(row, role)),
    currency: (row, role) => currencyNamed(cellText(cell(row, role))),
  };
}
