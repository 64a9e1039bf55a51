import { demandPositive } from "../../DomainError";

/**
 * The parameters of a Pareto/NBD model. How often active customers order varies among them as a gamma distribution
 * (r, alpha; orders a week are r / alpha on average); the rate at which they leave for good varies as another one
 * (s, beta; s / beta a week on average).
 */
export interface ParetoNbd {
  r: number;
  /** Weeks. */
  alpha: number;
  s: number;
  /** Weeks. */
  beta: number;
}

/** @throws DomainError unless all four parameters are above 0 */
export function demandParetoNbd({ r, alpha, s, beta }: ParetoNbd): void {
  demandPositive("r", r);
  demandPositive("alpha", alpha);
  demandPositive("s", s);
  demandPositive("beta", beta);
}
