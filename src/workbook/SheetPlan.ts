/**
 * One cell of a sheet to be written: a number, words of our own, a formula, data that must stay text whatever it looks
 * like (`=cmd`, `+shoes`, `may 2026`), or nothing.
 */
export type SheetCell = number | string | { readonly formula: string } | { readonly text: string } | null;

/** How a block of cells looks; sheetStyles.ts says what each means. */
export type CellStyle = "title" | "note" | "heading" | "input" | "result" | "columnHeads";

/** A rectangle of cells; rows and columns are counted from 0 at A1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly SheetCell[])[];
  readonly style?: CellStyle;
  /** An Excel number format for all its cells. */
  readonly numberFormat?: string;
}

export interface TableColumn {
  readonly header: string;
  readonly numberFormat?: string;
}

export interface TablePlan {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A formula whose answer fills the cells below and beside it. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Whether its first row holds headings. */
  readonly headed: boolean;
  /** How far it reaches as things stand, for its looks alone. */
  readonly rows: number;
  readonly columns: number;
  /** Number formats of some of its cells, counted from its first one. */
  readonly formats: readonly (CellArea & { readonly numberFormat: string })[];
}

export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that formulas call by name. The name belongs to its sheet and goes with it. */
export interface NamedCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** A bar chart of two columns side by side, names and numbers, with their header row; a second bar each where wanted. */
export interface ChartPlan {
  readonly title: string;
  /** What the numbers are. */
  readonly series: string;
  /** Numbers to lay beside them, from another column of the same rows. */
  readonly also?: { readonly series: string; readonly column: number };
  readonly source: { readonly row: number; readonly column: number; readonly rows: number };
  /** The cells it covers, from corner to corner. */
  readonly place: { readonly from: string; readonly to: string };
  readonly numberFormat?: string;
}

/** Cells below each other in one column. */
export interface ColumnCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Pairs of numbers, one mark each or joined to a line. */
export interface ScatterSeries {
  readonly name: string;
  readonly x: ColumnCells;
  readonly y: ColumnCells;
  readonly drawn: "marks" | "line";
}

/** A chart of points by two numbers. */
export interface ScatterPlan {
  readonly title: string;
  readonly series: readonly ScatterSeries[];
  /** What the numbers are. */
  readonly axes: { readonly x: string; readonly y: string };
  /** The cells it covers, from corner to corner. */
  readonly place: { readonly from: string; readonly to: string };
  readonly numberFormat?: string;
}

/** What is printed of a sheet: these first columns, as wide as a page. */
export interface PrintPlan {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Columns of formulas that go beside the person's own rows, on their own sheet, and look at the sheet that is written. Their
 * cells must be empty: nothing of the person's is written over.
 */
export interface BesidePlan {
  readonly sheetId: string;
  /** Of the first cell, counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
  /** Whether the first row holds headings. */
  readonly headed: boolean;
  /** The cells for the name under which the new sheet stands, as formulas want it. */
  readonly cells: (sheet: string) => readonly (readonly SheetCell[])[];
}

/** All that is written to one new sheet, said once and free of Excel, so that it can be tested without it. */
export interface SheetPlan {
  /** Widths of the first columns in points. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  readonly names: readonly NamedCell[];
  readonly table?: TablePlan;
  /** Formulas that look at the whole table or at much else: written once all of that stands. */
  readonly spills?: readonly Spill[];
  readonly results?: readonly Block[];
  readonly chart?: ChartPlan;
  readonly scatters?: readonly ScatterPlan[];
  readonly print?: PrintPlan;
  readonly beside?: BesidePlan;
}
