import { demand } from "../DomainError";
import { eachMove } from "./customerMoves";
import { asOfDay } from "./lastDay";
import { demandOrders, type OrderLog } from "./OrderLog";
import { firstDayOf, type Period, periodOf } from "./period";

export interface FlowTerms {
  period: Period;
  /** Days without an order after which a customer is lost. */
  lapseDays: number;
  /** An Excel serial number; the day of the last order where undefined. */
  asOf?: number;
}

/** Customers who came and went in a calendar period; all counts. */
export interface FlowRow {
  /** The first day of the period, an Excel serial number. */
  firstDay: number;
  /** Active at its beginning and at its end; the last period ends on the as-of day. */
  opening: number;
  closing: number;
  /** Ordered for the first time. */
  gained: number;
  /** Ordered again after having been lost, each time. */
  back: number;
  /** Reached the lapse days without an order, each time. */
  lost: number;
  /** Lost over opening; undefined where nobody was active then. */
  lostShare: number | undefined;
}

/**
 * The leaking bucket: how many active customers each period began with, who came, who came back, who was lost.
 *
 *     closing = opening + gained + back - lost
 *
 * A customer is active on a day who ordered within the lapse days before it, that day included.
 *
 * @returns a row a period, the oldest first, from that of the first order to that of the as-of day
 * @throws NoAnswer for a log without orders
 */
export function customerFlow(orders: OrderLog, { period, lapseDays, asOf }: FlowTerms): FlowRow[] {
  demandOrders(orders);
  demand(lapseDays > 0, "lapseDays", lapseDays, "aboveZero");
  const today = asOfDay(orders, asOf);
  const first = orders.dates.reduce((least, date) => Math.min(least, periodOf(date, period)), Infinity);
  const counts = () => new Int32Array(periodOf(today, period) - first + 1);
  const moves = { gained: counts(), back: counts(), lost: counts() };
  eachMove(orders, { period, lapseDays, today }, (move, at) => moves[move][at - first]++);
  const { gained, back, lost } = moves;
  let closing = 0;
  return Array.from(gained, (won, i) => {
    const opening = closing;
    closing += won + back[i] - lost[i];
    return {
      firstDay: firstDayOf(first + i, period),
      opening,
      closing,
      gained: won,
      back: back[i],
      lost: lost[i],
      lostShare: opening > 0 ? lost[i] / opening : undefined,
    };
  });
}
