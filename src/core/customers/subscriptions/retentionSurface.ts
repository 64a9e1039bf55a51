import { logRisingOfAny } from "../../numeric/logRisingOfAny";
import { trigamma } from "../../numeric/trigamma";
import { flatSurface, type Surface } from "../../numeric/Surface";
import { logSurvival } from "./RetentionModel";

/** What is known of contracts, all cohorts together. */
export interface Leaving {
  /** For each t from 0 on, how many left after surviving t - 1 periods and before surviving t. */
  readonly left: readonly number[];
  /** For each t from 0 on, how many had survived t periods when they were seen last. */
  readonly stayed: readonly number[];
}

/**
 * How likely a model makes what became of contracts: the logarithm, with its slope and curvature in a, b and c.
 *
 *     sum over t of left(t) ln(S(t - 1) - S(t)) + stayed(t) ln S(t)
 *
 * Source: Fader & Hardie (2007), J. Interactive Marketing 21, 76-90, eq. B3; the same with S of the BdW.
 * @param at a, b and c, or a and b alone: then c is 1
 */
export function retentionSurface({ left, stayed }: Leaving): (at: Float64Array) => Surface {
  return (at) => {
    const surface = flatSurface(at.length);
    let before = survivalAt(at, 0);
    for (let t = 0; t < stayed.length; t++) {
      const now = t === 0 ? before : survivalAt(at, t);
      if (stayed[t] > 0) add(surface, now, stayed[t]);
      if (t > 0 && left[t] > 0) addLeaving(surface, before, now, left[t]);
      before = now;
    }
    return surface;
  };
}

/** ln S(t), with its slope and curvature in a, b and (where it is there) c. */
function survivalAt(at: Float64Array, t: number): Surface {
  const [a, b] = at;
  const c = at[2] ?? 1;
  const surface = flatSurface(at.length);
  if (t === 0) return surface;
  const n = t ** c;
  surface.value = logSurvival({ a, b, c }, t);
  const [first, whole, last] = [logRisingOfAny(b, a), logRisingOfAny(a + b, n), logRisingOfAny(b + n, a)];
  const [slope, curvature] = [
    [-whole.slope, first.slope - last.slope],
    [[-whole.curvature], [-whole.curvature, first.curvature - last.curvature]],
  ];
  if (at.length === 3) addPower();
  surface.slope.set(slope);
  curvature.forEach((row, i) =>
    row.forEach((each, j) => (surface.curvature[i * at.length + j] = surface.curvature[j * at.length + i] = each)),
  );
  return surface;

  /** By way of n = t^c, whose slope and curvature in c are n ln t and n (ln t)^2. */
  function addPower(): void {
    const log = Math.log(t);
    const dn = n * log;
    slope.push(-last.slope * dn);
    curvature.push([
      -trigamma(a + b + n) * dn,
      -last.curvature * dn,
      -last.curvature * dn * dn - last.slope * dn * log,
    ]);
  }
}

function add(surface: Surface, { value, slope, curvature }: Surface, times: number): void {
  surface.value += times * value;
  slope.forEach((each, i) => (surface.slope[i] += times * each));
  curvature.forEach((each, i) => (surface.curvature[i] += times * each));
}

/** ln(S0 - S1) = ln S0 + ln(1 - e^d), d = ln S1 - ln S0; the slope of its second part in d is -w, w = 1/(e^-d - 1). */
function addLeaving(surface: Surface, before: Surface, now: Surface, times: number): void {
  const d = now.value - before.value;
  const w = 1 / Math.expm1(-d);
  const n = before.slope.length;
  const slope = now.slope.map((each, i) => each - before.slope[i]);
  const curvature = now.curvature.map((each, i) => each - before.curvature[i]);
  add(surface, before, times);
  surface.value += times * Math.log(-Math.expm1(d));
  for (let i = 0; i < n; i++) {
    surface.slope[i] -= times * w * slope[i];
    for (let j = 0; j < n; j++) {
      surface.curvature[i * n + j] -= times * w * (curvature[i * n + j] + (1 + w) * slope[i] * slope[j]);
    }
  }
}
