import type { ICellData, Injector, Nullable, ObjectMatrix } from "@univerjs/core";
import { BaseReferenceObject, FORMULA_REF_TO_ARRAY_CACHE, IFormulaRuntimeService } from "@univerjs/preset-sheets-core";
import { eachCell, filledRange } from "./filledRange";
import { getOrInsertComputed } from "./getOrInsertComputed";
import { putSpill, spillAt, type SpillPlace, type Spills } from "./Spills";

/** What was filled before a calculation, and of that the cells of those formulas that have been worked out since. */
interface FilledBefore {
  readonly all: Spills;
  readonly since: Map<string, Set<number>>;
}

/** By what the calculation has filled so far, which every reference knows. */
const FILLED_BEFORE = new WeakMap<object, FilledBefore>();

/** A sheet has fewer columns. */
const COLUMNS = 2 ** 15;

/** What Univer's references keep to themselves. */
interface Reference {
  readonly _runtimeArrayFormulaCellData: object;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentActiveArrayFormulaCellData(): ObjectMatrix<ICellData> | undefined;
  getCellData: (this: Reference, row: number, column: number) => Nullable<ICellData>;
}

/**
 * Has every spreadsheet of this process know which cells a formula filled and fills no more: Univer tells it to references of one cell
 * alone, and only of formulas that still fill some, so that a sum over them has the values from before.
 */
export function seeWhatIsFilledNoMore(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const { getCellData } = reference;
  reference.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    if (!cell || cell !== this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column)) return cell;
    const since = FILLED_BEFORE.get(this._runtimeArrayFormulaCellData)?.since;
    return since?.get(sheetKey(this.getUnitId(), this.getSheetId()))?.has(row * COLUMNS + column) ? null : cell;
  };
}

function sheetKey(unit: string, sheet: string): string {
  return `${unit}!${sheet}`;
}

/** What formulas filled before a calculation and fill anew in it. */
export interface Refilled {
  begin(all: Spills): void;
  /** What those formulas filled before that were worked out since it was asked last. */
  lately(): Spills;
}

/**
 * Notes what formulas filled before that are worked out, and takes it away where that was in the same calculation.
 *
 * Univer keeps the cells that a formula looked at for the others of the round. Whoever looked before they were filled may have been
 * the first to ask for one of them: then all others got it empty. What fills its own cell alone, and did before, leaves all as it is:
 * thousands of rows that look into one column would read all of it anew for each.
 */
export function noteRefilled(injector: Injector): Refilled {
  const runtime = injector.get(IFormulaRuntimeService);
  const set = runtime.setRuntimeData.bind(runtime);
  let lately: Spills = {};
  runtime.setRuntimeData = (value) => {
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const at = { unit, sheet, row, column };
    const isTakenBack = takeBack(runtime, at);
    set(value);
    const known = FILLED_BEFORE.get(runtime.getRuntimeArrayFormulaCellData());
    const before = known && spillAt(known.all, at);
    if (known && before) {
      putSpill(lately, at, before);
      const cells = getOrInsertComputed(known.since, sheetKey(unit, sheet), () => new Set<number>());
      eachCell(before, (below, beside) => cells.add(below * COLUMNS + beside));
    }
    if (isTakenBack || before || filledRange(value, row, column)) FORMULA_REF_TO_ARRAY_CACHE.clear();
  };
  return {
    begin(all) {
      lately = {};
      FILLED_BEFORE.set(runtime.getRuntimeArrayFormulaCellData(), { all, since: new Map() });
    },
    lately() {
      const found = lately;
      lately = {};
      return found;
    },
  };
}

/** Takes away what a formula filled earlier in this calculation, for it may fill less now; Univer puts the new cells among the old ones. */
function takeBack(runtime: IFormulaRuntimeService, at: SpillPlace): boolean {
  const ranges = runtime.getUnitArrayFormula() as Spills;
  const range = spillAt(ranges, at);
  if (!range) return false;
  const cells = runtime.getRuntimeArrayFormulaCellData()[at.unit]?.[at.sheet];
  eachCell(range, (row, column) => cells?.realDeleteValue(row, column));
  delete ranges[at.unit][at.sheet][at.row][at.column];
  return true;
}
