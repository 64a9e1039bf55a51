import { budgetSplit } from "../../../core/budget/budgetSplit";
import type { ProfitStatements } from "../../../core/customers/profitStatements";
import { unanswered, type Unanswered } from "../../../sentences/Unanswered";
import type { CentreDraft } from "./form";

const DAYS_OF_YEAR = 365;

/** What returning customers brought, split at its best. */
export interface NextSplit {
  readonly winning: number;
  readonly keeping: number;
  /** What goes into winning. */
  readonly share: number;
}

/**
 * What returning customers brought between winning and keeping, by what the days tell: the prospects that winning reached became new customers,
 * and keeping was spent on those who had ordered in the period before.
 *
 * @param stayed the share of customers who order again in the next period
 */
export function splitOf(
  { now, before }: ProfitStatements,
  stayed: () => number,
  days: number,
  draft: CentreDraft,
): NextSplit | Unanswered | undefined {
  const { prospects, acquisitionCeiling, retentionCeiling } = draft;
  const { spentOnWinning, spentOnKeeping, marginOfReturning, marginOfReturningCustomer } = now;
  if (prospects === undefined || acquisitionCeiling === undefined || retentionCeiling === undefined) return undefined;
  if (!before || spentOnWinning === undefined || spentOnKeeping === undefined) return undefined;
  if (marginOfReturningCustomer === undefined || !(marginOfReturning > 0)) return undefined;
  const kept = before.newCustomers + before.returningCustomers;
  try {
    const { best } = budgetSplit({
      acquisition: {
        spend: spentOnWinning / prospects,
        rate: now.newCustomers / prospects,
        ceiling: acquisitionCeiling,
      },
      retention: { spend: spentOnKeeping / kept, rate: stayed(), ceiling: retentionCeiling },
      margin: marginOfReturningCustomer,
      costOfMoney: (draft.costOfMoney * days) / DAYS_OF_YEAR,
    });
    const share = best.acquisitionShare;
    return share === undefined
      ? undefined
      : { winning: share * marginOfReturning, keeping: (1 - share) * marginOfReturning, share };
  } catch (error) {
    return unanswered(error);
  }
}
