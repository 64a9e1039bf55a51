import { lifetimeValue } from "../core/customers/lifetimeValue";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * What a customer is worth over time, counting the chance that they stay and what money costs until it comes in.
 * @customfunction LIFETIMEVALUE
 * @param margin Money a customer brings in a period, after costs.
 * @param retention Share of customers who stay from one period to the next, 0 to 1.
 * @param costOfMoney Interest per period, as a share (10% if left out).
 * @param periods How many periods to count (without end if left out).
 * @param acquisitionCost Money spent to win the customer (0 if left out).
 * @returns Money, for each cell.
 * @example =WORTH.LIFETIMEVALUE(100, 80%)
 */
export function LIFETIMEVALUE(
  margin: any[][],
  retention: any[][],
  costOfMoney?: any[][],
  periods?: any[][],
  acquisitionCost?: any[][],
): any[][] {
  return elementwise(
    "Lifetime value",
    {
      margin: numberArgument(margin),
      retention: numberArgument(retention),
      costOfMoney: numberArgument(costOfMoney, 0.1),
      periods: numberArgument(periods, null),
      acquisitionCost: numberArgument(acquisitionCost, 0),
    },
    lifetimeValue,
  );
}
