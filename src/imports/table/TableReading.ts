import type { DecimalMark } from "../../text/numbers/DecimalMark";
import type { ColumnRef, Columns } from "./ColumnNames";
import type { LeftOut, TableWhy } from "./LeftOut";
import type { Question } from "./Question";

/** What every format tells of a table. Every row of the range is a record of the format, or part of one, or left out. */
export interface TableReading<Role extends string, Why extends string = never> {
  /** The row of the headings, counted from 0; null for a table that starts with data. */
  readonly headerRow: number | null;
  /** The last row of the headings: some exports have two or three. */
  readonly headerEnd: number | null;
  /** By role, the column that was found. */
  readonly columns: Columns<Role>;
  /** All columns of the range. */
  readonly all: readonly ColumnRef[];
  /** In the order of the range. */
  readonly leftOut: readonly LeftOut<TableWhy | Why>[];
  /** The rows that did not say what they are about, and were read as the one above. */
  readonly filledDown: readonly number[];
  /** How many rows are records or part of one. */
  readonly rowsRead: number;
  /** What only the person can know. */
  readonly questions: readonly Question<Role>[];
  /** The decimal mark of its text cells, null where none tells or they differ. For NUMBERVALUE over "numeral" cells. */
  readonly decimal: DecimalMark | null;
  /** The one currency of the table: an ISO code, or a sign such as `$` that several countries share. */
  readonly currency?: string;
}
