import type { NeedsTable } from "./NeedsTable";
import { SegmentSearch } from "./SegmentSearch";

/** A sheet has several formulas over the same needs, and Excel runs all of them again after many an edit. */
const KEPT = 4;
/** Tables with more cells than this are not kept, for the memory's sake. */
const MOST_CELLS = 1_000_000;

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
  if (needs.values.length <= MOST_CELLS) kept = [found, ...kept.filter((one) => one !== found)].slice(0, KEPT);
  return found.search;
}

function sameTable(a: NeedsTable, b: NeedsTable): boolean {
  return a.rows === b.rows && a.columns === b.columns && sameNumbers(a.values, b.values);
}

function sameNumbers(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return a === b;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
