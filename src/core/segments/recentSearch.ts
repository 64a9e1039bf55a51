import type { NeedsTable } from "./NeedsTable";
import { SegmentSearch } from "./SegmentSearch";

/** A sheet has several formulas over the same needs, and Excel runs all of them again after many an edit. */
const KEPT = 4;
/** The tables kept have no more cells than this in all: with what was found in them that is 100 MB at most. */
const MOST_CELLS = 4_000_000;

interface Kept {
  readonly needs: NeedsTable;
  readonly weights: Float64Array | undefined;
  readonly search: SegmentSearch;
}

let kept: readonly Kept[] = [];

/** The search in these needs: one of the last few where it was asked for before, with all that it found. */
export function recentSearch(needs: NeedsTable, weights?: Float64Array): SegmentSearch {
  const known = kept.find((one) => sameTable(one.needs, needs) && sameNumbers(one.weights, weights));
  const found = known ?? { needs, weights, search: new SegmentSearch(needs, weights) };
  kept = withinBounds([found, ...kept.filter((one) => one !== found)]);
  return found.search;
}

/** The tables asked for last, as many as may be kept. */
function withinBounds(all: readonly Kept[]): Kept[] {
  let cells = 0;
  return all.slice(0, KEPT).filter(({ needs }) => {
    cells += needs.values.length;
    return cells <= MOST_CELLS;
  });
}

function sameTable(a: NeedsTable, b: NeedsTable): boolean {
  return a.rows === b.rows && a.columns === b.columns && sameNumbers(a.values, b.values);
}

function sameNumbers(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return a === b;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
