import { NoAnswer, type Reason } from "../NoAnswer";
import { sum } from "../numeric/sum";
import { fitOrderModel, type FittedOrderModel } from "./fitOrderModel";
import type { Fitted } from "./Fitted";
import { fitGammaGamma } from "./gammaGamma/fit";
import type { GammaGamma } from "./gammaGamma/GammaGamma";
import { type Spenders, spenders } from "./gammaGamma/Spending";
import { groupHistories, type Histories, type HistoryColumns, totals } from "./Histories";
import type { ModelChoice } from "./OrderModel";
import { spendTie } from "./spendTie";
import type { Warning } from "./Warning";

/** Histories, and where money is known the mean amount of each one's repeat orders. */
export interface SpendingHistories extends HistoryColumns {
  readonly averageOrderValue?: ArrayLike<number>;
}

/** What a log of orders teaches. */
export interface OrderModelReport extends FittedOrderModel {
  readonly customers: number;
  readonly repeatOrders: number;
  /** The histories taken together. */
  readonly groups: Histories;
  /** Undefined where no amounts were given, or where too few of them are above 0. */
  readonly spend?: Fitted<GammaGamma>;
  /** Why there is no `spend`, where amounts were given. */
  readonly noSpend?: Reason;
  /** None where all is well; `noSpend` is the last of them. */
  readonly warnings: readonly Warning[];
}

/** A correlation from here on is worth a warning; in the CDNOW data that the model was made on it is 0.11. */
const TIED = 0.3;
/** Among few customers even a large one says little: it must also lie this many standard errors from 0. */
const BEYOND_CHANCE = 2;

/**
 * Fits a repeat-order model and, with amounts, the Gamma-Gamma model beside it.
 * @throws NoAnswer for fewer than two customers, no repeat orders, or a search that does not come to rest
 * @throws DomainError for a history that cannot be
 */
export function learnFromOrders(columns: SpendingHistories, choice: ModelChoice): OrderModelReport {
  const groups = groupHistories(columns);
  const fitted = fitOrderModel(groups, choice);
  const { customers, repeats } = totals(groups);
  const report = { ...fitted, customers, repeatOrders: repeats, groups };
  const warnings = modelWarnings(fitted);
  const { averageOrderValue } = columns;
  if (!averageOrderValue) return { ...report, warnings };
  const paying = spenders({ ...columns, averageOrderValue });
  try {
    const spend = fitGammaGamma(paying);
    return { ...report, spend, warnings: [...warnings, ...spendWarnings(paying, spend)] };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const noSpend: Warning & Reason = { id: "noSpendModel", why: error.why };
    return { ...report, noSpend, warnings: [...warnings, noSpend] };
  }
}

function modelWarnings({ model, flat, agreed }: FittedOrderModel): Warning[] {
  const warnings: Warning[] = [];
  if (flat.length > 0) warnings.push({ id: "flat", parameters: flat });
  if (!agreed) warnings.push({ id: "startsApart", model: model.name });
  return warnings;
}

function spendWarnings(paying: Spenders, { flat, agreed, parameters: { q } }: Fitted<GammaGamma>): Warning[] {
  const warnings: Warning[] = [];
  const tie = spendTie(paying);
  if (Math.abs(tie) >= TIED && Math.abs(tie) * Math.sqrt(sum(paying.customers)) >= BEYOND_CHANCE) {
    warnings.push({ id: "spendTied", correlation: tie });
  }
  if (paying.leftOut > 0) warnings.push({ id: "leftOutOfSpend", customers: paying.leftOut });
  if (q <= 1) warnings.push("noAverageOrder");
  if (flat.length > 0) warnings.push({ id: "spendFlat", parameters: flat });
  if (!agreed) warnings.push("spendStartsApart");
  return warnings;
}
