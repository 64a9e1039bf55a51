import type { Cell, Cells } from "../../text/cells";
import type { CellKind } from "./CellKind";
import type { CellReader } from "./cellReader";
import type { Choices } from "./Choices";
import { columnMatcher, type ColumnMatcher } from "./columnMatcher";
import type { ColumnNames, ColumnRef, Columns } from "./ColumnNames";
import { ROW_LABELS } from "./pivotHeadings";
import type { TableReading } from "./TableReading";

/**
 * Where rows stand that sum others up: anywhere by their label; but with a bare "Total" in the key only at the foot, since
 * keys may be any words; or only at the foot, since any cell may hold any words.
 */
export type TotalsStand = "anywhere" | "keyAtFoot" | "atFoot";

/** Headings that stand in several rows below one another. */
export interface Headings {
  readonly rows: number;
  readonly called: readonly string[];
}

/** A row that is no record, and what the cell that decided it holds. */
export interface NoRecord<Why extends string> {
  readonly none: Why;
  readonly held: string;
}

/**
 * A kind of table: its columns, what they hold, how a row becomes a record, and what the records come to. Everything else
 * that reading a table takes is the engine's (readTable), and the same for all formats.
 */
export interface FormatDeclaration<Role extends string, Row, Why extends string, Own> {
  readonly columns: ColumnNames<Role>;
  readonly cells: Readonly<Record<NoInfer<Role>, CellKind>>;
  /** The role that says what a row is about; a header is known by it. */
  readonly key: NoInfer<Role>;
  /** The roles without which no row can be read. */
  readonly needed: readonly NoInfer<Role>[];
  /** What is asked for beside them, by what was found. */
  readonly wanted?: (columns: Columns<Role>, rows: readonly Row[]) => readonly Role[];
  /** The roles whose column is the key where none has a heading of its own for it: the most particular comes first. */
  readonly keyFrom?: readonly NoInfer<Role>[];
  /** Figures that add up over rows: a row that holds the sums of others is a total, whatever it is called. */
  readonly adds?: readonly NoInfer<Role>[];
  /** The roles that are only known by their headings: nothing is read from their columns, so that nothing is asked about them. */
  readonly unread?: readonly NoInfer<Role>[];
  readonly totals: TotalsStand;
  /** Whether a closing row called "Average" sums the others up as one called "Total" does. */
  readonly averages: boolean;
  /** Whether cells hold the same words as headings do, as answers may: then no second table is known by its headings. */
  readonly headingsAsCells?: boolean;
  /** Whether a row with the label of a total is a record nevertheless, or surely none; undefined where its place decides. */
  readonly isRecord?: (row: readonly Cell[], columns: Columns<Role>) => boolean | undefined;
  /** Finds a header that names no roles; asked before the headings are looked up. */
  readonly header?: (values: Cells) => number | null;
  /** Where headings take more than one row: how many, and what each column is called by all of them together. */
  readonly headings?: (values: Cells, headerRow: number) => Headings | undefined;
  /**
   * The columns that may hold the key where no heading says so, by what is in them, the likeliest first; all but the first
   * are asked about.
   */
  readonly guessKey?: (data: Cells, columns: readonly number[]) => readonly number[];
  /** What a heading stands for that is none of the names. */
  readonly matchWords?: ColumnMatcher<Role>;
  /** What headings stand for in a table with these; what the names of the columns say where left out. */
  readonly matchIn?: (headings: readonly string[]) => ColumnMatcher<Role>;
  /** Chooses among the columns that were found by what stands in them. */
  readonly settle?: (columns: Columns<Role>, data: Cells, all: readonly ColumnRef[]) => Columns<Role>;
  /** Whether a row may leave its key to the one above, in a table with these headings. */
  readonly keyFromAbove?: (headings: readonly string[]) => boolean;
  /** The roles that the first of several rows may tell for all of them, in tables whose rows may leave their key to the one above. */
  readonly once?: readonly NoInfer<Role>[];
  /** Makes the reader of the rows, which is called once for each of them from top to bottom. */
  readonly row: (
    cells: CellReader<Role>,
    columns: Columns<Role>,
    choices: Choices<Role>,
  ) => (row: number) => Row | NoRecord<Why>;
  /** What the rows come to: added up, folded, grouped, with whatever else the format tells of its table. */
  readonly gather: (
    rows: readonly Row[],
    table: TableReading<Role, Why>,
    cells: CellReader<Role>,
    choices: Choices<Role>,
  ) => Own;
}

/** A format as the engine reads by it. */
export interface TableFormat<Role extends string, Row, Why extends string, Own> extends FormatDeclaration<
  Role,
  Row,
  Why,
  Own
> {
  /** What a heading stands for. */
  readonly match: ColumnMatcher<Role>;
}

/** Declares a format. */
export function tableFormat<Role extends string, Row extends object, Why extends string, Own>(
  declaration: FormatDeclaration<Role, Row, Why, Own>,
): TableFormat<Role, Row, Why, Own> {
  const { columns, key } = declaration;
  const names: ColumnNames<Role> = { ...columns, [key]: [...columns[key], ...ROW_LABELS] };
  const named = columnMatcher(names);
  const match: ColumnMatcher<Role> = (heading) => named(heading) ?? declaration.matchWords?.(heading) ?? null;
  return { ...declaration, match };
}

/** A row that is no record. */
export function none<Why extends string>(why: Why, held = ""): NoRecord<Why> {
  return { none: why, held };
}
