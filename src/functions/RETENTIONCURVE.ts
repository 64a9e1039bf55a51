import { retentionCurve } from "../core/customers/subscriptions/retentionCurve";
import { numberArgument, single } from "./cells/argument";
import { spilledTable } from "./cells/table";
import { readRetentionModel } from "./subscriptions/readRetentionModel";

/**
 * How many subscribers will still be there period by period, and how many of each period's stay for the next.
 * @customfunction RETENTIONCURVE
 * @param model The two columns that RETENTIONMODEL gave, or a, b (and c of a BdW) in one row or column.
 * @param periods How many periods to look ahead, a whole number (12 if left out).
 * @param renewals How often these subscribers have renewed already, a whole number (0 if left out: new ones).
 * @returns A row for each period ahead, under a header: survivors as a share of those who are there now, and the retention rate.
 * @example =WORTH.RETENTIONCURVE({0.7040773;1.1820431}, 12)
 */
export function RETENTIONCURVE(model: any[][], periods?: any[][], renewals?: any[][]): any[][] {
  const ahead = single("periods", numberArgument(periods, 12));
  const renewed = single("renewals", numberArgument(renewals, 0));
  const rows = retentionCurve(readRetentionModel(model), ahead, renewed);
  return spilledTable(
    ["Period", "Survivors", "Retention rate"],
    rows.map(({ period, survivors, retentionRate }) => [period, survivors, retentionRate]),
  );
}
