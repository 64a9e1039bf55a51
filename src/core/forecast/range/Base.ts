import { type Histories, type HistoryColumns, groupHistories } from "../Histories";
import { type CustomerForecast, type ForecastTerms, orderForecast } from "../orderForecast";
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
  /** An entry a customer. */
  readonly rows: readonly CustomerForecast[];
}

/** @throws DomainError for terms that cannot be, NoAnswer where the spend model has no mean for a customer */
export function makeBase(of: Pick<Base, "histories" | "model" | "spend" | "terms">): Base {
  const { histories, model, spend, terms } = of;
  return { ...of, groups: groupHistories(histories), rows: orderForecast(histories, model, spend, terms) };
}

/** The sums over all customers. */
export function expectedTotals({ rows }: Pick<Base, "rows">): BaseTotals {
  return {
    orders: sum(rows.map((row) => row.expectedOrders)),
    value: sum(rows.map((row) => row.expectedValue)),
    ordering: sum(rows.map((row) => row.orderChance)),
  };
}
