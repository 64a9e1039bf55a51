import { demand } from "../DomainError";
import { DAYS_A_WEEK } from "./customerHistories";
import { chanceActive } from "./chanceActive";
import { type ForecastWeek, forecastWeeks } from "./forecastWeeks";
import { expectedOrderValue } from "./gammaGamma/expectedOrderValue";
import type { GammaGamma } from "./gammaGamma/GammaGamma";
import { alikeWhileActive, groupHistories, type Histories, historyOf, type HistoryColumns } from "./Histories";
import { orderChanceWhileActive } from "./orderChance";
import type { OrderModel } from "./OrderModel";
import { ordersInWeeks } from "./ordersInWeeks";

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

export interface ForecastTerms {
  days: number;
  /** Interest a year, as a share. */
  costOfMoney: number;
}

const MOST_DAYS = 36_525;

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
  { days, costOfMoney }: ForecastTerms,
  groups: Histories = groupHistories(histories),
): CustomerForecasts {
  demand(days > 0 && days <= MOST_DAYS, "days", days, { id: "atMostHundredYears", days: MOST_DAYS });
  demand(costOfMoney > -1 && costOfMoney < Infinity, "costOfMoney", costOfMoney, "aboveMinusOne");
  // Without interest it is of no account in which week an order comes.
  const weeks = costOfMoney === 0 ? [{ end: days / DAYS_A_WEEK, discount: 1 }] : forecastWeeks(days, costOfMoney);
  const alike = alikeWhileActive(groups);
  const whileActive = Array.from(alike.age, (age, i) => activeOrders(weeks, alike.repeatOrders[i], age, model));
  const chances = groups.customers.map((_, group) => chanceActive(historyOf(groups, group), model));
  const forecasts = noForecasts(groups.groups.length);
  for (let i = 0; i < groups.groups.length; i++) {
    const group = groups.groups[i];
    const repeatOrders = histories.repeatOrders[i];
    const chance = chances[group];
    const { orders, discounted, orderChance } = whileActive[alike.places[group]];
    // A customer whose refunds outgrew the repeat orders has spent nothing on them.
    const averageOrderValue = Math.max(0, histories.averageOrderValue[i]);
    const value = expectedOrderValue({ repeatOrders, averageOrderValue }, spend);
    forecasts.chanceActive[i] = chance;
    forecasts.expectedOrders[i] = chance * orders;
    forecasts.expectedOrderValue[i] = value;
    forecasts.expectedValue[i] = chance * discounted * value;
    forecasts.orderChance[i] = chance * orderChance;
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

/** What an active customer orders: the same for all of as many orders and the same age. */
interface ActiveOrders {
  readonly orders: number;
  /** Each order counted as what money of its week is worth now. */
  readonly discounted: number;
  /** The chance of at least one. */
  readonly orderChance: number;
}

function activeOrders(
  weeks: readonly ForecastWeek[],
  repeatOrders: number,
  age: number,
  model: OrderModel,
): ActiveOrders {
  let orders = 0;
  let discounted = 0;
  for (const { end, discount } of weeks) {
    const byEnd = ordersInWeeks(end, repeatOrders, age, model);
    discounted += (byEnd - orders) * discount;
    orders = byEnd;
  }
  const weeksAhead = weeks[weeks.length - 1].end;
  return { orders, discounted, orderChance: orderChanceWhileActive(weeksAhead, repeatOrders, age, model) };
}
