import { demand } from "../DomainError";
import { regularisedBeta } from "../numeric/regularisedBeta";
import { demandSales } from "./clickRules";

/** Clicks bought, and what is hoped from them. */
export interface SaleHope {
  /** Clicks bought; a fraction counts as its part of a click. */
  clicks: number;
  /** Customers per click, 0 to 1. */
  conversionRate: number;
  /** A whole number of sales, 1 or more. */
  sales: number;
}

/**
 * The chance that a number of clicks brings at least so many sales.
 *
 *     1 - (1 - rate)^clicks                              for one sale
 *     I_rate(sales, clicks - sales + 1)                  for more: the upper tail of the binomial distribution
 *
 * Both are smooth in the clicks, so a budget that buys 99.9999 clicks is judged like one that buys 100.
 *
 * Source: DLMF 8.17.5.
 * @returns a chance, 0 to 1
 * @throws DomainError unless clicks >= 0, the rate is from 0 to 1 and sales is a whole number >= 1
 * @example saleChance({ clicks: 100, conversionRate: 0.01, sales: 1 }) // 0.6339676587267709
 */
export function saleChance({ clicks, conversionRate, sales }: SaleHope): number {
  demand(clicks >= 0, "clicks", clicks, "notNegative");
  demand(conversionRate >= 0 && conversionRate <= 1, "conversionRate", conversionRate, "share");
  demandSales(sales);
  if (clicks <= sales - 1) return 0;
  if (sales === 1) return -Math.expm1(clicks * Math.log1p(-conversionRate));
  return regularisedBeta(conversionRate, sales, clicks - sales + 1).lower;
}
