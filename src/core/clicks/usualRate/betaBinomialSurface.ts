import { type Distinct, distinct } from "../../numeric/distinct";
import { logRisingOfAny } from "../../numeric/logRisingOfAny";
import { flatSurface, mirror, type Surface } from "../../numeric/Surface";

/** Customers and clicks of many keywords, an entry each. */
export interface KeywordCounts {
  readonly customers: ArrayLike<number>;
  readonly clicks: ArrayLike<number>;
}

/**
 * How likely a rate and what it is worth make the keywords, each with a conversion rate of its own from a beta distribution: the
 * logarithm, but for the binomial coefficients, with its slope and curvature.
 *
 *     sum of ln B(a + k, b + n - k) - ln B(a, b),   a = u w, b = (1 - u) w          k = customers, n = clicks of a keyword
 *
 * Source: Griffiths (1973), Maximum Likelihood Estimation for the Beta-Binomial Distribution, Biometrics 29, 637-648, eq. 2.
 * @param at u, the mean rate, and w, the clicks it is worth
 */
export function betaBinomialSurface({ customers, clicks }: KeywordCounts): (at: Float64Array) => Surface {
  const others = Float64Array.from(clicks, (n, i) => n - customers[i]);
  const [sold, unsold, all] = [customers, others, clicks].map(counted);
  return ([u, w]) => {
    const surface = flatSurface(2);
    const [inA, inB, inBoth] = [sums(sold, u * w), sums(unsold, (1 - u) * w), sums(all, w)];
    surface.value = inA.value + inB.value - inBoth.value;
    surface.slope[0] = w * (inA.slope - inB.slope);
    surface.slope[1] = u * inA.slope + (1 - u) * inB.slope - inBoth.slope;
    surface.curvature[0] = w * w * (inA.curvature + inB.curvature);
    surface.curvature[2] = inA.slope - inB.slope + w * (u * inA.curvature - (1 - u) * inB.curvature);
    surface.curvature[3] = u * u * inA.curvature + (1 - u) ** 2 * inB.curvature - inBoth.curvature;
    mirror(surface);
    return surface;
  };
}

interface Counted {
  readonly values: Distinct["values"];
  readonly keywords: Float64Array;
}

/** Each number once, with how many keywords have it. */
function counted(column: ArrayLike<number>): Counted {
  const { values, places } = distinct(column);
  const keywords = new Float64Array(values.length);
  for (const place of places) keywords[place]++;
  return { values, keywords };
}

/** The sum of ln Gamma(z + n)/Gamma(z) over all keywords, with slope and curvature in z. */
function sums({ values, keywords }: Counted, z: number) {
  const total = { value: 0, slope: 0, curvature: 0 };
  const each = { value: 0, slope: 0, curvature: 0 };
  for (let i = 0; i < values.length; i++) {
    logRisingOfAny(z, values[i], each);
    total.value += keywords[i] * each.value;
    total.slope += keywords[i] * each.slope;
    total.curvature += keywords[i] * each.curvature;
  }
  return total;
}
