import { demand } from "../DomainError";

export interface Referrals {
  /** How many new customers someone sends. */
  referrals: number;
  /** Money one of them brings. */
  customerValue: number;
  /** The share of them who would have come without being sent, 0 to 1. */
  joinAnyway: number;
  /** Money that it would have cost to win each of them. */
  acquisitionCost: number;
}

/**
 * What someone is worth through the customers they send: the value of those who would not have come otherwise, and the
 * cost saved of winning any of them. A fan who never bought has a referral value too.
 *
 *     referrals x ((1 - join anyway) x customer value + acquisition cost)
 *
 * Source: Kumar, Petersen & Leone (2007), How Valuable Is Word of Mouth?, Harvard Business Review 85(10): those who would
 * have joined anyway count for the acquisition cost saved alone.
 *
 * @returns money, in the currency of the customer value
 * @example referralValue({ referrals: 2, customerValue: 100, joinAnyway: 0.5, acquisitionCost: 10 }) // 120
 */
export function referralValue({ referrals, customerValue, joinAnyway, acquisitionCost }: Referrals): number {
  demand(referrals >= 0, "referrals", referrals, "notNegative");
  demand(joinAnyway >= 0 && joinAnyway <= 1, "joinAnyway", joinAnyway, "share");
  return referrals * ((1 - joinAnyway) * customerValue + acquisitionCost);
}
