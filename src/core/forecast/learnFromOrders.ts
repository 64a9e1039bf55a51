import { NoAnswer } from "../NoAnswer";
import { sum } from "../numeric/sum";
import { fitOrderModel, type FittedOrderModel } from "./fitOrderModel";
import type { Fitted } from "./Fitted";
import { fitGammaGamma } from "./gammaGamma/fit";
import type { GammaGamma } from "./gammaGamma/GammaGamma";
import { type Spenders, spenders } from "./gammaGamma/Spending";
import { groupHistories, type HistoryColumns, totals } from "./Histories";
import type { ModelChoice } from "./OrderModel";
import { spendTie } from "./spendTie";

/** Histories, and where money is known the mean amount of each one's repeat orders. */
export interface SpendingHistories extends HistoryColumns {
  readonly averageOrderValue?: ArrayLike<number>;
}

/** What a log of orders teaches. */
export interface OrderModelReport extends FittedOrderModel {
  readonly customers: number;
  readonly repeatOrders: number;
  /** Undefined where no amounts were given, or where too few of them are above 0. */
  readonly spend?: Fitted<GammaGamma>;
  /** Sentences; none where all is well. */
  readonly warnings: readonly string[];
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
  const histories = groupHistories(columns);
  const fitted = fitOrderModel(histories, choice);
  const { customers, repeats } = totals(histories);
  const report = { ...fitted, customers, repeatOrders: repeats };
  const warnings = modelWarnings(fitted);
  const { averageOrderValue } = columns;
  if (!averageOrderValue) return { ...report, warnings };
  const paying = spenders({ ...columns, averageOrderValue });
  try {
    const spend = fitGammaGamma(paying);
    return { ...report, spend, warnings: [...warnings, ...spendWarnings(paying, spend)] };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { ...report, warnings: [...warnings, `No spend model: ${error.why}`] };
  }
}

function modelWarnings({ model, flat, agreed }: FittedOrderModel): string[] {
  const warnings = [];
  if (flat.length > 0) {
    warnings.push(
      `The likelihood is flat in ${listed(flat)}: very different values fit these orders as well, so use the forecasts but ` +
        `do not read these parameters by themselves.`,
    );
  }
  if (!agreed) {
    warnings.push(
      `Searches for the ${model.name} parameters from different starts ended apart; these are the likeliest.`,
    );
  }
  return warnings;
}

function spendWarnings(paying: Spenders, { flat, agreed, parameters: { q } }: Fitted<GammaGamma>): string[] {
  const warnings = [];
  const tie = spendTie(paying);
  if (Math.abs(tie) >= TIED && Math.abs(tie) * Math.sqrt(sum(paying.customers)) >= BEYOND_CHANCE) {
    warnings.push(
      `Spend is tied to frequency (correlation ${tie.toFixed(2)}): customers who order more often spend ` +
        `${tie > 0 ? "more" : "less"} per order, which the Gamma-Gamma model takes not to be so.`,
    );
  }
  if (paying.leftOut > 0) {
    const who = paying.leftOut === 1 ? "1 customer is" : `${paying.leftOut} customers are`;
    warnings.push(`${who} left out of the spend model: their repeat orders come to 0 or less on average.`);
  }
  if (q <= 1) warnings.push("Customers differ so much in what they spend that there is no average order value.");
  if (flat.length > 0) warnings.push(`The spend likelihood is flat in ${listed(flat)}: other values fit as well.`);
  if (!agreed) warnings.push("Searches for p, q and v from different starts ended apart; these are the likeliest.");
  return warnings;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
