/**
 * The parameters of a BG/NBD or MBG/NBD model. How often active customers order varies among them as a gamma distribution
 * (r, alpha; orders a week are r / alpha on average); their chance to leave for good after an order varies as a beta
 * distribution (a, b; a / (a + b) on average).
 */
export interface BetaGeometric {
  r: number;
  /** Weeks. */
  alpha: number;
  a: number;
  b: number;
}

/**
 * All that parts the two models: how often a customer could have left for good by the time of the first order. BG/NBD
 * lets nobody leave before their first repeat order (0), MBG/NBD lets them leave after the first order too (1).
 */
export type ExitsAtFirstOrder = 0 | 1;
