import { demand } from "../DomainError";
import { NoAnswer } from "../NoAnswer";

export interface PaybackTerms {
  /** Money spent to win the customer. */
  acquisitionCost: number;
  /** Money a customer brings in a period, after costs. */
  margin: number;
  /** Share of customers who stay from one period to the next, 0 to 1. */
  retention: number;
  /** Interest a period, as a share. */
  costOfMoney: number;
}

/** What is this close to a whole period, or to all that will ever come, is rounding. */
const ROUNDING = 1e-9;

/**
 * How long a customer takes to pay back what it cost to win them: the first whole period by whose end what they brought so far,
 * weighed as in `lifetimeValue`, reaches the cost.
 *
 *     least t with  margin (q + q^2 + ... + q^t) >= cost,  q = r / (1 + i)          r = retention, i = cost of money
 *     t = ln(1 - cost (1 - q) / (margin q)) / ln q,  rounded up
 *
 * Source: Gupta & Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1): their lifetime value over t periods,
 * solved for t.
 *
 * @returns whole periods; 0 where there is no cost
 * @throws NoAnswer where all that the customer will ever bring stays below the cost
 * @example payback({ acquisitionCost: 100, margin: 60, retention: 0.8, costOfMoney: 0.1 }) // 4
 */
export function payback({ acquisitionCost: cost, margin, retention: r, costOfMoney: i }: PaybackTerms): number {
  demand(cost >= 0, "acquisitionCost", cost, "notNegative");
  demand(r >= 0 && r <= 1, "retention", r, "share");
  demand(i >= 0, "costOfMoney", i, "interest");
  if (cost === 0) return 0;
  const lost = i + (1 - r);
  if (!(margin > 0 && r > 0)) throw new NoAnswer("neverPaysBack");
  if (lost === 0) return wholePeriods(cost / margin);
  const shareOfAll = ((cost / margin) * lost) / r;
  if (!(shareOfAll < 1 - ROUNDING)) throw new NoAnswer("neverPaysBack");
  return wholePeriods(Math.log1p(-shareOfAll) / Math.log1p(-lost / (1 + i)));
}

/** Rounded up, but for rounding errors: 0.3 / 0.1 are 3 periods. */
function wholePeriods(periods: number): number {
  const whole = Math.round(periods);
  return Math.max(1, Math.abs(periods - whole) <= ROUNDING * whole ? whole : Math.ceil(periods));
}
