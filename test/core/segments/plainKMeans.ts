import type { NeedsTable } from "../../../src/core/segments/NeedsTable";
import { seededRandom } from "../../../src/core/segments/seededRandom";

const MOST_STEPS = 300;

/**
 * The least within sum of squares of several starts of k-means as it is widely known: centres drawn far apart (Arthur &
 * Vassilvitskii 2007), then points to the nearest centre and centres to the middle by turns (Lloyd 1982). A reference written
 * apart from the add-in's search.
 */
export function plainKMeans(table: NeedsTable, segments: number, starts: number): number {
  const random = seededRandom(4711);
  let best = Infinity;
  for (let start = 0; start < starts; start++) best = Math.min(best, lloyd(table, farApart(table, segments, random)));
  return best;
}

/** The within sum of squares of a division that is known. */
export function withinOf({ rows, columns, values }: NeedsTable, groupOf: ArrayLike<number>, groups: number): number {
  const sums = new Float64Array(groups * columns);
  const sizes = new Float64Array(groups);
  let squares = 0;
  for (let i = 0; i < rows; i++) {
    sizes[groupOf[i]]++;
    for (let j = 0; j < columns; j++) {
      sums[groupOf[i] * columns + j] += values[i * columns + j];
      squares += values[i * columns + j] ** 2;
    }
  }
  return squares - sums.reduce((all, sum, at) => all + (sum ? (sum * sum) / sizes[Math.floor(at / columns)] : 0), 0);
}

function distance({ columns, values }: NeedsTable, i: number, centres: Float64Array, q: number): number {
  let total = 0;
  for (let j = 0; j < columns; j++) {
    const apart = values[i * columns + j] - centres[q * columns + j];
    total += apart * apart;
  }
  return total;
}

function farApart(table: NeedsTable, segments: number, random: () => number): Float64Array {
  const { rows, columns, values } = table;
  const centres = new Float64Array(segments * columns);
  const nearest = new Float64Array(rows).fill(1e300);
  for (let q = 0; q < segments; q++) {
    let left = random() * nearest.reduce((all, each) => all + each, 0);
    let seed = 0;
    while (seed < rows - 1 && (left -= nearest[seed]) > 0) seed++;
    for (let j = 0; j < columns; j++) centres[q * columns + j] = values[seed * columns + j];
    for (let i = 0; i < rows; i++) nearest[i] = Math.min(nearest[i], distance(table, i, centres, q));
  }
  return centres;
}

function lloyd(table: NeedsTable, centres: Float64Array): number {
  const { rows, columns, values } = table;
  const segments = centres.length / columns;
  let before = Infinity;
  for (let step = 0; ; step++) {
    const sums = new Float64Array(centres.length);
    const sizes = new Float64Array(segments);
    let within = 0;
    for (let i = 0; i < rows; i++) {
      let own = 0;
      let least = Infinity;
      for (let q = 0; q < segments; q++) {
        const each = distance(table, i, centres, q);
        if (each < least) [own, least] = [q, each];
      }
      within += least;
      sizes[own]++;
      for (let j = 0; j < columns; j++) sums[own * columns + j] += values[i * columns + j];
    }
    if (within >= before || step === MOST_STEPS) return within;
    before = within;
    sums.forEach(
      (sum, at) =>
        (centres[at] = sizes[Math.floor(at / columns)] ? sum / sizes[Math.floor(at / columns)] : centres[at]),
    );
  }
}
