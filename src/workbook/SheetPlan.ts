/**
 * One cell of a sheet to be written: a number, words of our own, a formula, data that must stay text whatever it looks
 * like (`=cmd`, `+shoes`, `may 2026`), or nothing.
 */
export type SheetCell = number | string | { readonly formula: string } | { readonly text: string } | null;

/** How a block of cells looks; placePlan.ts says what each means. */
export type CellStyle =
  | "title"
  | "stamp"
  | "note"
  | "heading"
  | "sentence"
  | "line"
  | "figureLabel"
  | "figure"
  | "figureNote"
  | "input"
  | "result"
  | "columnHeads"
  | "named"
  | "held"
  | "words"
  | "wordsHead"
  | "link";

/** What a figure or a word means to whoever decides by it. */
export type Meaning = "good" | "open" | "bad" | "plain" | "main";

/** Where a cell stands on its sheet, counted from 0 at A1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells below each other in one column. */
export interface ColumnCells extends CellPlace {
  readonly rows: number;
}

export interface CellArea extends ColumnCells {
  readonly columns: number;
}

/** A rectangle of cells from a place on. */
export interface Block extends CellPlace {
  readonly cells: readonly (readonly SheetCell[])[];
  readonly style?: CellStyle;
  /** An Excel number format for all its cells. */
  readonly numberFormat?: string;
}

/**
 * How cells show what they mean, by Excel's own conditional formats: words in the colour of their meaning, amounts with a bar
 * each, or figures by how high they stand among the others. What is meant can be read without the colours, too.
 */
export type Mark =
  | {
      readonly kind: "words";
      /** Each with what is shown in its place, where the sheet calls it otherwise. */
      readonly words: readonly (readonly [word: string, meaning: Meaning, shown?: string])[];
    }
  | { readonly kind: "bars" }
  | { readonly kind: "heat" };

export interface MarkedCells extends CellArea {
  readonly mark: Mark;
}

/** A cell that takes what it may hold, and says so; or all cells of an area, each by itself. */
export type CheckedCell = CellPlace & {
  /** One where left out. */
  readonly rows?: number;
  readonly columns?: number;
  readonly title: string;
  /** What stands beside the cell while it is selected. */
  readonly about: string;
  /** What is said to whoever enters something else. */
  readonly wrong: string;
} & (
    | {
        /** True of what the first cell may hold. */
        readonly formula: string;
      }
    | {
        /** All that it may hold, to be chosen from; none of it has a comma. */
        readonly oneOf: readonly string[];
      }
  );

/** Cells of each row that are joined to one, for text that is longer than a column is wide. */
export interface Joined extends CellArea {
  /** How high each of the rows is, in points; as it comes where left out. */
  readonly heights?: readonly number[];
}

export interface TableColumn {
  readonly header: string;
  readonly numberFormat?: string;
  readonly mark?: Mark | undefined;
  /** The longest words that its formulas may answer with. */
  readonly longest?: readonly string[] | undefined;
}

export interface TablePlan extends CellPlace {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How many of its columns are printed, where those after them are details for the screen. */
  readonly printed?: number | undefined;
}

/** A formula whose answer fills the cells below and beside it; its area as things stand is for its looks alone. */
export interface Spill extends CellArea {
  readonly formula: string;
  /** Whether its first row holds headings. */
  readonly headed: boolean;
  /** What the headings are called on the sheet, whatever language the function says them in; those left out stay. */
  readonly heads?: readonly string[] | undefined;
  /** The same of what stands below one another in its first column. */
  readonly labels?: readonly string[] | undefined;
  /** Number formats of some of its cells, counted from its first one. */
  readonly formats: readonly (CellArea & { readonly numberFormat: string })[];
}

/** A cell that formulas call by name. The name belongs to its sheet and goes with it. */
export interface NamedCell extends CellPlace {
  readonly name: string;
}

/** A cell to change: what the pane holds for it, or what its formula comes to. */
export interface CellToChange extends CellPlace {
  /** The field that it stands for, as the form calls it; where there is none, a name of its own. */
  readonly field: string;
  /** Which of several that the field holds, counted from 0. */
  readonly at?: number;
  /** What that one is called in the form. */
  readonly of?: string;
  /** As it is called on the sheet. */
  readonly label: string;
  /** Undefined where the cell stays empty. */
  readonly value: number | string | undefined;
  /** Whether it follows the data, by a formula. */
  readonly follows?: boolean;
  readonly numberFormat?: string;
}

/** From what a sheet was written, so that the pane can tell later whether it would write the same. */
export interface WrittenFrom {
  readonly job: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** What no cell of the sheet holds, in the pane's own letters. */
  readonly told: string;
  /** More of that, however long. */
  readonly kept?: string | undefined;
  /** The cells that were read, by the name of the source. */
  readonly sources: Readonly<Record<string, SourcePlace>>;
}

