import type { Histories } from "../Histories";
import { demandParetoNbd, type ParetoNbd } from "./ParetoNbd";
import { paretoNbdSurface } from "./surface";

/**
 * How likely a Pareto/NBD model makes the histories, as a logarithm.
 *
 *     L = G(r + x) alpha^r beta^s / G(r) x ( 1/((alpha + T)^(r + x) (beta + T)^s) + s/(r + s + x) A0 )
 *
 * Source: Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, eq. 18.
 * @throws DomainError unless the parameters are above 0
 */
export function paretoNbdLogLikelihood(histories: Histories, model: ParetoNbd): number {
  demandParetoNbd(model);
  const { r, alpha, s, beta } = model;
  return paretoNbdSurface(histories)(Float64Array.of(r, alpha, s, beta)).value;
}
