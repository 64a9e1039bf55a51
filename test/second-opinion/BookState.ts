import type { Area } from "../../src/preview/grid/Area";
import type { GridValue } from "../../src/preview/grid/GridCell";

/** What a workbook holds at a moment, as far as formulas see it. */
export interface BookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly BookName[];
}

/** The cells of a sheet from A1 on; none where it is empty. */
export interface SheetState {
  readonly name: string;
  readonly values: readonly (readonly GridValue[])[];
  /** With their equals sign; null where a cell has none of its own, as those that another's answer spills into. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The areas that formulas fill; each formula stands in the first cell of its own. */
  readonly spills: readonly Area[];
}

export interface BookName {
  readonly name: string;
  /** As in `='Sample orders'!$A$1`. */
  readonly formula: string;
  readonly isHidden: boolean;
  /** The sheet whose own name it is, or null for one of the workbook. */
  readonly sheet: string | null;
}
