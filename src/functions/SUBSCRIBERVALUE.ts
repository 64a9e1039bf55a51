import { subscriberValue } from "../core/customers/subscriptions/subscriberValue";
import { numberArgument } from "./cells/argument";
import { elementwise } from "./cells/elementwise";
import { readRetentionModel } from "./subscriptions/readRetentionModel";

/** Of subscribers who differ in their margin alone, what money they bring is found once; of the others, the latest are kept. */
const MOST_WORTHS = 10_000;

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
  const worths = new Map<string, number>();
  return elementwise(
    "Subscriber value",
    {
      margin: numberArgument(margin),
      costOfMoney: numberArgument(costOfMoney, 0.1),
      renewals: numberArgument(renewals, 0),
      periods: numberArgument(periods, null),
    },
    ({ margin: money, ...subscriber }) => {
      const alike = `${subscriber.renewals} ${subscriber.periods} ${subscriber.costOfMoney}`;
      const worth = worths.get(alike) ?? subscriberValue({ ...subscriber, margin: 1 }, known);
      if (worths.size === MOST_WORTHS) worths.clear();
      worths.set(alike, worth);
      return money * worth;
    },
  );
}
