import { demand } from "../../DomainError";

/**
 * The parameters of a Gamma-Gamma model. What a customer spends per order varies around their own mean as a gamma
 * distribution of shape p; the means vary among customers so that their average is p v / (q - 1).
 */
export interface GammaGamma {
  p: number;
  q: number;
  /** Money. */
  v: number;
}

/** @throws DomainError unless all three parameters are above 0 */
export function demandGammaGamma(model: GammaGamma): void {
  for (const name of ["p", "q", "v"] as const) {
    demand(model[name] > 0 && model[name] < Infinity, name, model[name], "aboveZero");
  }
}
