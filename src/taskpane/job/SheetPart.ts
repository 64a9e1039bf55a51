import type {
  Block,
  CheckedCell,
  ChartPlan,
  HiddenColumns,
  CellToChange,
  Joined,
  MarkedCells,
  NamedCell,
  ScatterPlan,
  Spill,
  TablePlan,
} from "../../workbook/SheetPlan";

/** Where the parts of a sheet came to stand, as formulas call them. */
export interface Places {
  /** The cell of an assumption, by its name; of an answer, or on another sheet, by its address. */
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
  readonly joined?: readonly Joined[];
  readonly marks?: readonly MarkedCells[];
  readonly checks?: readonly CheckedCell[];
  readonly table?: TablePlan;
  /** What looks at the whole table or at much else: written once all of that stands. */
  readonly results?: readonly Block[];
  readonly spills?: readonly Spill[];
  readonly chart?: ChartPlan;
  readonly scatters?: readonly ScatterPlan[];
  readonly hidden?: readonly HiddenColumns[];
}

/** What a cell has to hold for the sheet to say anything, and what is said where it does not. */
export interface Guard {
  /** A formula. */
  readonly holds: string;
  readonly words: string;
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
  /** Those of its cells that formulas of its own sheet call by a name of that; those of other sheets call them by address. */
  readonly names?: (from: Origin) => readonly NamedCell[];
  readonly columns?: (from: Origin) => Readonly<Record<string, string>>;
  /** Those of its cells that are to be changed. */
  readonly inputs?: (from: Origin) => readonly CellToChange[];
  /** What its cells have to hold. */
  readonly guards?: () => readonly Guard[];
  readonly write: (from: Origin, at: Places) => Written;
}

/** What has this name among the parts of a sheet; an Error where nothing has. */
export function found<T>(places: ReadonlyMap<string, T>, id: string): T {
  const place = places.get(id);
  if (place === undefined) throw new Error(`The sheet has no ${id}`);
  return place;
}
