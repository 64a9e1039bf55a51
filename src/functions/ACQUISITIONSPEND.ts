import { acquisitionSpend } from "../core/budget/acquisitionSpend";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";

/**
 * What to spend on each prospect so that winning customers earns the most, from what you spend and win today.
 * @customfunction ACQUISITIONSPEND
 * @param spend Money spent on each prospect today, above 0.
 * @param rate Share of prospects who become customers at that spend, above 0 and below the ceiling.
 * @param ceiling The most of them that any money could win, at most 1.
 * @param customerValue Money that a new customer brings.
 * @returns Money per prospect, 0 or above, for each cell.
 * @example =WORTH.ACQUISITIONSPEND(5, 10%, 40%, 200)
 */
export function ACQUISITIONSPEND(spend: any[][], rate: any[][], ceiling: any[][], customerValue: any[][]): any[][] {
  return elementwise(
    "Acquisition spend",
    {
      spend: numberArgument(spend),
      rate: numberArgument(rate),
      ceiling: numberArgument(ceiling),
      customerValue: numberArgument(customerValue),
    },
    ({ customerValue: value, ...now }) => acquisitionSpend(now, value),
  );
}
