import { DivisionByNone } from "../DivisionByNone";
import { demandSeen, type Seen } from "./clickRules";

/**
 * The share of clicks that became customers.
 *
 *     customers / clicks
 *
 * Ad platforms credit parts of a customer to a click, so customers need not be a whole number.
 *
 * @returns customers per click, 0 to 1
 * @throws DomainError unless 0 <= customers <= clicks; DivisionByNone for no clicks
 * @example conversionRate({ customers: 3, clicks: 100 }) // 0.03
 */
export function conversionRate({ customers, clicks }: Seen): number {
  demandSeen({ customers, clicks });
  if (clicks === 0) throw new DivisionByNone("clicks");
  return customers / clicks;
}
