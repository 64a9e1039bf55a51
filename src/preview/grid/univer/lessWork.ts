import {
  CommandType,
  type ICellData,
  isFormulaString,
  type Nullable,
  ObjectMatrix,
  requestImmediateMacroTask,
} from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaDependencyTreeVirtual,
  Layer,
  SetFormulaCalculationNotificationMutation,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import type { UniverContext } from "./UniverContext";

/** Kept in mind at most; formulas of a workbook hold far fewer texts. */
const MOST_TEXTS = 10_000;

/**
 * Has Univer look once whether a text in a formula, as `""` in `=IF(A1>0,A1,"")`, reads as a number or a date: it tries all forms
 * of dates upon each of them whenever a cell is worked out, which is a third of the time that thousands of rows take.
 */
export function readTextsOnce(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  const plain = new Set<string>();
  ValueObjectFactory.create = (raw, isPlain = false) => {
    if (isPlain || typeof raw !== "string" || !raw.startsWith('"')) return create(raw, isPlain);
    if (plain.has(raw)) return create(raw, true);
    const value = create(raw);
    if (value.isString()) {
      if (plain.size === MOST_TEXTS) plain.clear();
      plain.add(raw);
    }
    return value;
  };
}

/** Has Univer work out once what a cell of a shared formula looks at: it asks for that anew with every range that is in it. */
export function listRangesOnce(): void {
  const { prototype } = FormulaDependencyTreeVirtual;
  const own = Object.getOwnPropertyDescriptor(prototype, "rangeList");
  if (!own) throw new Error("The grid lists no ranges");
  const listing = Object.create(null, { rangeList: own }) as object;
  const kept: { tree?: unknown; of?: unknown; count?: number | undefined; ranges?: unknown } = {};
  Object.defineProperty(prototype, "rangeList", {
    configurable: true,
    get(this: FormulaDependencyTreeVirtual) {
      const of = this.refTree?.rangeList;
      const count = of?.length;
      if (kept.tree !== this || kept.of !== of || kept.count !== count)
        Object.assign(kept, { tree: this, of, count, ranges: Reflect.get(listing, "rangeList", this) as unknown });
      return kept.ranges;
    },
  });
}

/**
 * Has Univer draw nothing anew for being told how far a calculation is: the controls of its tables take that for a change of
 * cells, and have the whole sheet drawn for it many times a second.
 */
export function drawNoProgress(): void {
  Object.assign(SetFormulaCalculationNotificationMutation, { type: CommandType.OPERATION });
}

/**
 * Has Univer note once that a layer is to be drawn anew: with each thing upon it that changes it takes that back and notes it again,
 * by a channel for messages of its own, which is a twentieth of the time that a job's screens and sheets take.
 */
export function drawLayersOnce(): void {
  const noted = new WeakSet<Layer>();
  Layer.prototype.makeDirtyWithDebounce = function (this: Layer) {
    if (noted.has(this)) return;
    noted.add(this);
    requestImmediateMacroTask(() => {
      noted.delete(this);
      this.makeDirty();
    });
  };
}

/** A formula as Univer notes it: of a cell that shares another's, how far it is from that. */
interface NotedFormula {
  readonly f: string;
  readonly si?: string;
  readonly x?: number;
  readonly y?: number;
}

/**
 * Has Univer note of a change the formulas of the cells that change: where the sheet has shared formulas, it notes those of the
 * whole sheet, and writes all of them again.
 */
export function noteChangedFormulas(context: UniverContext): void {
  const model = context.injector.get(FormulaDataModel);
  const note = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unit, sheet, cells) =>
    changedFormulas(context.core(sheet).getCellMatrix(), new ObjectMatrix(cells)) ?? note(unit, sheet, cells);
}

type Cells = ObjectMatrix<Nullable<ICellData>>;

/**
 * The formulas that are there now, and null where one went; undefined where a cell shared its formula before, which may have to
 * pass to others, or shares that of a cell that is not among them.
 */
function changedFormulas(before: Cells, cells: Cells) {
  const changed = new ObjectMatrix<NotedFormula | null>();
  const first = new Map<string, { readonly f: string; readonly row: number; readonly column: number }>();
  let isKnown = true;
  cells.forValue((row, column, cell) => {
    const [old, { f, si }] = [before.getValue(row, column), cell ?? {}];
    const shared = si && !isFormulaString(f) ? first.get(si) : undefined;
    if (old?.si || (si && !isFormulaString(f) && !shared)) isKnown = false;
    else if (shared)
      changed.setValue(row, column, { f: shared.f, si: si ?? "", x: column - shared.column, y: row - shared.row });
    else if (isFormulaString(f)) {
      changed.setValue(row, column, si ? { f: String(f), si } : { f: String(f) });
      if (si) first.set(si, { f: String(f), row, column });
    } else if (isFormulaString(old?.f)) changed.setValue(row, column, null);
    return isKnown;
  });
  return isKnown ? changed.getMatrix() : undefined;
}
