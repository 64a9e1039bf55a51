/** One cell as Excel hands it over: number, text, a boolean, an error or data-type object, or nothing. */
export type Cell = unknown;

/** A range as Excel hands it over: rows of cells. Rows may differ in length. */
export type Cells = readonly (readonly Cell[])[];
