import { logSilenceIntegral, type Silence, type SilenceMoments } from "./silence";

const { log1p } = Math;

/**
 * The odds, as a logarithm, that a customer has left for good, with its slopes in r, alpha, s and beta.
 *
 *     ln( I / ((1 + T/alpha)^-(r + x) (1 + T/beta)^-s) )
 *
 * Source: the two ways to be silent of `paretoNbdSurface`, one over the other.
 * @param silence with r + x as its rate
 * @param slopes receives the four slopes; leave it and the moments out for the odds alone
 */
export function logOddsGone(silence: Silence, slopes?: Float64Array, moments?: SilenceMoments): number {
  const { rate, alpha, s, beta, age: T } = silence;
  const [inA, inB] = [log1p(T / alpha), log1p(T / beta)];
  const odds = logSilenceIntegral(silence, moments) - (-rate * inA - s * inB);
  if (!slopes || !moments) return odds;
  const [logA, overA, logB, overB] = moments.means;
  slopes[0] = inA - logA;
  slopes[1] = rate * (overA - T / (alpha * (alpha + T)));
  slopes[2] = inB - logB + 1 / s;
  slopes[3] = (s + 1) * overB - 1 / beta - (s * T) / (beta * (beta + T));
  return odds;
}
