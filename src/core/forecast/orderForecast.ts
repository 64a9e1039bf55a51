import { expectedOrderValue } from "./gammaGamma/expectedOrderValue";
import type { GammaGamma } from "./gammaGamma/GammaGamma";
import { type ForecastTerms, groupForecasts } from "./groupForecasts";
import { groupHistories, type Histories, type HistoryColumns } from "./Histories";
import type { OrderModel } from "./OrderModel";

/** What is to come of each customer, an entry a customer in every column. */
export interface CustomerForecasts {
  readonly chanceActive: Float64Array;
  readonly expectedOrders: Float64Array;
  /** Money per order. */
  readonly expectedOrderValue: Float64Array;
  /** Money, discounted to now. */
  readonly expectedValue: Float64Array;
  /** The chance of at least one order. */
  readonly orderChance: Float64Array;
}

/**
 * What is to come of each customer in the coming days: orders, and their money as it is worth now.
 *
 *     expected value = order value x sum over weeks j = 1, 2, ... of (orders by the end of j - orders before j) / (1 + i)^(7 j / 365)
 *
 * Source: Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves for Customer Base Analysis, J. Marketing Research
 * 42, 415-430, eq. 1 and the discounting of its section on DET, in weeks as one counts them.
 * @param groups the histories taken together, where they are already
 * @returns columns of an entry a customer, in the order of the histories
 * @throws DomainError unless days are above 0 and at most 100 years, and the cost of money is above -1
 * @throws NoAnswer where the spend model has no mean for a customer
 */
export function orderForecast(
  histories: HistoryColumns & { readonly averageOrderValue: ArrayLike<number> },
  model: OrderModel,
  spend: GammaGamma,
  terms: ForecastTerms,
  groups: Histories = groupHistories(histories),
): CustomerForecasts {
  const ahead = groupForecasts(groups, model, terms);
  const forecasts = noForecasts(groups.groups.length);
  for (let i = 0; i < groups.groups.length; i++) {
    const group = groups.groups[i];
    const repeatOrders = histories.repeatOrders[i];
    // A customer whose refunds outgrew the repeat orders has spent nothing on them.
    const averageOrderValue = Math.max(0, histories.averageOrderValue[i]);
    const value = expectedOrderValue({ repeatOrders, averageOrderValue }, spend);
    forecasts.chanceActive[i] = ahead.chanceActive[group];
    forecasts.expectedOrders[i] = ahead.expectedOrders[group];
    forecasts.expectedOrderValue[i] = value;
    forecasts.expectedValue[i] = ahead.discountedOrders[group] * value;
    forecasts.orderChance[i] = ahead.orderChance[group];
  }
  return forecasts;
}

function noForecasts(customers: number): CustomerForecasts {
  const column = () => new Float64Array(customers);
  return {
    chanceActive: column(),
    expectedOrders: column(),
    expectedOrderValue: column(),
    expectedValue: column(),
    orderChance: column(),
  };
}
