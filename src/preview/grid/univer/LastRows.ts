import { type IRange, ObjectMatrix } from "@univerjs/core";
import { type BaseReferenceObject, FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";
import type { UniverContext } from "./UniverContext";

/** The last row in use of the sheets that formulas refer to, counted from 0, or -1 on an empty one. */
export class LastRows {
  readonly #rows = new Map<string, number>();
  #calculation = -1;

  constructor(private readonly context: UniverContext) {}

  /** On the sheet of this range: the last row with contents of its own or spilled into it. */
  of(range: BaseReferenceObject): number {
    const spills = [range.getCurrentActiveArrayFormulaRange(), range.getCurrentRuntimeActiveArrayFormulaRange()];
    return Math.max(this.#withContents(range.getSheetId()), ...spills.map(lastSpilled));
  }

  /** Found once in a calculation, however many formulas ask. */
  #withContents(sheet: string): number {
    const { id } = this.context.injector.get(FormulaCalculationSessionService).state;
    if (id !== this.#calculation) this.#rows.clear();
    this.#calculation = id;
    const row = this.#rows.get(sheet) ?? this.context.core(sheet).getLastRowWithContent();
    this.#rows.set(sheet, row);
    return row;
  }
}

function lastSpilled(spills: ConstructorParameters<typeof ObjectMatrix<IRange>>[0]): number {
  let last = -1;
  new ObjectMatrix<IRange>(spills).forValue((_row, _column, { endRow }) => {
    last = Math.max(last, endRow);
  });
  return last;
}
