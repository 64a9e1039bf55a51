import { cholesky, solveCholesky } from "./cholesky";
import { type Box, climb, type Summit } from "./climb";
import { inLogarithms, type Surface } from "./Surface";

/** A likelihood to be fitted: the logarithm, with slope and curvature, at given parameters, all of them above 0. */
export interface Likelihood {
  readonly surfaceAt: (parameters: Float64Array) => Surface;
  /** The same of ever more of the data, the least of it first, where there is so much that the many starts would take long. */
  readonly scouts?: readonly PartOfData[];
  /** The same of yet more, where even a fraction of the data says whether a parameter runs off. */
  readonly crowd?: PartOfData | undefined;
  /**
   * Whether parameters that a part of the data ended on tell that all of them end lower than is of interest: then the search is
   * given up.
   * @param size of the part
   */
  readonly isHopeless?: ((parameters: readonly number[], size: number) => boolean) | undefined;
  /** Different parameters to start from. */
  readonly starts: readonly (readonly number[])[];
  /** Who ends lower than this is of no interest: with much data, a climb that cannot come so high is broken off before it is settled. */
  readonly floor?: number | undefined;
  /** The smallest and the largest that each parameter may become. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** Some of the data. */
export interface PartOfData {
  readonly surfaceAt: (parameters: Float64Array) => Surface;
  /** How many there are. */
  readonly size: number;
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
  /** The curvature there in the parameters' logarithms, row after row. */
  readonly curvature: Float64Array;
  /** Whether a parameter ended at the edge of what it may be, or so near to it that models there cannot be told apart. */
  readonly atEdge: boolean;
  /** Whether the climb came to rest: nothing is left to gain there. */
  readonly settled: boolean;
  /** Whether climbs from different starts ended on the same height. */
  readonly agreed: boolean;
}

/** Log-likelihoods this close are the same answer, and with more than this left to gain a climb was broken off ... */
const CLOSE = 1e-4;
/** ... or, where there is so much data that rounding alone makes more of it, this share of the log-likelihood. */
const CLOSE_SHARE = 1e-9;

/** Those who are sent ahead need not come so close: all of the data is climbed from there. */
const AHEAD: Aim = { enough: 1e-5, close: 1e-3 };
/** Of the scouts' summits those are left out that lie lower than the best by more than this share of its height ... */
const SCOUTS_MARGIN = 0.02;
/** ... and of the crowd's. */
const CROWD_MARGIN = 0.005;

/**
 * Maximum likelihood: climbs from every start over the logarithms of the parameters and keeps the best. With much data
 * the starts scout part of it, and what is left to climb over all of it are the different summits that they ended on. A few
 * scouts may run to an edge by chance, and are not followed there; a crowd is.
 */
export function likeliest(of: Likelihood): Likeliest {
  const { surfaceAt, scouts = [], crowd, isHopeless, starts, floor, lowest, highest } = of;
  const box = { lowest: lowest.map(Math.log), highest: highest.map(Math.log) };
  const all = starts.map((start) => ({ point: start.map(Math.log), starts: 1 }));
  let from: readonly Ascent[] = all;
  const isVain = (found: readonly Climbed[], size: number) =>
    isHopeless && found.every(({ summit: { point } }) => isHopeless(Array.from(point, Math.exp), size));
  let found: readonly Climbed[] = [];
  for (const scout of scouts) {
    found = summitsFrom(scout.surfaceAt, from, box, AHEAD);
    // At an edge a few may have ended by chance.
    const isTold = found.every(({ summit }) => !summit.atEdge.includes(true));
    if (isTold && isVain(found, scout.size)) return givenUp(found[0]);
    from = sentAhead(found, all, SCOUTS_MARGIN);
  }
  if (crowd) {
    // Where all scouts ended on one summit, it alone may tell enough.
    const alone =
      isHopeless && found.length === 1 ? summitsFrom(crowd.surfaceAt, found.map(ascentFrom), box, AHEAD) : [];
    if (alone.length > 0 && isVain(alone, crowd.size)) return givenUp(alone[0]);
    found = highEnough(summitsFrom(crowd.surfaceAt, from, box, AHEAD), CROWD_MARGIN);
    if (isVain(found, crowd.size)) return givenUp(found[0]);
    from = found.map(ascentFrom);
  }
  const [{ summit: best, starts: led }] = summitsFrom(surfaceAt, from, box, { floor: crowd && floor });
  return {
    parameters: Array.from(best.point, Math.exp),
    logLikelihood: best.surface.value,
    logErrors: logErrors(best),
    curvature: best.surface.curvature,
    atEdge: best.atEdge.includes(true) || isNearEdge(best.point, box),
    settled: best.gainLeft < closeTo(best),
    agreed: led > 1,
  };
}

function givenUp({ summit, starts }: Climbed): Likeliest {
  const parameters = Array.from(summit.point, Math.exp);
  const { curvature } = summit.surface;
  const nothing = { logLikelihood: -Infinity, logErrors: parameters.map(() => Infinity), atEdge: false };
  return { parameters, curvature, ...nothing, settled: false, agreed: starts > 1 };
}

/** Where a climb is to begin, and how many starts led there. */
interface Ascent {
  readonly point: readonly number[];
  readonly starts: number;
}

/** When climbs end, and which heights are the same. */
interface Aim {
  readonly enough?: number;
  readonly close?: number;
  readonly floor?: number | undefined;
}

/** Where climbs ended and how many starts led there. */
interface Climbed {
  readonly summit: Summit;
  readonly starts: number;
}

/** The different summits that climbs end on, the highest first. */
function summitsFrom(surfaceAt: Likelihood["surfaceAt"], from: readonly Ascent[], box: Box, aim: Aim = {}): Climbed[] {
  const found: Climbed[] = [];
  for (const ascent of from) {
    const summit = climb(overLogarithms(surfaceAt), ascent.point, box, aim.enough, aim.floor);
    const known = found.findIndex((each) => isSameHeight(each.summit, summit, aim.close));
    if (known < 0) found.push({ summit, starts: ascent.starts });
    else found[known] = { ...found[known], starts: found[known].starts + ascent.starts };
  }
  return found.sort((a, b) => b.summit.surface.value - a.summit.surface.value);
}

function isSameHeight(a: Summit, b: Summit, close: number = CLOSE): boolean {
  return Math.abs(a.surface.value - b.surface.value) < closeTo(a, close);
}

function closeTo({ surface }: Summit, close: number = CLOSE): number {
  return Math.max(close, CLOSE_SHARE * Math.abs(surface.value));
}

function highEnough(found: readonly Climbed[], margin: number): readonly Climbed[] {
  const best = found[0].summit.surface.value;
  return found.filter(({ summit }) => summit.surface.value >= best - margin * Math.abs(best));
}

function ascentFrom({ summit, starts }: Climbed): Ascent {
  return { point: [...summit.point], starts };
}

/** The summits of scouts; where one lies at an edge, all starts over again in its place. */
function sentAhead(found: readonly Climbed[], starts: readonly Ascent[], margin: number): readonly Ascent[] {
  const high = highEnough(found, margin);
  const inside = high.filter(({ summit }) => !summit.atEdge.includes(true));
  return inside.length < high.length ? [...inside.map(ascentFrom), ...starts] : inside.map(ascentFrom);
}

/** A factor of 10. */
const NEAR = Math.log(10);

function isNearEdge(point: Float64Array, { lowest, highest }: Box): boolean {
  return point.some((each, i) => each < lowest[i] + NEAR || each > highest[i] - NEAR);
}

function overLogarithms(surfaceAt: Likelihood["surfaceAt"]) {
  return (point: Float64Array): Surface => {
    const parameters = point.map(Math.exp);
    return inLogarithms(surfaceAt(parameters), parameters);
  };
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
