/** One cell as Excel hands it over: number, text, boolean, an error, or nothing. */
export type Cell = unknown;

/** A range as Excel hands it over: rows of cells. */
export type Cells = readonly (readonly Cell[])[];
