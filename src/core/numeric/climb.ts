import { cholesky, solveCholesky } from "./cholesky";
import type { Surface } from "./Surface";

/** The lowest and the highest each coordinate may be. */
export interface Box {
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** Where a climb ended. */
export interface Summit {
  readonly point: Float64Array;
  readonly surface: Surface;
  /** The coordinates that the climb left at the edge of the box, the ground still rising outwards. */
  readonly atEdge: readonly boolean[];
  /** How much higher the surface would be at the top of the parabola that touches it here. */
  readonly gainLeft: number;
}

/** The climb is over when the next step would gain less than this ... */
const ENOUGH = 1e-9;
/** ... or than this share of the height, which is less than what adding up thousands of logarithms rounds away. */
const ROUNDING = 1e-13;
/** So many times what a step promises is more than the whole climb still brings, where the step is no longer than this. */
const MUCH_MORE = 10;
const SHORT_STEP = 0.5;
const MOST_STEPS = 200;
const MOST_HALVINGS = 40;
/** In logarithms this is a factor of 12: further than that no parabola is to be trusted. */
const LONGEST_STEP = 2.5;
/** Of the gain that the slope promises, a step must bring at least this share. */
const SUFFICIENT = 1e-4;

/**
 * Climbs to a local maximum of a smooth function inside a box, by Newton's method: each step goes to the top of the
 * parabola that touches the surface. Where the surface is not curved like a hill the curvature is bent until it is; a step
 * that brings too little is halved; a coordinate at the edge of the box, with the ground rising outwards, is held there.
 *
 * @param enough ends the climb where the next step would gain less than this
 * @param floor ends it, too, where even many times what the next step promises would not reach this height
 *
 * Source: Nocedal & Wright, Numerical Optimization, 2nd ed., algorithms 3.1, 3.2 and 3.3 (Cholesky with added multiple of
 * the identity); the held coordinates are Bertsekas (1982), Projected Newton Methods, SIAM J. Control Optim. 20, eq. 32.
 */
export function climb(
  surfaceAt: (point: Float64Array) => Surface,
  start: readonly number[],
  box: Box,
  enough: number = ENOUGH,
  floor: number = -Infinity,
): Summit {
  let point: Float64Array = Float64Array.from(start, (each, i) => within(each, i, box));
  let surface = surfaceAt(point);
  let promise = Infinity;
  for (let steps = 0; steps < MOST_STEPS && promise > Math.max(enough, roundingAt(surface)); steps++) {
    const step = stepInside(point, surface, box);
    promise = dot(step, surface.slope);
    if (longestOf(step) <= SHORT_STEP && surface.value + MUCH_MORE * promise < floor) break;
    const next = tryStep(surfaceAt, point, surface, step, promise, box);
    if (!next) break;
    ({ point, surface } = next);
  }
  const atEdge = Array.from(point, (_, i) => isHeld(point, surface.slope, i, box));
  return { point, surface, atEdge, gainLeft: promise / 2 };
}

function roundingAt({ value }: Surface): number {
  return ROUNDING * Math.abs(value);
}

function within(value: number, i: number, { lowest, highest }: Box): number {
  return Math.min(Math.max(value, lowest[i]), highest[i]);
}

/** Is a coordinate at the edge of the box, with `outwards` pointing out of it? */
function isHeld(point: Float64Array, outwards: Float64Array, i: number, { lowest, highest }: Box): boolean {
  return (point[i] <= lowest[i] && outwards[i] <= 0) || (point[i] >= highest[i] && outwards[i] >= 0);
}

/**
 * The Newton step of the coordinates that are free to move, cut where it meets the edge. It is cut as a whole: along a ridge
 * a step in which one coordinate stops and the others go on would fall off.
 */
function stepInside(point: Float64Array, surface: Surface, box: Box): Float64Array {
  const held = Array.from(point, (_, i) => isHeld(point, surface.slope, i, box));
  for (;;) {
    const step = newtonStep(surface, held);
    const leaving = held.map((already, i) => !already && step[i] !== 0 && isHeld(point, step, i, box));
    if (!leaving.includes(true)) return step.map((each) => each * shareInside(point, step, box));
    leaving.forEach((leaves, i) => (held[i] ||= leaves));
  }
}

function shareInside(point: Float64Array, step: Float64Array, { lowest, highest }: Box): number {
  return point.reduce((share, at, i) => {
    const room = step[i] > 0 ? highest[i] - at : at - lowest[i];
    return Math.abs(step[i]) * share > room ? room / Math.abs(step[i]) : share;
  }, 1);
}

/** To the top of the parabola, in the coordinates that are free to move. */
function newtonStep({ slope, curvature }: Surface, held: readonly boolean[]): Float64Array {
  const n = slope.length;
  const right = slope.map((each, i) => (held[i] ? 0 : each));
  const hill = curvature.map((each, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return held[i] || held[j] ? Number(i === j) : -each;
  });
  const steepest = hill.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  // Ground that is no number has no top to step to.
  if (!Number.isFinite(steepest)) return new Float64Array(n);
  for (let bend = 0; ; bend = Math.max(bend * 4, 1e-10 * steepest, 1e-9)) {
    const bent = hill.map((each, at) => (at % (n + 1) === 0 ? each + bend : each));
    const lower = cholesky(bent, n);
    if (lower) return shortened(solveCholesky(lower, right));
  }
}

function shortened(step: Float64Array): Float64Array {
  const longest = longestOf(step);
  return longest > LONGEST_STEP ? step.map((each) => (each * LONGEST_STEP) / longest) : step;
}

function longestOf(step: Float64Array): number {
  return step.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
}

function tryStep(
  surfaceAt: (point: Float64Array) => Surface,
  from: Float64Array,
  surface: Surface,
  step: Float64Array,
  promise: number,
  box: Box,
): { point: Float64Array; surface: Surface } | undefined {
  const rounding = roundingAt(surface);
  let share = 1;
  // A part of the step that would gain less than what is rounded away tells nothing.
  for (
    let halving = 0;
    halving < MOST_HALVINGS && (halving === 0 || share * promise > rounding);
    halving++, share /= 2
  ) {
    const point = from.map((at, i) => within(at + share * step[i], i, box));
    const next = surfaceAt(point);
    if (next.value >= surface.value + SUFFICIENT * share * promise - rounding) return { point, surface: next };
  }
  return undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, each, i) => total + each * b[i], 0);
}
