import type { BetaGeometric } from "../betaGeometric/BetaGeometric";
import { demandParameters } from "../betaGeometric/demandParameters";
import { logLikelihood } from "../betaGeometric/logLikelihood";
import type { Histories } from "../Histories";

/**
 * How likely an MBG/NBD model makes the histories, as a logarithm.
 *
 *     L = G(r + x) alpha^r / G(r) x (B(a, b + x + 1)/B(a, b) / (alpha + T)^(r + x) + B(a + 1, b + x)/B(a, b) / (alpha + tx)^(r + x))
 *
 * Source: Batislam, Denizel & Filiztekin (2007), Int. J. Research in Marketing 24, 201-209, appendix.
 * @throws DomainError unless the parameters are above 0
 */
export function mbgNbdLogLikelihood(histories: Histories, model: BetaGeometric): number {
  demandParameters(model);
  const { r, alpha, a, b } = model;
  return logLikelihood(histories, 1)(Float64Array.of(r, alpha, a, b)).value;
}
