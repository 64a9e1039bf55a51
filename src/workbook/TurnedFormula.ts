import { cellContent } from "./cellContent";
import { contentsOfRows } from "./cellBlocks";
import type { FoundFormula } from "./foundFormulas";
import type { CellValue } from "./RangeContents";

/** A formula that is turned into its values, and the way back. Each step is queued; whoever calls it syncs. */
export class TurnedFormula {
  readonly #was: Excel.Range;
  #now: Excel.Range | undefined;
  /** What stood in the cells where that was not the formula alone. */
  #others: CellValue[][] | undefined;
  #formula: CellValue;

  constructor(private readonly found: FoundFormula) {
    const { at, cell, area, values } = found;
    this.#formula = at.formula;
    this.#was = area.getResizedRange(0, 0);
    this.#was.load("formulas, values, valueTypes");
    // Taken away first: a part of what spills cannot be written to while its formula stands.
    cell.clear("Contents");
    area.values = values.map((line) => line.map(asValue));
  }

  /**
   * Whether somebody changed the cells since they were read, by what they held the moment before they were written to. What
   * they held is known from here on. A formula that is being worked out anew has not changed.
   */
  wasChanged(): boolean {
    const { at, values } = this.found;
    const held = contentsOfRows(this.#was);
    const isError = this.#was.valueTypes[0][0] === Excel.RangeValueType.error;
    const isFormula = String(held[0][0]).startsWith("=");
    const isOther = this.#was.values.some((line: CellValue[], i) =>
      line.some((value, j) => {
        const hasValue = value !== "" && this.#was.valueTypes[i][j] !== Excel.RangeValueType.error;
        return hasValue && value !== values[i][j];
      }),
    );
    this.#formula = held[0][0];
    // Beside a formula that shows no error stands what it spills.
    if (!isFormula || (isError && isOther)) this.#others = held;
    return held[0][0] !== at.formula || isOther;
  }

  /** Asks for what the cells hold, for `putBack`. */
  look(): void {
    this.#now = this.found.area.getResizedRange(0, 0);
    this.#now.load("values");
  }

  /** Puts back what stood there, unless somebody wrote to the cells since. */
  putBack(): void {
    const { cell, area, values } = this.found;
    const now = this.#now?.values as CellValue[][];
    if (now.some((line, i) => line.some((value, j) => value !== "" && value !== values[i][j]))) return;
    area.clear("Contents");
    if (this.#others) area.formulas = this.#others;
    else cell.formulas = [[this.#formula]];
  }
}

/** Text stays text: "=A1" that a formula joined together must not become a formula now. */
function asValue(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? cellContent({ text: value }) : value;
}