export interface SourcePlace {
  readonly sheetName: string;
  /** As in "A1:E25", or several areas with commas between them. */
  readonly address: string;
}

/** Figures of a written sheet that other jobs may take, by what each of them is; the cells go on following the sheet. */
export interface KnownPlan {
  readonly cells: readonly (CellPlace & { readonly figure: string })[];
  /** Of those that are money, where it is known. */
  readonly currency: string | undefined;
}

/** The cells that a chart covers, from corner to corner. */
interface Covered {
  readonly from: string;
  readonly to: string;
}

/** A bar chart of two columns side by side, names and numbers, with their header row; further bars each where wanted. */
export interface ChartPlan {
  readonly title: string;
  /** What the numbers are. */
  readonly series: string;
  /** Numbers to lay beside them, each from another column of the same rows. */
  readonly also?: readonly { readonly series: string; readonly column: number }[];
  readonly source: ColumnCells;
  /** The column that holds the names in the words of the sheet, in the same rows, where the source calls them otherwise. */
  readonly named?: number | undefined;
  readonly place: Covered;
  readonly numberFormat?: string;
  /** What the bars mean, series by series: those to compare with are grey beside others. */
  readonly meanings?: readonly Meaning[];
}

/** Pairs of numbers, one mark each or joined to a line. */
export interface ScatterSeries {
  readonly name: string;
  readonly x: ColumnCells;
  readonly y: ColumnCells;
  readonly drawn: "marks" | "line";
  /** What its marks mean; a colour of the chart's own where left out. */
  readonly meaning?: Meaning;
}

/** A chart of points by two numbers. */
export interface ScatterPlan {
  readonly title: string;
  readonly series: readonly ScatterSeries[];
  /** What the numbers are. */
  readonly axes: { readonly x: string; readonly y: string };
  readonly place: Covered;
  readonly numberFormat?: string;
}

/** Columns side by side that are not shown. */
export interface HiddenColumns {
  readonly column: number;
  readonly columns: number;
}

/** The first rows and columns, which stay in view. */
export interface FrozenCells {
  readonly rows?: number;
  readonly columns?: number;
}

/** What is printed of a sheet: these first columns, as wide as a page, or as so many side by side. */
export interface PrintPlan {
  readonly columns: number;
  readonly rows: number;
  /** Whether all of it goes on one page, and what stands apart on one each. */
  readonly isOnePage?: boolean;
  /** Pages side by side where its columns are too many to read on one, and how many of the first columns each of them begins with. */
  readonly across?: { readonly pages: number; readonly labels: number } | undefined;
  /** What stands beside or below these cells, each on pages of its own, which begin with so many of the first columns. */
  readonly apart?: { readonly areas: readonly CellArea[]; readonly labels: number } | undefined;
  /** The row of headings that every page begins with, counted from 0. */
  readonly heads?: number | undefined;
}

/**
 * Columns of formulas that go beside the person's own rows, on their own sheet, and look at the sheet that is written. Their
 * cells must be empty: nothing of the person's is written over.
 */
export interface BesidePlan extends CellPlace {
  readonly sheetId: string;
  /** Whether the first row holds headings. */
  readonly headed: boolean;
  /** The cells for the name under which the new sheet stands, as formulas want it. */
  readonly cells: (sheet: string) => readonly (readonly SheetCell[])[];
}

/** All that is written to one new sheet, said once and free of Excel, so that it can be tested without it. */
export interface SheetPlan {
  /** Widths of the first columns in points. */
  readonly columnWidths: readonly number[];
  /** Columns that only formulas look at. */
  readonly hidden?: readonly HiddenColumns[];
  readonly blocks: readonly Block[];
  readonly joined?: readonly Joined[];
  readonly marks?: readonly MarkedCells[];
  readonly checks?: readonly CheckedCell[];
  readonly names: readonly NamedCell[];
  /** Cells to change. */
  readonly inputs?: readonly CellToChange[];
  /** What other jobs may take from it. */
  readonly known?: KnownPlan | undefined;
  readonly table?: TablePlan;
  /** Formulas that look at the whole table or at much else: written once all of that stands. */
  readonly spills?: readonly Spill[];
  readonly results?: readonly Block[];
  readonly chart?: ChartPlan;
  readonly scatters?: readonly ScatterPlan[];
  readonly print?: PrintPlan;
  readonly frozen?: FrozenCells | undefined;
  readonly beside?: BesidePlan;
}

/** A sheet, and those of its own behind it: written, replaced and removed together. */
export interface WorkbookPlan extends SheetPlan {
  /** Where a job wrote it. */
  readonly written?: WrittenFrom;
  readonly behind?: readonly SheetPlan[] | undefined;
}
