import { sum } from "../numeric/sum";
import { historyLikelihood } from "./historyLikelihood";
import { type Histories, historyOf } from "./Histories";
import { type ModelName, type OrderModel, PARAMETER_NAMES } from "./OrderModel";
import { CROWD, thinned } from "./thinned";

/** A model that is fitted already, for another that has to come near it to be of interest. */
export interface Rival {
  /** Who ends lower than this is no match. */
  readonly floor: number;
  /** Whether the likeliest parameters of so many groups of customers tell that all of them end lower than that. */
  readonly isHopeless: (parameters: readonly number[], groups: number) => boolean;
}

/** So many standard errors are beyond chance: 1 in 10^7. */
const BEYOND_CHANCE = 5;
/** Rarer still is a gain so many times what it is on average. */
const MEANS_OF_GAIN = 20;

/**
 * What another model has to beat. Customer by customer of a crowd, evenly spread over all of them, the two are compared; what they
 * differ by on average, less what that may be off by chance, is what they differ by over all.
 *
 *     N (mean of differences - 5 se) > margin + gain,   se^2 = sum of (difference - the one before)^2 / 2 n^2
 *
 * for n groups in the crowd and N in all: every so many groups of a sorted list are a sample of it in which neighbours are alike.
 * The parameters are the best of the crowd itself, which favours the other model, or of fewer groups, m; then with those of the
 * crowd it would gain half a chi-square of as many degrees as it has parameters, N/m times.
 *
 * Source: Vuong (1989), Likelihood Ratio Tests for Model Selection and Non-Nested Hypotheses, Econometrica 57, eq. 3.1 and 4.2;
 * Wolter (2007), Introduction to Variance Estimation, 2nd ed., eq. 8.2.3, for the error of an even sample.
 * @param margin in log-likelihood, by which another model may lie lower and still be of interest
 */
export function rivalOf(
  { model, logLikelihood }: { readonly model: OrderModel; readonly logLikelihood: number },
  histories: Histories,
  name: ModelName,
  margin: number,
): Rival {
  const crowd = thinned(histories, CROWD);
  const isHopeless = (parameters: readonly number[], groups: number) => {
    if (!crowd) return false;
    const named = Object.fromEntries(PARAMETER_NAMES[name].map((each, i) => [each, parameters[i]])) as unknown;
    const other = { name, parameters: named } as OrderModel;
    const lost = crowd.customers.map((count, group) => {
      const history = historyOf(crowd, group);
      return count * (historyLikelihood(history, model) - historyLikelihood(history, other));
    });
    const squares = sum(lost.subarray(1).map((each, i) => (each - lost[i]) ** 2));
    const error = Math.sqrt(squares / 2) / lost.length;
    const all = histories.customers.length;
    const gain = groups < CROWD.groups ? (MEANS_OF_GAIN * parameters.length * all) / groups / 2 : 0;
    return all * (sum(lost) / lost.length - BEYOND_CHANCE * error) > margin + gain;
  };
  return { floor: logLikelihood - margin, isHopeless };
}
