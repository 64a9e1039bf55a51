import { cholesky, solveCholesky } from "./cholesky";
import { type Box, climb, type Summit } from "./climb";
import { inLogarithms, type Surface } from "./Surface";

/** A likelihood to be fitted: the logarithm, with slope and curvature, at given parameters, all of them above 0. */
export interface Likelihood {
  readonly surfaceAt: (parameters: Float64Array) => Surface;
  /** The same of a little of the data, where there is so much that the many starts would take long. */
  readonly scoutAt?: (parameters: Float64Array) => Surface;
  /** The same of more of it, where even a fraction of the data says whether a parameter runs off. */
  readonly crowdAt?: (parameters: Float64Array) => Surface;
  /** Different parameters to start from. */
  readonly starts: readonly (readonly number[])[];
  /** The smallest and the largest that each parameter may become. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** The parameters that make the data likeliest, and how far they can be trusted. */
export interface Likeliest {
  readonly parameters: readonly number[];
  readonly logLikelihood: number;
  /**
   * Standard errors of the parameters' logarithms, from the curvature at the top: large where the likelihood is flat in a
   * parameter, Infinity where it would run further than it may.
   */
  readonly logErrors: readonly number[];
  /** Whether a parameter ended at the edge of what it may be, or so near to it that models there cannot be told apart. */
  readonly atEdge: boolean;
  /** Whether the climb came to rest: nothing is left to gain there. */
  readonly settled: boolean;
  /** Whether climbs from different starts ended on the same height. */
  readonly agreed: boolean;
}

/** Log-likelihoods this close are the same answer. */
const SAME_HEIGHT = 1e-4;
/** More than this left to gain, and the climb was broken off. */
const AT_REST = 1e-4;

/**
 * Maximum likelihood: climbs from every start over the logarithms of the parameters and keeps the best. With much data
 * the starts scout part of it, and where they agree one climb over all of it is left to do. A few scouts may run to an edge by
 * chance, and are not followed there; a crowd is.
 */
export function likeliest({ surfaceAt, scoutAt, crowdAt, starts, lowest, highest }: Likelihood): Likeliest {
  const box = { lowest: lowest.map(Math.log), highest: highest.map(Math.log) };
  const logStarts = starts.map((start) => start.map(Math.log));
  const climbAll = (at: Likelihood["surfaceAt"]) => highestOf(climbs(at, logStarts, box));
  const scouted = scoutAt && agreedOn(climbAll(scoutAt), (best) => !best.atEdge.includes(true));
  const start = scouted ?? (crowdAt && agreedOn(climbAll(crowdAt), () => true));
  const found = start ? { best: climb(overLogarithms(surfaceAt), start, box), agreed: true } : climbAll(surfaceAt);
  return {
    parameters: Array.from(found.best.point, Math.exp),
    logLikelihood: found.best.surface.value,
    logErrors: logErrors(found.best),
    atEdge: found.best.atEdge.includes(true) || isNearEdge(found.best.point, box),
    settled: found.best.gainLeft < AT_REST,
    agreed: found.agreed,
  };
}

/** A factor of 10. */
const NEAR = Math.log(10);

function isNearEdge(point: Float64Array, { lowest, highest }: Box): boolean {
  return point.some((each, i) => each < lowest[i] + NEAR || each > highest[i] - NEAR);
}

/** Where those who were sent ahead ended, if they agree and can be trusted. */
function agreedOn({ best, agreed }: Climbed, trusted: (best: Summit) => boolean): number[] | undefined {
  return agreed && trusted(best) ? [...best.point] : undefined;
}

function climbs(surfaceAt: Likelihood["surfaceAt"], starts: readonly number[][], box: Box): Summit[] {
  return starts.map((start) => climb(overLogarithms(surfaceAt), start, box));
}

function overLogarithms(surfaceAt: Likelihood["surfaceAt"]) {
  return (point: Float64Array): Surface => {
    const parameters = point.map(Math.exp);
    return inLogarithms(surfaceAt(parameters), parameters);
  };
}

interface Climbed {
  readonly best: Summit;
  /** Whether another start led to the same height. */
  readonly agreed: boolean;
}

function highestOf(summits: readonly Summit[]): Climbed {
  const best = summits.reduce((top, each) => (each.surface.value > top.surface.value ? each : top));
  const same = summits.filter(({ surface }) => surface.value > best.surface.value - SAME_HEIGHT);
  return { best, agreed: same.length > 1 };
}

function logErrors({ surface: { curvature, slope }, atEdge }: Summit): number[] {
  const n = slope.length;
  const information = curvature.map((each) => -each);
  const lower = curvedTriangle(information, n);
  return atEdge.map((edge, i) => {
    if (edge || !lower) return Infinity;
    const unit = new Float64Array(n);
    unit[i] = 1;
    return Math.sqrt(solveCholesky(lower, unit)[i]);
  });
}

/** A ridge as flat as rounding leaves it gets the least curvature that it can be measured with. */
function curvedTriangle(information: Float64Array, n: number): Float64Array | undefined {
  if (!information.every(Number.isFinite)) return undefined;
  for (let least = 0; ; least = Math.max(1e-3, least * 10)) {
    const lower = cholesky(
      information.map((each, at) => (at % (n + 1) === 0 ? each + least : each)),
      n,
    );
    if (lower) return lower;
  }
}
