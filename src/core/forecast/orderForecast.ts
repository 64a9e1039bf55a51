import { demand } from "../DomainError";
import { chanceActive } from "./chanceActive";
import { type ForecastWeek, forecastWeeks } from "./forecastWeeks";
import { expectedOrderValue } from "./gammaGamma/expectedOrderValue";
import type { GammaGamma } from "./gammaGamma/GammaGamma";
import type { HistoryColumns } from "./Histories";
import { orderChanceWhileActive } from "./orderChance";
import type { OrderModel } from "./OrderModel";
import { ordersInWeeks } from "./ordersInWeeks";

/** What is to come of a customer. */
export interface CustomerForecast {
  chanceActive: number;
  expectedOrders: number;
  /** Money per order. */
  expectedOrderValue: number;
  /** Money, discounted to now. */
  expectedValue: number;
  /** The chance of at least one order. */
  orderChance: number;
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
 * @returns an entry a customer, in the order of the histories
 * @throws DomainError unless days are above 0 and at most 100 years, and the cost of money is above -1
 * @throws NoAnswer where the spend model has no mean for a customer
 */
export function orderForecast(
  histories: HistoryColumns & { readonly averageOrderValue: ArrayLike<number> },
  model: OrderModel,
  spend: GammaGamma,
  { days, costOfMoney }: ForecastTerms,
): CustomerForecast[] {
  demand(days > 0 && days <= MOST_DAYS, "days", days, { id: "atMostHundredYears", days: MOST_DAYS });
  demand(costOfMoney > -1 && costOfMoney < Infinity, "costOfMoney", costOfMoney, "aboveMinusOne");
  const whileActive = activeOrders(model, forecastWeeks(days, costOfMoney));
  return Array.from(histories.age, (age, i) => {
    const [repeatOrders, recency] = [histories.repeatOrders[i], histories.recency[i]];
    const chance = chanceActive({ repeatOrders, recency, age }, model);
    const { orders, discounted, orderChance } = whileActive(repeatOrders, age);
    // A customer whose refunds outgrew the repeat orders has spent nothing on them.
    const averageOrderValue = Math.max(0, histories.averageOrderValue[i]);
    const value = expectedOrderValue({ repeatOrders, averageOrderValue }, spend);
    return {
      chanceActive: chance,
      expectedOrders: chance * orders,
      expectedOrderValue: value,
      expectedValue: chance * discounted * value,
      orderChance: chance * orderChance,
    };
  });
}

/** What an active customer orders. */
interface ActiveOrders {
  orders: number;
  /** Each order counted as what money of its week is worth now. */
  discounted: number;
  /** The chance of at least one. */
  orderChance: number;
}

/** Found once for customers of as many orders and the same age. */
function activeOrders(model: OrderModel, weeks: readonly ForecastWeek[]) {
  const known = new Map<number, Map<number, ActiveOrders>>();
  return (repeatOrders: number, age: number): ActiveOrders => {
    const ofAge = known.get(age) ?? new Map<number, ActiveOrders>();
    known.set(age, ofAge);
    const found = ofAge.get(repeatOrders) ?? sumUp(repeatOrders, age);
    ofAge.set(repeatOrders, found);
    return found;
  };

  function sumUp(repeatOrders: number, age: number): ActiveOrders {
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
}
