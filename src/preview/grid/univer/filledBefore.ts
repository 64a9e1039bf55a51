import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  type FunctionVariantType,
  IFormulaRuntimeService,
} from "@univerjs/preset-sheets-core";
import { putSpill, spillAt, type Spills } from "./Spills";

/** What was filled before a calculation, and of that what those formulas filled that have been worked out since. */
interface FilledBefore {
  readonly all: Spills;
  readonly since: Spills;
}

/** By what the calculation has filled so far, which every reference knows. */
const FILLED_BEFORE = new WeakMap<object, FilledBefore>();

/** What Univer's references keep to themselves. */
interface Reference {
  readonly _runtimeArrayFormulaCellData: object;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentActiveArrayFormulaRange(): Spills[string][string] | undefined;
  getCurrentRuntimeActiveArrayFormulaRange(): Spills[string][string] | undefined;
}

/**
 * Has every spreadsheet of this process know which cells a formula filled and fills no more: Univer tells it to references of one cell
 * alone, and only of formulas that still fill some, so that a sum over them has the values from before.
 */
export function seeWhatIsFilledNoMore(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const known = (of: Reference) => FILLED_BEFORE.get(of._runtimeArrayFormulaCellData);
  reference.getCurrentActiveArrayFormulaRange = function () {
    return known(this)?.all[this.getUnitId()]?.[this.getSheetId()];
  };
  reference.getCurrentRuntimeActiveArrayFormulaRange = function () {
    return known(this)?.since[this.getUnitId()]?.[this.getSheetId()];
  };
}

/** What formulas filled before a calculation and fill anew in it. */
export interface Refilled {
  begin(all: Spills): void;
  /** What those formulas filled before that were worked out since it was asked last. */
  lately(): Spills;
}

/**
 * Notes what formulas filled before that are worked out.
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
    set(value);
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const known = FILLED_BEFORE.get(runtime.getRuntimeArrayFormulaCellData());
    const before = known && spillAt(known.all, { unit, sheet, row, column });
    if (known && before)
      for (const spills of [known.since, lately]) putSpill(spills, { unit, sheet, row, column }, before);
    if (before || fillsMore(value)) FORMULA_REF_TO_ARRAY_CACHE.clear();
  };
  return {
    begin(all) {
      lately = {};
      FILLED_BEFORE.set(runtime.getRuntimeArrayFormulaCellData(), { all, since: {} });
    },
    lately() {
      const found = lately;
      lately = {};
      return found;
    },
  };
}

/** Whether a value fills more cells than its formula's own. */
function fillsMore(value: FunctionVariantType): boolean {
  if (!value.isReferenceObject() && !(value as BaseValueObject).isArray()) return false;
  const { startRow, endRow, startColumn, endColumn } = (
    value as BaseReferenceObject | ArrayValueObject
  ).getRangePosition();
  return startRow !== endRow || startColumn !== endColumn;
}
