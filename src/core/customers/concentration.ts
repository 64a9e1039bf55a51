import { demand } from "../DomainError";
import { NoAnswer } from "../NoAnswer";
import { total } from "../numeric/total";

/**
 * How much of all value the best customers bring, for any share of customers: a point on the Lorenz curve, read from
 * the top. Between two customers the curve is straight.
 *
 * Sorts once, so that many shares can be asked of the same customers.
 *
 * @param values money, one a customer, in any order
 * @returns a function from a share of customers, 0 to 1, to their share of all value
 * @throws NoAnswer where the customers bring nothing together, for then there are no shares
 * @example concentration([70, 20, 10])(1 / 3) // 0.7
 */
export function concentration(values: readonly number[]): (topShare: number) => number {
  const all = total(values);
  if (values.length === 0) throw new NoAnswer("noValues");
  if (!(all > 0)) throw new NoAnswer("noPositiveTotal");
  const best = Float64Array.from(values).sort().reverse();
  const running = new Float64Array(best.length + 1);
  best.forEach((value, i) => (running[i + 1] = running[i] + value));

  return (topShare) => {
    demand(topShare >= 0 && topShare <= 1, "topShare", topShare, "share");
    const customers = topShare * best.length;
    const whole = Math.min(Math.floor(customers), best.length - 1);
    return (running[whole] + (customers - whole) * best[whole]) / all;
  };
}
