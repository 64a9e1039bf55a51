/** What a cell holds. */
export interface GridCell {
  /** A number, text, a boolean, an error as its text (`#N/A`), or null for an empty cell. */
  readonly value: GridValue;
  readonly isError: boolean;
  /** With its equals sign, or null where the cell holds no formula of its own. */
  readonly formula: string | null;
}

export type GridValue = string | number | boolean | null;

/** What is put into a cell. */
export type CellInput =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: number | boolean }
  /** Text that stays text, whatever it looks like. */
  | { readonly kind: "text"; readonly text: string }
  /** What a person would type: a number, a date, a percentage, a formula or text. */
  | { readonly kind: "typed"; readonly text: string };

/** The errors that a cell can hold. */
export const CELL_ERRORS = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

const ERRORS: ReadonlySet<unknown> = new Set(CELL_ERRORS);

export function isCellError(value: unknown): value is (typeof CELL_ERRORS)[number] {
  return ERRORS.has(value);
}

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";

export type Underline = "None" | "Single";

export type VerticalAlignment = "Top" | "Center" | "Bottom";

/** How a cell looks. Colours are `#RRGGBB`; an empty fill is no fill. */
export interface CellFormat {
  readonly bold: boolean;
  readonly underline: Underline;
  readonly color: string;
  readonly fontSize: number;
  readonly fill: string;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  /** Whether text that is longer than the cell is wide takes several lines. */
  readonly wrapText: boolean;
  /** How far text stands from the edge it is aligned to, in widths of a letter or so. */
  readonly indentLevel: number;
}
