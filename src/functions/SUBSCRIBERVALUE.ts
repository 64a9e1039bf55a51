import { subscriberValue } from "../core/customers/subscriptions/subscriberValue";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";
import { readRetentionModel } from "./subscriptions/readRetentionModel";

/**
 * What a subscriber is worth over the periods ahead: a new one, or one who has renewed so often and is likelier to stay.
 * @customfunction SUBSCRIBERVALUE
 * @param margin Money a subscriber brings in a period, after costs; a cell or a range.
 * @param model The two columns that RETENTIONMODEL gave, or a, b (and c of a BdW) in one row or column.
 * @param costOfMoney Interest per period, as a share (10% if left out).
 * @param renewals How often the subscriber has renewed already, a whole number (0 if left out: a new one); a cell or a range.
 * @param periods How many periods to count (without end if left out).
 * @returns Money, for each cell: the first of it due after the next renewal.
 * @example =WORTH.SUBSCRIBERVALUE(100, {0.7040773;1.1820431})
 */
export function SUBSCRIBERVALUE(
  margin: any[][],
  model: any[][],
  costOfMoney?: any[][],
  renewals?: any[][],
  periods?: any[][],
): any[][] {
  const known = readRetentionModel(model);
  return elementwise(
    "Subscriber value",
    {
      margin: numberArgument(margin),
      costOfMoney: numberArgument(costOfMoney, 0.1),
      renewals: numberArgument(renewals, 0),
      periods: numberArgument(periods, null),
    },
    (subscriber) => subscriberValue(subscriber, known),
  );
}
