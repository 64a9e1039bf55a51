import { demand } from "../DomainError";

/** What a click can turn into. */
export interface ClickValue {
  /** Money a customer brings, less what it costs to serve them; negative where that costs more. */
  customerValue: number;
  /** Customers per click, 0 to 1. */
  conversionRate: number;
}

/**
 * Earnings per click (EPC): what one click brings on average. Pay less for it and you profit, pay more and you lose.
 *
 *     EPC = customer value x conversion rate
 *
 * @returns money per click, in the currency of the customer value
 * @throws DomainError unless the conversion rate is from 0 to 1
 * @example earningsPerClick({ customerValue: 100, conversionRate: 0.01 }) // 1
 */
export function earningsPerClick({ customerValue, conversionRate }: ClickValue): number {
  demand(conversionRate >= 0 && conversionRate <= 1, "conversionRate", conversionRate, "share");
  return customerValue * conversionRate;
}
