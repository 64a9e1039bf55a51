import type { BetaGeometric } from "../betaGeometric/BetaGeometric";
import { demandParameters } from "../betaGeometric/demandParameters";
import { logLikelihood } from "../betaGeometric/logLikelihood";
import type { Histories } from "../Histories";

/**
 * How likely a BG/NBD model makes the histories, as a logarithm.
 *
 *     L = B(a, b + x)/B(a, b) G(r + x) alpha^r / (G(r) (alpha + T)^(r + x))
 *       + [x > 0] B(a + 1, b + x - 1)/B(a, b) G(r + x) alpha^r / (G(r) (alpha + tx)^(r + x))
 *
 * Source: Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24, eq. 6.
 * @throws DomainError unless the parameters are above 0
 */
export function bgNbdLogLikelihood(histories: Histories, model: BetaGeometric): number {
  demandParameters(model);
  const { r, alpha, a, b } = model;
  return logLikelihood(histories, 0)(Float64Array.of(r, alpha, a, b)).value;
}
