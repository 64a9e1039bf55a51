import { HALF_CENT } from "./agreeRounded";
/** A row's figures, in the same order for all rows. */
export type Figures = readonly number[];

/** A place to which rows lead: the one before it on the way, and what the rows up to it add up to. */
interface Reached {
  readonly from: number;
  readonly sum: Figures;
}

type Places = ReadonlyMap<number, Reached>;

const DEEPEST = 4;
/** Longer tables are not tried: all ways to part them would be too many. */
const MOST_ROWS = 2000;

/**
 * Finds the rows that hold the sums of those below them, where a table is built of nothing else: as a PivotTable in compact
 * form, whose groups stand above their members in the same column. All members stand at the same depth. Rows without any
 * figure above 0 change no sum, and are passed over.
 * @returns the rows that are sums, by their place; undefined where the table is no such tree
 * @example nestedSums([[30], [10], [20], [5], [5]]) // Set { 0, 3 }
 */
export function nestedSums(rows: readonly Figures[]): ReadonlySet<number> | undefined {
  const places = [...rows.keys()].filter((at) => rows[at].some((figure) => figure !== 0));
  if (places.length < 2 || places.length > MOST_ROWS) return undefined;
  const figures = places.map((at) => rows[at]);
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const sums = sumsAt(figures, depth);
    if (sums) return new Set(sums.map((at) => places[at]));
  }
  return undefined;
}

/** The sums of a table whose members stand `depth` levels below its first row; undefined where they do not. */
function sumsAt(rows: readonly Figures[], depth: number): number[] | undefined {
  const known = new Map<string, Places>();
  const membersOf = (at: number, level: number): Places => {
    const id = `${at} ${level}`;
    const members = known.get(id) ?? chain(rows, at + 1, rows[at], (member) => endsOf(member, level - 1));
    known.set(id, members);
    return members;
  };
  const endsOf = (at: number, level: number): readonly number[] => {
    if (level === 0) return [at + 1];
    return [...membersOf(at, level)].filter(([, { sum }]) => !differ(sum, rows[at])).map(([end]) => end);
  };
  const wayBack = (places: Places, start: number, end: number, level: number): number[] => {
    const sums: number[] = [];
    for (let to = end; to > start;) {
      const from = places.get(to)?.from ?? start;
      if (level > 0) sums.push(from, ...wayBack(membersOf(from, level), from + 1, to, level - 1));
      to = from;
    }
    return sums;
  };
  const whole = chain(rows, 0, undefined, (at) => endsOf(at, depth));
  return whole.has(rows.length) ? wayBack(whole, 0, rows.length, depth) : undefined;
}

/** Every place to which members lead from a row on, as long as they do not come to more than `most`. */
function chain(
  rows: readonly Figures[],
  start: number,
  most: Figures | undefined,
  endsOf: (at: number) => readonly number[],
): Places {
  const places = new Map<number, Reached>();
  const open = [{ at: start, sum: rows[0].map(() => 0) }];
  for (const { at, sum } of open) {
    if (at >= rows.length) continue;
    const added = sum.map((figure, i) => figure + rows[at][i]);
    if (most && added.some((figure, i) => isOver(figure, most[i]))) continue;
    for (const end of endsOf(at)) {
      if (places.has(end)) continue;
      places.set(end, { from: at, sum: added });
      open.push({ at: end, sum: added });
    }
  }
  return places;
}

function differ(one: Figures, other: Figures): boolean {
  return one.some((figure, i) => isOver(figure, other[i]) || isOver(other[i], figure));
}

/** Figures of exports are rounded to cents. */
function isOver(figure: number, sum: number): boolean {
  return figure > sum + HALF_CENT + Math.abs(sum) * 1e-9;
}
