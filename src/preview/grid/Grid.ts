import type { Area, SheetArea } from "./Area";
import type { ConditionState } from "./ConditionState";
import type { CellFormat, CellInput, GridCell } from "./GridCell";
import type { GridEvents } from "./GridEvents";

/** The spreadsheet under the preview: what Excel's object model needs of it, and nothing of any one engine. */
export interface Grid {
  readonly sheets: GridSheets;
  readonly cells: GridCells;
  readonly formats: GridFormats;
  readonly names: GridNames;
  readonly tables: GridTables;
  readonly selection: GridSelection;
  readonly calculation: GridCalculation;
  readonly editing: GridEditing;
  readonly viewport: GridViewport;
  readonly events: GridEvents;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly showsGridlines: boolean;
  readonly isProtected: boolean;
  /** As `#RRGGBB`; empty for none. */
  readonly tabColor: string;
  /** How many of the first rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface GridSheets {
  /** In the order of their tabs. */
  list(): SheetInfo[];
  active(): string;
  activate(sheet: string): void;
  /** Adds a sheet after the last one, without showing it, and gives its id. */
  add(name: string): string;
  remove(sheet: string): void;
  /** Changes what is given and leaves the rest. */
  change(sheet: string, changes: Partial<Omit<SheetInfo, "id" | "isHidden">>): void;
  /** Puts empty rows above a row, or takes rows out; formulas and names follow the cells. */
  insertRows(sheet: string, row: number, rows: number): void;
  deleteRows(sheet: string, row: number, rows: number): void;
}

export interface GridCells {
  read(sheet: string, area: Area): GridCell[][];
  /** The values as they are shown, formatted. */
  texts(sheet: string, area: Area): string[][];
  /** Writes one row of inputs per row of the area; null leaves a cell alone. */
  write(sheet: string, area: Area, inputs: readonly (readonly (CellInput | null)[])[]): void;
  /** Empties the cells and keeps their formats. */
  clear(sheet: string, area: Area): void;
  /**
   * The cells in use, from the first to the last, or null on an empty sheet.
   * @param valuesOnly leaves out cells that are only formatted
   */
  used(sheet: string, valuesOnly: boolean): Area | null;
  /** The areas that formulas spill to; the formula stands in the first cell of each. */
  spills(sheet: string): Area[];
}

export interface GridFormats {
  /** Of the first cell of the area. */
  read(sheet: string, area: Area): CellFormat;
  change(sheet: string, area: Area, changes: Partial<CellFormat>): void;
  clear(sheet: string, area: Area): void;
  /** Of every cell. */
  numberFormats(sheet: string, area: Area): string[][];
  /** Sets a row of formats per row of the area, or one format for all of it; null leaves a cell alone. */
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]): void;
  /** Those of an area's rows that are hidden, counted from the first of the sheet. */
  hiddenRows(sheet: string, area: Area): number[];
  /** Hides the rows of an area, or shows them. */
  hideRows(sheet: string, area: Area, isHidden: boolean): void;
  /** Those of an area's columns that are hidden, counted from the first of the sheet. */
  hiddenColumns(sheet: string, area: Area): number[];
  /** Hides the columns of an area, or shows them. */
  hideColumns(sheet: string, area: Area, isHidden: boolean): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, area: Area, pixels: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, area: Area, pixels: number): void;
  /** Makes one cell of those of each row of an area. */
  mergeAcross(sheet: string, area: Area): void;
  /** The areas whose cells are one. */
  merged(sheet: string): Area[];
  /** Draws the conditional formats of a sheet, all of them anew, as far as the grid can. */
  drawConditions(sheet: string, conditions: readonly ConditionState[]): void;
  /** Where the area lies, in pixels from the top left corner of cell A1. */
  place(sheet: string, area: Area): { left: number; top: number; width: number; height: number };
}

export interface DefinedName {
  readonly name: string;
  /** The formula with its equals sign, as in `=Sheet1!$A$1:$B$2`. */
  readonly formula: string;
  readonly isHidden: boolean;
  /** The sheet that the name belongs to, or null for the workbook. */
  readonly sheet: string | null;
}

export interface GridNames {
  list(): DefinedName[];
  set(name: DefinedName): void;
  remove(name: string, sheet: string | null): void;
}

export interface GridTable extends SheetArea {
  readonly id: string;
  readonly name: string;
}

export interface GridTables {
  list(): GridTable[];
  /** @param style the name of one of Excel's table styles */
  add(table: GridTable, style: string): void;
  rename(id: string, name: string): void;
  restyle(id: string, style: string): void;
  remove(id: string): void;
}

export interface GridSelection {
  get(): SheetArea;
  /** What else is selected, as with Ctrl. */
  others(): Area[];
  /** @param others to be selected with it */
  set(sheet: string, area: Area, others?: readonly Area[]): void;
}

/** One cell. */
export interface CellOnSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface GridCalculation {
  /** Calculates the formulas in these cells anew, or every formula. */
  recalculate(cells?: readonly CellOnSheet[]): void;
  /** Resolves once everything written so far has been calculated. */
  settled(): Promise<void>;
  /** Makes changes of many: what they come to is not worked out between them, unless somebody asks for it. */
  during<T>(change: () => Promise<T>): Promise<T>;
}

/** Where the cells of the shown sheet are on the page, in pixels. */
export interface GridViewport {
  /** How much of it, at its top, stays in view when the sheet is scrolled. */
  frozenHeight(): number;
  /** The part of the page that shows cells, without the headings of rows and columns. */
  cells(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** How far the sheet is scrolled, and how much larger than life it is drawn. */
  scroll(): { readonly left: number; readonly top: number; readonly zoom: number };
  scrollTo(sheet: string, row: number, column: number): void;
}

export interface GridEditing {
  /** True while a cell or the formula bar is being edited. */
  isEditing(): boolean;
  /** Resolves when no cell is being edited. */
  ended(): Promise<void>;
}
