import { payback } from "../core/customers/payback";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * How many periods pass until a customer has paid back what it cost to win them, counting the chance that they stay and what money costs until it comes in.
 * @customfunction PAYBACK
 * @param acquisitionCost Money spent to win the customer.
 * @param margin Money a customer brings in a period, after costs.
 * @param retention Share of customers who stay from one period to the next, 0 to 1.
 * @param costOfMoney Interest per period, as a share (10% if left out).
 * @returns Whole periods, for each cell; #N/A where the customer never pays back.
 * @example =WORTH.PAYBACK(100, 60, 80%)
 */
export function PAYBACK(acquisitionCost: any[][], margin: any[][], retention: any[][], costOfMoney?: any[][]): any[][] {
  return elementwise(
    "Periods to pay back",
    {
      acquisitionCost: numberArgument(acquisitionCost),
      margin: numberArgument(margin),
      retention: numberArgument(retention),
      costOfMoney: numberArgument(costOfMoney, 0.1),
    },
    payback,
  );
}
