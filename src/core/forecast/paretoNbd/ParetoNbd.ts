import { demand } from "../../DomainError";

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
export function demandParetoNbd(model: ParetoNbd): void {
  for (const name of ["r", "alpha", "s", "beta"] as const) {
    demand(model[name] > 0 && model[name] < Infinity, name, model[name], "aboveZero");
  }
}
