import type { Columns } from "../../imports/table/ColumnNames";
import type { LeftOut } from "../../imports/table/LeftOut";
import type { Question } from "../../imports/table/Question";
import type { BesideKind } from "../../workbook/BesideKind";
import type { RangeContents } from "../../workbook/RangeContents";
import type { SheetNames } from "../../workbook/freeNames";
import type { WorkbookPlan } from "../../workbook/SheetPlan";
import type { DraftOf, Form, SettledOf } from "./form";

/** What is read by a job: the table of each source, by its name; one that the job can do without may be missing. */
export type Tables = Readonly<Partial<Record<string, ReadTable>>>;

/** What every table tells of how it was read, whatever its rows are. */
export interface ReadTable {
  readonly headerRow: number | null;
  readonly columns: Columns<string>;
  readonly questions: readonly Question[];
  /** How many rows count, and those that do not: few or none make the pane doubt what was found. */
  readonly rowsRead?: number;
  readonly leftOut?: readonly LeftOut<string>[];
  /** The one currency of its money, where it says one. */
  readonly currency?: string;
  /** Whether rows of the block do not count that formulas over it would see. */
  readonly isPart?: boolean;
}

/** Cells, and what was found in them. */
export interface Data<Table> {
  readonly contents: RangeContents;
  readonly table: Table;
  /** Whether the cells that the job may fill beside the person's rows are free. */
  readonly hasRoom: boolean;
}

/** The data of each source, by its name. */
export type ReadOf<T extends Tables> = { readonly [Name in keyof T]: Data<NonNullable<T[Name]>> };

/** What a job rests on: what was read, and the form with no field wrong. */
export interface Given<T extends Tables, F extends Form> {
  readonly read: ReadOf<T>;
  readonly draft: SettledOf<F>;
}

/** The same while ranges are still to be chosen and the form is being filled in. */
export interface Filling<T extends Tables, F extends Form> {
  readonly read: Partial<ReadOf<T>>;
  readonly draft: DraftOf<F>;
}

/** A sheet to be written. */
export interface Sheet {
  readonly name: string;
  /** The table's name without a number; it says how many sheets of this kind there are. */
  readonly tableName: string;
  /** What the names of its cells start with, where it may have no table to count by. */
  readonly cellStart?: string;
  /** How to tell the columns that it put beside the person's rows. */
  readonly besideKind?: BesideKind;
  /** What is written besides the sheet, in a sentence. */
  readonly besides?: string | undefined;
  /** What the sheets behind it are called after it, in the order of its plan. */
  readonly behind?: readonly string[];
  /**
   * The sheets for a given number, which goes into their table and cell names, and under these names; "inputs" asks for no more
   * of them than their cells to change, which takes no time however many rows there are.
   */
  readonly build: (number: number | "", names: SheetNames, only?: "inputs") => WorkbookPlan;
}
