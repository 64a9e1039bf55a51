import { demand } from "../DomainError";
import type { Costs } from "./Costs";
import { customerTotals } from "./customerTotals";
import { daysToEarnBack } from "./daysToEarnBack";
import { asOfDay } from "./lastDay";
import { demandOrders, type OrderLog } from "./OrderLog";
import { periodMoney } from "./periodMoney";
import { type ProfitStatements, profitStatements, type SpendTerms } from "./profitStatements";

export interface ProfitTerms extends SpendTerms {
  /** Money per order: one figure for every order, or one for each order and refund. */
  readonly costs: Costs;
  /** Length of a period. */
  readonly days: number;
  /** An Excel serial number; the day of the last order where undefined. */
  readonly asOf?: number;
}

/**
 * One statement of what marketing earns: for the latest days, beside as many before. A customer is new in the period of their
 * first order ever, and returning in any later one.
 *
 * @returns before is undefined where the log holds no order so early
 * @throws NoAnswer for a log without orders
 */
export function profitCentre(orders: OrderLog, { costs, days, asOf, ...spend }: ProfitTerms): ProfitStatements {
  demandOrders(orders);
  demand(Number.isInteger(days) && days >= 1, "days", days, "wholeDays");
  const today = asOfDay(orders, asOf);
  const periodOfDay = (day: number) => Math.floor((today - Math.floor(day)) / days);
  const { firstOrder, orders: orderCounts } = customerTotals(orders);
  const firstPeriods = firstOrder.map(periodOfDay);
  const earnedBack = (cost: number) =>
    daysToEarnBack(orders, costs, { isMeant: (customer) => firstPeriods[customer] === BEFORE, cost });
  const money = (period: number) => periodMoney(orders, costs, { period, periodOfDay, firstPeriods, orderCounts });
  const reachesBack = firstPeriods.some((period) => period >= BEFORE);
  return profitStatements({ now: money(NOW), before: reachesBack ? money(BEFORE) : undefined }, spend, earnedBack);
}

/** Periods are counted back from the as-of day. */
const [NOW, BEFORE] = [0, 1];
