import { demand } from "../DomainError";
import { chancesActive } from "./chancesActive";
import { DAYS_A_WEEK } from "./customerHistories";
import { type ForecastWeek, forecastWeeks } from "./forecastWeeks";
import { type AlikeWhileActive, alikeWhileActive, type Histories } from "./Histories";
import { orderChanceWhileActive } from "./orderChance";
import type { OrderModel } from "./OrderModel";
import { ordersInWeeks } from "./ordersInWeeks";
import { overAges } from "./overAges";

/** What is to come of a customer of each group, an entry a group in every column. */
export interface GroupForecasts {
  readonly alike: AlikeWhileActive;
  readonly chanceActive: Float64Array;
  readonly expectedOrders: Float64Array;
  /** Each order counted as what money of its week is worth now. */
  readonly discountedOrders: Float64Array;
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
 * What is to come of the customers of each group in the coming days, but for their money.
 * @throws DomainError unless days are above 0 and at most 100 years, and the cost of money is above -1
 */
export function groupForecasts(
  groups: Histories,
  model: OrderModel,
  { days, costOfMoney }: ForecastTerms,
): GroupForecasts {
  demand(days > 0 && days <= MOST_DAYS, "days", days, { id: "atMostHundredYears", days: MOST_DAYS });
  demand(costOfMoney > -1 && costOfMoney < Infinity, "costOfMoney", costOfMoney, "aboveMinusOne");
  // Without interest it is of no account in which week an order comes.
  const weeks = costOfMoney === 0 ? [{ end: days / DAYS_A_WEEK, discount: 1 }] : forecastWeeks(days, costOfMoney);
  const alike = alikeWhileActive(groups);
  const whileActive = activeOrders(weeks, alike, model);
  const chanceActive = chancesActive(groups, model);
  const ofGroups = (column: Float64Array) => chanceActive.map((chance, group) => chance * column[alike.places[group]]);
  return {
    alike,
    chanceActive,
    expectedOrders: ofGroups(whileActive.orders),
    discountedOrders: ofGroups(whileActive.discounted),
    orderChance: ofGroups(whileActive.orderChance),
  };
}

/** What active customers order, the same for all of as many orders and the same age. */
function activeOrders(weeks: readonly ForecastWeek[], alike: AlikeWhileActive, model: OrderModel) {
  const end = weeks[weeks.length - 1].end;
  const worth = (repeatOrders: number, age: number) => discountedOrders(weeks, repeatOrders, age, model);
  const orders = overAges(alike, model, (repeatOrders, age) => ordersInWeeks(end, repeatOrders, age, model));
  return {
    orders,
    discounted: weeks.length === 1 ? orders.map((each) => each * weeks[0].discount) : overAges(alike, model, worth),
    orderChance: overAges(alike, model, (repeatOrders, age) => orderChanceWhileActive(end, repeatOrders, age, model)),
  };
}

function discountedOrders(
  weeks: readonly ForecastWeek[],
  repeatOrders: number,
  age: number,
  model: OrderModel,
): number {
  let [before, worth] = [0, 0];
  for (const { end, discount } of weeks) {
    const byEnd = ordersInWeeks(end, repeatOrders, age, model);
    worth += (byEnd - before) * discount;
    before = byEnd;
  }
  return worth;
}
