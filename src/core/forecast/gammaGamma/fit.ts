import { NoAnswer } from "../../NoAnswer";
import { likeliest } from "../../numeric/likeliest";
import { type Fitted, named } from "../Fitted";
import { sentAhead, thinnedSpenders } from "../thinned";
import type { GammaGamma } from "./GammaGamma";
import type { Spenders } from "./Spending";
import { gammaGammaSurface } from "./surface";

/** p, q, and v in multiples of the average order value. */
const STARTS = [
  [2, 2, 0.5],
  [6, 4, 0.4],
  [0.7, 6, 5],
];
/** Further out, models can no longer be told apart. */
const LEAST = 1e-4;
const MOST = 1e5;

/**
 * Fits the Gamma-Gamma model of what an order of a customer is worth.
 *
 * Source: Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, section 2; Fader, Hardie & Lee (2005), RFM and CLV,
 * J. Marketing Research 42, 415-430.
 * @throws NoAnswer for fewer than two customers with repeat orders, or a search that does not come to rest
 * @example fitGammaGamma(spenders({ repeatOrders: [2, 1, 4], averageOrderValue: [22.35, 11.77, 30.1] })).parameters.p
 */
export function fitGammaGamma(spenders: Spenders): Fitted<GammaGamma> {
  const { averageOrderValue, customers } = spenders;
  if (customers.length < 2 && !(customers[0] >= 2)) {
    throw new NoAnswer("tooFewSpenders");
  }
  const [sum, count] = averageOrderValue.reduce(
    ([total, all], each, i) => [total + customers[i] * each, all + customers[i]],
    [0, 0],
  );
  const money = sum / count;
  const found = likeliest({
    surfaceAt: gammaGammaSurface(spenders),
    ...sentAhead(spenders, thinnedSpenders, gammaGammaSurface),
    starts: STARTS.map(([p, q, v]) => [p, q, v * money]),
    lowest: [LEAST, LEAST, LEAST * money],
    highest: [MOST, MOST, MOST * money],
  });
  return named("Gamma-Gamma", ["p", "q", "v"], found);
}
