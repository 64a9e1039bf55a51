import { customerDates } from "./customerDates";
import type { OrderLog } from "./OrderLog";
import { type Period, periodOf } from "./period";

/** How a customer comes and goes: ordering for the first time, being lost, and ordering again after that. */
export const MOVES = ["gained", "lost", "back"] as const;
export type Move = (typeof MOVES)[number];

export interface MoveTerms {
  readonly period: Period;
  /** Days without an order after which a customer is lost. */
  readonly lapseDays: number;
  /** An Excel serial number. */
  readonly today: number;
}

/**
 * Tells every coming and going, customer by customer, each in the order of time.
 *
 * @param tell is told the period, as `periodOf` numbers it, and which of the customer's orders it was, counted from 0 by their
 * dates: the one that won them or brought them back, or the last before they were lost
 */
export function eachMove(
  orders: OrderLog,
  { period, lapseDays, today }: MoveTerms,
  tell: (move: Move, period: number, customer: number, order: number) => void,
): void {
  const silence = Math.ceil(lapseDays);
  customerDates(orders).forEach((dates, customer) => {
    tell("gained", periodOf(dates[0], period), customer, 0);
    for (let order = 0; order < dates.length; order++) {
      const lostOn = Math.floor(dates[order]) + silence;
      const isLast = order === dates.length - 1;
      if (lostOn > today || (!isLast && dates[order + 1] < lostOn + 1)) continue;
      tell("lost", periodOf(lostOn, period), customer, order);
      if (!isLast) tell("back", periodOf(dates[order + 1], period), customer, order + 1);
    }
  });
}
