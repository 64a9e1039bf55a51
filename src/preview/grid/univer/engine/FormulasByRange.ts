import { type IRange, type IRTreeItem, type IUnitRange, RTree } from "@univerjs/core";
import { getOrInsertComputed } from "./getOrInsertComputed";

type Id = IRTreeItem["id"];

/** An index of places holds those of one sheet here. */
const SHEET = { unitId: "-", sheetId: "-" };

/** The cells of one sheet that formulas look at. */
class SheetOfRanges {
  /** The formulas that look at one cell, by its row and column. */
  readonly #cells = new Map<number, Map<number, Set<Id>>>();
  /** Those that look at more, by the corners of their range. */
  readonly #ranges = new Map<Id, { readonly range: IRange; readonly ids: Set<Id> }>();
  /** Where these ranges are. */
  readonly #places = new RTree();

  add(asked: IRange, id: Id): void {
    const range = withEnds(asked);
    const { startRow, startColumn, endRow, endColumn } = range;
    if (startRow === endRow && startColumn === endColumn) {
      const row = getOrInsertComputed(this.#cells, startRow, () => new Map<number, Set<Id>>());
      getOrInsertComputed(row, startColumn, () => new Set<Id>()).add(id);
      return;
    }
    const corners = `${startRow} ${startColumn} ${endRow} ${endColumn}`;
    const looked = getOrInsertComputed(this.#ranges, corners, () => {
      this.#places.insert({ ...SHEET, range, id: corners });
      return { range, ids: new Set<Id>() };
    });
    looked.ids.add(id);
  }

  /** Takes a formula out of all ranges that have a cell in this one. */
  remove(asked: IRange, id: Id): void {
    const within = withEnds(asked);
    for (const [row, column, ids] of this.#cellsIn(within)) {
      ids.delete(id);
      if (ids.size > 0) continue;
      this.#cells.get(row)?.delete(column);
      if (this.#cells.get(row)?.size === 0) this.#cells.delete(row);
    }
    for (const corners of [...this.#places.searchGenerator({ ...SHEET, range: within })]) {
      const looked = this.#ranges.get(corners);
      looked?.ids.delete(id);
      if (!looked || looked.ids.size > 0) continue;
      this.#places.remove({ ...SHEET, range: looked.range, id: corners });
      this.#ranges.delete(corners);
    }
  }

  /** The formulas that look at any cell of the range. */
  *at(asked: IRange): Generator<Id> {
    const range = withEnds(asked);
    for (const [, , ids] of this.#cellsIn(range)) yield* ids;
    for (const corners of this.#places.searchGenerator({ ...SHEET, range }))
      yield* this.#ranges.get(corners)?.ids ?? [];
  }

  *#cellsIn({ startRow, startColumn, endRow, endColumn }: IRange): Generator<readonly [number, number, Set<Id>]> {
    for (const [row, columns] of within(this.#cells, startRow, endRow))
      for (const [column, ids] of within(columns, startColumn, endColumn)) yield [row, column, ids];
  }
}

/** Whole rows and columns, which Univer gives no ends, with ends beyond all cells. */
function withEnds({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  const or = (value: number, other: number) => (Number.isNaN(value) ? other : value);
  const beyond = Number.POSITIVE_INFINITY;
  return {
    ...{ startRow: or(startRow, 0), startColumn: or(startColumn, 0) },
    ...{ endRow: or(endRow, beyond), endColumn: or(endColumn, beyond) },
  };
}

/** What stands between two numbers, both included: asked for one by one where these are fewer than there is. */
function* within<Value>(map: ReadonlyMap<number, Value>, first: number, last: number): Generator<[number, Value]> {
  if (last - first < map.size) {
    for (let at = first; at <= last; at++) {
      const value = map.get(at);
      if (value !== undefined) yield [at, value];
    }
    return;
  }
  for (const [at, value] of map) if (at >= first && at <= last) yield [at, value];
}

/** What a formula looks at: ranges, as a text, and how far off it looks at them if it shares the formula of another cell. */
interface Noted {
  readonly ranges: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Which formulas look at which cells, each range once, however many formulas look at it and however often Univer says so: its own
 * notes grow by all ranges of all formulas with every calculation, and take longer to look through with each.
 */
export class FormulasByRange extends RTree {
  readonly #sheets = new Map<string, Map<string, SheetOfRanges>>();
  /** What was noted last of each formula, as long as all of it stands. */
  readonly #whole = new Map<Id, Noted>();

  /** Whether all that a formula looks at is noted. If not, it will be: whoever asks notes it. */
  isNoted(id: Id, { ranges, x, y }: Noted): boolean {
    const last = this.#whole.get(id);
    if (last?.ranges === ranges && last.x === x && last.y === y) return true;
    this.#whole.set(id, { ranges, x, y });
    return false;
  }

  override insert({ unitId, sheetId, range, id }: IRTreeItem): void {
    if (!unitId) return;
    const unit = getOrInsertComputed(this.#sheets, unitId, () => new Map<string, SheetOfRanges>());
    getOrInsertComputed(unit, sheetId, () => new SheetOfRanges()).add(range, id);
  }

  override bulkInsert(items: IRTreeItem[]): void {
    for (const item of items) this.insert(item);
  }

  override *searchGenerator({ unitId, sheetId, range }: IUnitRange): Generator<Id> {
    const sheet = this.#sheets.get(unitId)?.get(sheetId);
    if (sheet) yield* sheet.at(range);
  }

  override bulkSearch(searched: IUnitRange[], exceptIds?: Set<number>): Set<Id> {
    const found = new Set<Id>();
    for (const one of searched)
      for (const id of this.searchGenerator(one)) if (!exceptIds?.has(id as number)) found.add(id);
    return found;
  }

  override removeById(unitId: string, sheetId?: string): void {
    this.#whole.clear();
    if (sheetId) this.#sheets.get(unitId)?.delete(sheetId);
    else this.#sheets.delete(unitId);
  }

  override remove({ unitId, sheetId, range, id }: IRTreeItem): void {
    this.#whole.delete(id);
    this.#sheets.get(unitId)?.get(sheetId)?.remove(range, id);
  }

  override bulkRemove(items: IRTreeItem[]): void {
    for (const item of items) this.remove(item);
  }

  override clear(): void {
    this.#whole.clear();
    this.#sheets.clear();
  }

  /** Univer sorts its notes for each search; these are in order. */
  override openKdTree(): void {}

  override closeKdTree(): void {}
}
