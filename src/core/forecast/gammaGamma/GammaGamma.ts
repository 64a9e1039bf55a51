import { demandPositive } from "../../DomainError";

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
export function demandGammaGamma({ p, q, v }: GammaGamma): void {
  demandPositive("p", p);
  demandPositive("q", q);
  demandPositive("v", v);
}
