import { type Histories, type HistoryColumns, groupHistories } from "../Histories";
import { type CustomerForecasts, type ForecastTerms, orderForecast } from "../orderForecast";
import type { GammaGamma } from "../gammaGamma/GammaGamma";
import type { OrderModel } from "../OrderModel";
import { sum } from "../../numeric/sum";
import type { BaseTotals } from "./BaseTotals";

/** What is known of each customer, their spend included. */
export type SpendingColumns = HistoryColumns & { readonly averageOrderValue: ArrayLike<number> };

/** All customers, what was learnt of them, and how far ahead to look. */
export interface Base {
  readonly histories: SpendingColumns;
  readonly groups: Histories;
  readonly model: OrderModel;
  readonly spend: GammaGamma;
  readonly terms: ForecastTerms;
  readonly ahead: CustomerForecasts;
}

/**
 * @param groups the histories taken together, where they are already
 * @throws DomainError for terms that cannot be, NoAnswer where the spend model has no mean for a customer
 */
export function makeBase(
  of: Pick<Base, "histories" | "model" | "spend" | "terms">,
  groups: Histories = groupHistories(of.histories),
): Base {
  const { histories, model, spend, terms } = of;
  return { ...of, groups, ahead: orderForecast(histories, model, spend, terms, groups) };
}

/** The sums over all customers. */
export function expectedTotals({ ahead }: Pick<Base, "ahead">): BaseTotals {
  return { orders: sum(ahead.expectedOrders), value: sum(ahead.expectedValue), ordering: sum(ahead.orderChance) };
}
