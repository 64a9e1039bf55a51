import type { Base } from "./Base";
import { type BaseTotals, eachFigure } from "./BaseTotals";
import { chanceVariance } from "./chanceVariance";
import { parameterVariance } from "./parameterVariance";

/**
 * The variances of the logarithms of totals, by the model: of a lognormal number with the totals' means and variances. Money and
 * orders are never below 0, and what drives them multiplies.
 *
 *     ln(1 + (variance by the parameters + variance by chance)/mean^2)
 */
export function logVariances(base: Base, expected: BaseTotals): BaseTotals {
  const [byParameters, byChance] = [parameterVariance(base), chanceVariance(base)];
  return eachFigure((figure) => {
    const variance = byParameters[figure] + byChance[figure];
    return variance === 0 ? 0 : Math.log1p(variance / expected[figure] ** 2);
  });
}
