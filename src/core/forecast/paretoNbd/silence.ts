import { gaussLegendre } from "../../numeric/gaussLegendre";

const { ceil, exp, expm1, log, log1p, max } = Math;

/** A silence, from the last order at `recency` to now at `age`, and what the customer is like. */
export interface Silence {
  rate: number;
  alpha: number;
  s: number;
  beta: number;
  recency: number;
  age: number;
}

/**
 * What is known of the moment y within a silence at which the customer left, if they did: averages over that moment of
 * ln(1 + y/alpha), 1/alpha - 1/(alpha + y), ln(1 + y/beta), 1/beta - 1/(beta + y) and of their products with each other.
 */
export interface SilenceMoments {
  /** The four averages, in the order above. */
  readonly means: Float64Array;
  /** The ten averages of products: 1 x 1, 2 x 1, 2 x 2, 3 x 1, ... (lower triangle, row after row). */
  readonly products: Float64Array;
}

export function noMoments(): SilenceMoments {
  return { means: new Float64Array(4), products: new Float64Array(10) };
}

/** A rule of enough points for 12 digits on a panel up to this wide. */
const RULES = [
  { width: 0.25, rule: gaussLegendre(4) },
  { width: 0.5, rule: gaussLegendre(5) },
  { width: 1, rule: gaussLegendre(6) },
];
const WIDEST = { width: 2, rule: gaussLegendre(8) };
/** Where the integrand has fallen by e to minus this, the rest is nothing. */
const NOTHING = 40;

/**
 * The chance of leaving somewhere within a silence, but for factors that do not depend on when:
 *
 *     integral from tx to T of s/beta (1 + y/alpha)^-(r + x) (1 + y/beta)^-(s + 1) dy
 *
 * which, times alpha^-(r + x) beta^-s, is what the literature writes as a difference of two 2F1. With y = (m + tx) e^u - m, m = min(alpha, beta), the
 * integrand is smooth, positive and has no pole nearer than pi; Gauss-Legendre panels no wider than 2, and narrower where it
 * falls steeply, find it to 12 digits without any subtraction; times are in units of alpha and
 * beta, so that nothing cancels either where s and beta run off together.
 *
 * Source: Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, eq. 15 before the integral
 * is expressed in hypergeometric functions (their A0).
 * @param into receives the moments as well; leave it out for the integral alone
 * @returns its logarithm
 */
export function logSilenceIntegral(silence: Silence, into?: SilenceMoments): number {
  const { rate, alpha, s, beta, recency, age } = silence;
  const alphaFirst = alpha <= beta;
  const near = alphaFirst ? alpha : beta;
  const far = alphaFirst ? beta : alpha;
  const nearPower = alphaFirst ? rate : s + 1;
  const farPower = alphaFirst ? s + 1 : rate;
  const start = near + recency;
  const apart = far - near;
  const logNear = log1p(recency / near);
  const logFar = log1p(recency / far);
  const whole = log1p((age - recency) / start);
  // How fast the integrand falls in u, where it starts and where it ends.
  const falls = nearPower - 1 + (farPower * start) / (start + apart);
  const length = falls * whole > NOTHING ? NOTHING / falls : whole;
  const end = start * exp(length);
  const width = max(length, ((nearPower - 1 + (farPower * end) / (end + apart)) * length) / 2);
  const { nodes, weights } = (RULES.find((each) => width < each.width) ?? WIDEST).rule;
  const panels = ceil(max(width / WIDEST.width, 1));
  const half = length / panels / 2;

  // Fourteen sums in plain variables: an array in their place would take twice as long.
  let total = 0;
  let a = 0,
    b = 0,
    c = 0,
    d = 0;
  let aa = 0,
    ab = 0,
    bb = 0,
    ac = 0,
    bc = 0,
    cc = 0,
    ad = 0,
    bd = 0,
    cd = 0,
    dd = 0;
  // Counted, not added up: half the smallest number there is would add up to nothing.
  for (let panel = 0; panel < panels; panel++) {
    const middle = (2 * panel + 1) * half;
    for (let k = 0; k < nodes.length; k++) {
      const u = middle + half * nodes[k];
      const growth = expm1(u);
      const y = recency + start * growth;
      const logFarY = log1p(y / far);
      const part = weights[k] * (1 + growth) * exp(-nearPower * u + farPower * (logFar - logFarY));
      total += part;
      if (!into) continue;
      const la = alphaFirst ? logNear + u : logFarY;
      const lb = alphaFirst ? logFarY : logNear + u;
      const overA = y / (alpha * (alpha + y));
      const overB = y / (beta * (beta + y));
      const pa = part * la;
      const pb = part * overA;
      const pc = part * lb;
      const pd = part * overB;
      a += pa;
      b += pb;
      c += pc;
      d += pd;
      aa += pa * la;
      ab += pa * overA;
      bb += pb * overA;
      ac += pa * lb;
      bc += pb * lb;
      cc += pc * lb;
      ad += pa * overB;
      bd += pb * overB;
      cd += pc * overB;
      dd += pd * overB;
    }
  }
  const logIntegral = log((half * start * s * total) / beta) - nearPower * logNear - farPower * logFar;
  if (into) {
    const { means, products } = into;
    const over = total > 0 ? 1 / total : 0;
    means[0] = a * over;
    means[1] = b * over;
    means[2] = c * over;
    means[3] = d * over;
    products[0] = aa * over;
    products[1] = ab * over;
    products[2] = bb * over;
    products[3] = ac * over;
    products[4] = bc * over;
    products[5] = cc * over;
    products[6] = ad * over;
    products[7] = bd * over;
    products[8] = cd * over;
    products[9] = dd * over;
  }
  return logIntegral;
}
