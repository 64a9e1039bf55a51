import { demandGammaGamma, type GammaGamma } from "./GammaGamma";
import type { Spenders } from "./Spending";
import { gammaGammaSurface } from "./surface";

/**
 * How likely a Gamma-Gamma model makes what customers spent, as a logarithm.
 *
 *     f(m | p, q, v, x) = G(p x + q)/(G(p x) G(q)) v^q m^(p x - 1) x^(p x) / (x m + v)^(p x + q)
 *
 * Source: Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 1a.
 * @throws DomainError unless the parameters are above 0
 */
export function gammaGammaLogLikelihood(spenders: Spenders, model: GammaGamma): number {
  demandGammaGamma(model);
  const { p, q, v } = model;
  return gammaGammaSurface(spenders)(Float64Array.of(p, q, v)).value;
}
