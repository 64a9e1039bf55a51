export interface Starts {
  /** Squared distances to the own segment's mean, added up. */
  readonly within: number;
  /** For each row its segment from 1, the largest first. */
  readonly segmentOf: number[];
}

const STEPS = 100;

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;

/** The columns with mean 0 and standard deviation (n - 1) 1. */
export function standardised(rows: readonly (readonly number[])[]): number[][] {
  const columns = rows[0].map((_, j) => rows.map((row) => row[j]));
  const scales = columns.map((column) => {
    const middle = mean(column);
    return { middle, spread: Math.sqrt(sum(column.map((value) => (value - middle) ** 2)) / (column.length - 1)) };
  });
  return rows.map((row) => row.map((value, j) => (value - scales[j].middle) / scales[j].spread));
}

/**
 * The best of many k-means runs from random rows, by the plain rule of Lloyd (1982): a reference written apart from the
 * add-in's search, slow and simple.
 */
export function bestOfStarts(points: readonly (readonly number[])[], segments: number, starts: number): Starts {
  let state = 7;
  const random = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  let best: Starts = { within: Infinity, segmentOf: [] };
  for (let start = 0; start < starts; start++) {
    const centres = Array.from({ length: segments }, () => points[Math.floor(random() * points.length)]);
    const found = lloyd(points, centres);
    if (found.within < best.within) best = found;
  }
  const sizes = Array.from({ length: segments }, (_, c) => best.segmentOf.filter((own) => own === c).length);
  const order = [...sizes.keys()].sort((a, b) => sizes[b] - sizes[a]);
  return { within: best.within, segmentOf: best.segmentOf.map((own) => order.indexOf(own) + 1) };
}

function lloyd(points: readonly (readonly number[])[], start: readonly (readonly number[])[]): Starts {
  let centres = start;
  let segmentOf: number[] = [];
  let within = Infinity;
  for (let step = 0; step < STEPS; step++) {
    const nearest = points.map((point) => nearestOf(point, centres));
    const total = sum(nearest.map(({ distance }) => distance));
    segmentOf = nearest.map(({ centre }) => centre);
    if (total >= within) break;
    within = total;
    centres = centres.map((centre, c) => {
      const own = points.filter((_, i) => segmentOf[i] === c);
      return own.length > 0 ? centre.map((_, j) => mean(own.map((point) => point[j]))) : centre;
    });
  }
  return { within, segmentOf };
}

function nearestOf(point: readonly number[], centres: readonly (readonly number[])[]) {
  let best = { centre: 0, distance: Infinity };
  centres.forEach((centre, c) => {
    let distance = 0;
    for (let j = 0; j < point.length; j++) distance += (point[j] - centre[j]) ** 2;
    if (distance < best.distance) best = { centre: c, distance };
  });
  return best;
}
