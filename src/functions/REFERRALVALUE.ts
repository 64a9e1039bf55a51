import { referralValue } from "../core/customers/referralValue";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * What someone is worth through the customers they send you.
 * @customfunction REFERRALVALUE
 * @param referrals How many new customers someone sends.
 * @param customerValue Money one of them brings.
 * @param joinAnyway Share of them who would have come without being sent, 0 to 1 (0 if left out).
 * @param acquisitionCost Money it would have cost to win each of them (0 if left out).
 * @returns Money, for each cell.
 * @example =WORTH.REFERRALVALUE(3, 100, 25%)
 */
export function REFERRALVALUE(
  referrals: any[][],
  customerValue: any[][],
  joinAnyway?: any[][],
  acquisitionCost?: any[][],
): any[][] {
  return elementwise(
    "Referral value",
    {
      referrals: numberArgument(referrals),
      customerValue: numberArgument(customerValue),
      joinAnyway: numberArgument(joinAnyway, 0),
      acquisitionCost: numberArgument(acquisitionCost, 0),
    },
    referralValue,
  );
}
