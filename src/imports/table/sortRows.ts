import type { Cell, Cells } from "../../text/cells";
import { cellText, isEmpty } from "../cells/cells";
import type { Columns } from "./ColumnNames";
import type { LeftOut, TableWhy } from "./LeftOut";
import { rowLabel } from "./rowLabel";
import type { TableFormat } from "./TableFormat";
import type { TotalLabel } from "./totalLabel";
import { totalLabel } from "./totalLabel";

/** What telling records from other rows needs to know of the table. */
export interface TableShape<Role extends string> extends Pick<
  TableFormat<Role, unknown, string, unknown>,
  "key" | "totals" | "averages" | "headingsAsCells" | "isRecord"
> {
  readonly headerRow: number | null;
  readonly headerEnd: number | null;
  readonly columns: Columns<Role>;
  /** Rows of which it is known already what they are. */
  readonly marked: ReadonlyMap<number, TableWhy>;
  /** Whether a row holds headings, whatever their order. */
  readonly namesColumns: (row: readonly Cell[]) => boolean;
}

/** The rows of a range: those that may be records, and the rest with the reason. */
export interface SortedRows {
  readonly dataRows: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

/** "closing" is a total only if it stands at the foot of the table. */
type Verdict = TableWhy | "data" | "closing";

const FOOTER = /rights reserved|microsoft corporation/i;
const STARTS_AS_FIGURE = /^\s*[-+<>]?\p{Sc}?\d/u;
const NO_KEY = /^[\s\u2010-\u2015-]*$/;

/** Tells records from the rows of an export that are none. Every row comes back once. */
export function sortRows<Role extends string>(values: Cells, shape: TableShape<Role>): SortedRows {
  const verdicts: Verdict[] = [];
  values.forEach((row, at) => verdicts.push(judge(row, at, shape, values, verdicts[at - 1])));
  nameTitles(values, verdicts, shape.headerRow);
  settleClosing(values, verdicts, shape);
  const dataRows: number[] = [];
  const leftOut: LeftOut[] = [];
  verdicts.forEach((why, row) => {
    if (why === "data" || why === "closing") dataRows.push(row);
    else leftOut.push({ row, why, held: rowLabel(values[row]) });
  });
  return { dataRows, leftOut };
}

function judge<Role extends string>(
  row: readonly Cell[],
  at: number,
  shape: TableShape<Role>,
  values: Cells,
  before: Verdict | undefined,
): Verdict {
  const { headerRow, headerEnd } = shape;
  const isBlank = row.every(isEmpty);
  if (headerRow !== null && headerEnd !== null && at <= headerEnd) {
    if (at >= headerRow) return "header";
    return isBlank ? "blank" : "aboveHeader";
  }
  if (isBlank) return before === "secondTable" ? "secondTable" : "blank";
  const mark = shape.marked.get(at);
  if (mark) return mark;
  if (headerRow !== null && repeats(values[headerRow], row)) return "repeatedHeader";
  if (before === "secondTable" || (headerRow !== null && startsAnotherTable(row, shape))) return "secondTable";
  if (filledCells(row).length === 1 && FOOTER.test(cellText(filledCells(row)[0]))) return "footer";
  return totalOrData(row, shape, before === "total" || before === "closing");
}

/**
 * A row is a total where the label stands first in it, in its key, or beside a blank key. In the key it may be a name, as
 * far as the format allows for that; then the row's place decides. Right below a total, "Average" is as good as one.
 */
function totalOrData<Role extends string>(row: readonly Cell[], shape: TableShape<Role>, belowTotal: boolean): Verdict {
  const total = totalLabel(row, shape.averages || belowTotal);
  if (!total) return "data";
  const isRecord = shape.isRecord?.(row, shape.columns);
  if (isRecord) return "data";
  const key = shape.columns[shape.key]?.index;
  const isInKey = total.column === key;
  if (!isInKey && !standsFirst(row, total) && hasKey(row, key)) return "data";
  if (shape.totals === "atFoot") return "closing";
  const mayBeName = isInKey && total.bare && shape.totals === "keyAtFoot" && isRecord === undefined;
  return mayBeName ? "closing" : "total";
}

function standsFirst(row: readonly Cell[], { column }: TotalLabel): boolean {
  return row.slice(0, column).every((cell) => NO_KEY.test(cellText(cell)));
}

export function hasKey(row: readonly Cell[], key: number | undefined): boolean {
  return key !== undefined && !NO_KEY.test(cellText(row[key]));
}

function repeats(header: readonly Cell[], row: readonly Cell[]): boolean {
  return header.every((cell, column) => isEmpty(cell) || cellText(row[column]).trim() === cellText(cell).trim());
}

function startsAnotherTable<Role extends string>(
  row: readonly Cell[],
  { namesColumns, headingsAsCells }: TableShape<Role>,
): boolean {
  const couldBe = row.every((cell) => isEmpty(cell) || (typeof cell === "string" && !STARTS_AS_FIGURE.test(cell)));
  return couldBe && !headingsAsCells && namesColumns(row);
}

/** Exports pasted below one another bring their title lines along, which stand alone in their rows. */
function nameTitles(values: Cells, verdicts: Verdict[], headerRow: number | null): void {
  if (headerRow === null || filledCells(values[headerRow]).length < 2) return;
  verdicts.forEach((verdict, at) => {
    const startsHere =
      verdict === "repeatedHeader" || (verdict === "secondTable" && verdicts[at - 1] !== "secondTable");
    for (let above = at - 1; startsHere && above > headerRow && at - above <= headerRow; above--) {
      if (filledCells(values[above]).length > 1) break;
      if (verdicts[above] === "data") verdicts[above] = "title";
    }
  });
}

/** "Total" as a key sums up where it closes the table; higher up it is a name (a brand has it). */
function settleClosing<Role extends string>(values: Cells, verdicts: Verdict[], shape: TableShape<Role>): void {
  const key = shape.totals === "atFoot" ? undefined : shape.columns[shape.key]?.index;
  let below = false;
  for (let at = verdicts.length - 1; at >= 0; at--) {
    if (verdicts[at] === "closing") verdicts[at] = below ? "data" : "total";
    below ||= verdicts[at] === "data" && (key === undefined || hasKey(values[at], key));
  }
}

function filledCells(row: readonly Cell[]): Cell[] {
  return row.filter((cell) => !isEmpty(cell));
}
