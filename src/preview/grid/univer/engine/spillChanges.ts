import type { IRange, ObjectMatrix } from "@univerjs/core";
import { eachSpill, spillAt, type SpillPlace, type Spills } from "./Spills";

/** What a round of the engine has worked out, as far as cells are filled by the formula of another. */
export interface SpillRound {
  readonly arrayFormulaRange: Spills;
  readonly arrayFormulaCellData: Readonly<
    Record<string, Record<string, ObjectMatrix<{ readonly v?: unknown } | null>>>
  >;
}

/** Cells that a formula fills otherwise than before, or no more. */
export interface Change {
  /** The cell of the formula. */
  readonly at: SpillPlace;
  readonly range: IRange;
}

interface Filled extends Change {
  readonly values: readonly unknown[];
}

/** Tells round by round what is filled otherwise than in the one before: all that is filled in the first of them. */
export function followChanges(all: Spills): (round: SpillRound, refilled: Spills) => Change[] {
  const filled = new Map<string, Filled>();
  const emptied = new Set<string>();
  return (round, refilled) => {
    const changes: Change[] = [];
    const left = new Map(filled);
    eachSpill(round.arrayFormulaRange, (range, at) => {
      const [key, values] = [keyOf(at), valuesOf(round, range, at)];
      const before = filled.get(key);
      left.delete(key);
      filled.set(key, { at, range, values });
      if (before && isSame(before.range, range) && alike(before.values, values)) return;
      changes.push({ at, range });
      const held = before?.range ?? spillAt(all, at);
      if (held && !covers(range, held)) changes.push({ at, range: held });
    });
    // What filled cells in the round before, or before all of them, and its own alone now.
    for (const [key, { at, range }] of left) {
      filled.delete(key);
      changes.push({ at, range });
    }
    eachSpill(refilled, (range, at) => {
      const key = keyOf(at);
      if (filled.has(key) || emptied.has(key)) return;
      emptied.add(key);
      changes.push({ at, range });
    });
    return changes;
  };
}

/** The values of the cells that a formula fills. */
function valuesOf({ arrayFormulaCellData }: SpillRound, range: IRange, { unit, sheet }: SpillPlace): unknown[] {
  const cells = arrayFormulaCellData[unit]?.[sheet];
  const values: unknown[] = [];
  for (let row = range.startRow; row <= range.endRow; row++)
    for (let column = range.startColumn; column <= range.endColumn; column++)
      values.push(cells?.getValue(row, column)?.v);
  return values;
}

function keyOf({ unit, sheet, row, column }: SpillPlace): string {
  return `${unit}!${sheet}!${row}!${column}`;
}

function alike(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, i) => Object.is(value, after[i]));
}

function isSame(one: IRange, other: IRange): boolean {
  return covers(one, other) && covers(other, one);
}

function covers(outer: IRange, inner: IRange): boolean {
  const rows = outer.startRow <= inner.startRow && inner.endRow <= outer.endRow;
  return rows && outer.startColumn <= inner.startColumn && inner.endColumn <= outer.endColumn;
}
