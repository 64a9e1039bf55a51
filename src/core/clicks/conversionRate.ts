import { DivisionByNone } from "../DivisionByNone";
import { demandSeen, type SeenSales } from "./clickRules";

/**
 * The share of clicks that became customers.
 *
 *     customers / clicks
 *
 * Ad platforms credit parts of a customer to a click, so customers need not be a whole number.
 *
 * @returns customers per click, 0 to 1
 * @throws DivisionByNone for no clicks, whatever came of them; DomainError unless 0 <= customers <= clicks
 * @example conversionRate({ customers: 3, clicks: 100 }) // 0.03
 */
export function conversionRate({ customers, clicks }: SeenSales): number {
  if (clicks === 0) throw new DivisionByNone("clicks");
  demandSeen({ customers, clicks });
  return customers / clicks;
}
