import type { Cell, Cells } from "../../text/cells";
import { cellIn, heightOf, isSingleCell, widthOf } from "./cells";

/** What a range is known by: one object for as long as the same cells are given again. */
export type RecentRange = Readonly<Record<never, never>>;

/** A range that was given lately, row after row. */
interface Kept {
  readonly range: RecentRange;
  readonly height: number;
  readonly width: number;
  /** Numbers alone take a third of the room, and no collector of garbage looks at them one by one. */
  readonly cells: readonly Cell[] | Float64Array;
}

const MOST_RANGES = 200;
/** The ranges kept hold no more cells than this together: 64 MB of numbers, or of references to text. */
const MOST_CELLS = 8_000_000;

let kept: readonly Kept[] = [];

/**
 * The range among those that were given lately, cell by cell, or else one that is kept from now on. Excel hands a range over anew
 * with each formula that uses it, and a thousand formulas may use the same few.
 */
export function recentRange(cells: Cells): RecentRange {
  if (heightOf(cells) * widthOf(cells) > MOST_CELLS) return {};
  const latest = kept.find((each) => holdsSame(each, cells)) ?? copyOf(cells);
  if (latest !== kept[0]) kept = withinBounds([latest, ...kept.filter((each) => each !== latest)]);
  return latest.range;
}

/** What an argument is known by: a single cell by what it holds, a range by which of the recent ones it is. */
export function knownBy(cells: Cells | undefined): unknown {
  return cells && (isSingleCell(cells) ? cells[0][0] : recentRange(cells));
}

/** Finds something out about a range once for as long as it is given again. */
export function oncePerRange<Found>(findOut: (cells: Cells) => Found): (cells: Cells) => Found {
  const found = new WeakMap<RecentRange, { readonly known: Found }>();
  return (cells) => {
    const range = recentRange(cells);
    const { known } = found.get(range) ?? { known: findOut(cells) };
    found.set(range, { known });
    return known;
  };
}

function holdsSame({ height, width, cells: known }: Kept, cells: Cells): boolean {
  if (height !== heightOf(cells) || width !== widthOf(cells)) return false;
  for (let row = 0, at = 0; row < height; row++) {
    const line = cells[row];
    for (let column = 0; column < width; column++, at++) if (known[at] !== cellIn(line, column)) return false;
  }
  return true;
}

function copyOf(cells: Cells): Kept {
  return { range: {}, height: heightOf(cells), width: widthOf(cells), cells: numbersIn(cells) ?? cellsIn(cells) };
}

/** Row after row; undefined where a cell holds something else. */
function numbersIn(cells: Cells): Float64Array | undefined {
  const [height, width] = [heightOf(cells), widthOf(cells)];
  if (typeof cells[height - 1][width - 1] !== "number") return undefined;
  const copied = new Float64Array(height * width);
  for (let row = 0, at = 0; row < height; row++) {
    const line = cells[row];
    for (let column = 0; column < width; column++, at++) {
      const cell = cellIn(line, column);
      if (typeof cell !== "number") return undefined;
      copied[at] = cell;
    }
  }
  return copied;
}

function cellsIn(cells: Cells): Cell[] {
  const [height, width] = [heightOf(cells), widthOf(cells)];
  const copied = new Array<Cell>(height * width);
  for (let row = 0, at = 0; row < height; row++) {
    const line = cells[row];
    for (let column = 0; column < width; column++, at++) copied[at] = cellIn(line, column);
  }
  return copied;
}

/** The ranges given last, as many as may be kept. */
function withinBounds(all: readonly Kept[]): Kept[] {
  let cells = 0;
  return all.slice(0, MOST_RANGES).filter(({ height, width }) => (cells += height * width) <= MOST_CELLS);
}
