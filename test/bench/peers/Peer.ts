import type { Cells } from "../functions/cells";

/** Another package's way to a function's answers. */
export interface Peer {
  readonly name: string;
  /** How many rows it is asked; fewer where its work grows too fast. */
  readonly rows: number;
  /** Why it may take less time than the function: said where it does. */
  readonly whyAhead?: string;
  /** Its answers from the cells that the function is given, in any order that `ours` puts the function's in. */
  readonly answers: (cells: readonly Cells[]) => number[] | Cells;
  /** The numbers of our answer to compare; all of them where it is left out. */
  readonly ours?: (answer: Cells | number) => number[];
}
