import { demand } from "../DomainError";
import { NoAnswer } from "../NoAnswer";

export interface LifetimeAssumptions {
  /** Money a customer brings in a period, after costs. */
  margin: number;
  /** Share of customers who stay from one period to the next, 0 to 1. */
  retention: number;
  /** Interest a period, as a share. */
  costOfMoney: number;
  /** How many periods to count; without end where undefined. */
  periods?: number;
  /** Money spent to win the customer. */
  acquisitionCost: number;
}

/**
 * What a customer is worth over time: each period's margin, weighed by the chance that the customer is still there and by
 * what money costs until then, less what it cost to win them.
 *
 *     margin r / (1 + i - r) - acquisition cost               r = retention, i = cost of money
 *     sum over t = 1..n of margin (r / (1 + i))^t - acquisition cost          over n periods
 *
 * Source: Gupta & Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1), eq. 2 (the margin multiple).
 *
 * @returns money, in the currency of the margin
 * @throws NoAnswer where retention is 100% and money costs nothing, for then the value has no end
 * @example lifetimeValue({ margin: 100, retention: 0.8, costOfMoney: 0.1, acquisitionCost: 0 }) // 266.67
 */
export function lifetimeValue(assumptions: LifetimeAssumptions): number {
  const { margin, retention: r, costOfMoney: i, periods: n, acquisitionCost } = assumptions;
  demand(r >= 0 && r <= 1, "retention", r, "share");
  demand(i >= 0, "costOfMoney", i, "interest");
  if (n !== undefined) demand(Number.isInteger(n) && n >= 1, "periods", n, "wholeFromOne");
  return margin * multiple(r, i, n) - acquisitionCost;
}

/**
 * The sum of q + q^2 + ... to n terms, or to no end, where q = r / (1 + i). All is counted from what is lost in a period, i and
 * 1 - r, which keeps its digits where customers hardly ever leave and money costs next to nothing.
 */
function multiple(r: number, i: number, n: number | undefined): number {
  const lost = i + (1 - r);
  if (n === undefined) {
    if (lost === 0) {
      throw new NoAnswer("neverLeaves");
    }
    return r / lost;
  }
  return lost === 0 ? n : (r / lost) * -Math.expm1(n * Math.log1p(-lost / (1 + i)));
}
