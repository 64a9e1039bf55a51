import type { CellOnSheet } from "../grid/Grid";
import { ErrorCell, type OutputCell } from "./cells";

/** The sentences that came with the errors of custom functions, by the cell that shows them. */
export class ErrorSentences {
  readonly #byFormula = new Map<string, readonly (readonly OutputCell[])[]>();

  /** Keeps what the formula in a cell answered, in place of its answer before. */
  keep(formula: CellOnSheet, cells: readonly (readonly OutputCell[])[]): void {
    const hasSentence = cells.some((row) => row.some((cell) => cell instanceof ErrorCell && cell.sentence !== ""));
    if (hasSentence) this.#byFormula.set(key(formula), cells);
    else this.#byFormula.delete(key(formula));
  }

  /**
   * The sentence for an error that a cell shows, or an empty one.
   * @param formula the cell whose formula it is: the cell itself, or the one that spills into it
   */
  sentence(cell: CellOnSheet, formula: CellOnSheet, shown: string): string {
    const cells = this.#byFormula.get(key(formula));
    const own = cells?.[cell.row - formula.row]?.[cell.column - formula.column];
    if (own instanceof ErrorCell && own.code === shown) return own.sentence;
    // The function stands inside a longer formula, whose error it is.
    const first = cells?.flat().find((other) => other instanceof ErrorCell && other.code === shown);
    return first instanceof ErrorCell ? first.sentence : "";
  }
}

function key({ sheet, row, column }: CellOnSheet): string {
  return `${sheet} ${row} ${column}`;
}
