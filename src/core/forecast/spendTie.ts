import type { Spenders } from "./gammaGamma/Spending";

/**
 * How customers' spend per order goes with the number of their orders, from -1 to 1: the correlation that the Gamma-Gamma
 * model takes to be 0. 0 where all customers are alike.
 *
 * Source: Fader, Hardie & Lee (2005), RFM and CLV, J. Marketing Research 42, 415-430, who check it before they use the model.
 */
export function spendTie({ repeatOrders, averageOrderValue, customers }: Spenders): number {
  let [n, meanX, meanY, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < customers.length; i++) {
    const weight = customers[i];
    n += weight;
    const dx = repeatOrders[i] - meanX;
    const dy = averageOrderValue[i] - meanY;
    meanX += (weight * dx) / n;
    meanY += (weight * dy) / n;
    xx += weight * dx * (repeatOrders[i] - meanX);
    yy += weight * dy * (averageOrderValue[i] - meanY);
    xy += weight * dx * (averageOrderValue[i] - meanY);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
