import { demand } from "../DomainError";
import { NoAnswer } from "../NoAnswer";
import { firstOrders } from "./firstOrders";
import { asOfDay } from "./lastDay";
import { pickedFrom } from "./logOfRows";
import type { OrderLog } from "./OrderLog";

/** How long after their first order customers are looked at. */
export interface FirstDays {
  readonly days: number;
  /** The last day that is known, an Excel serial number; the last that the log tells of where undefined. */
  readonly asOf?: number | undefined;
}

/** A part of a log, and which of its orders and refunds that are, for what stands beside them. */
export interface PartOfLog {
  readonly log: OrderLog;
  readonly orders: Int32Array;
  readonly refunds: Int32Array;
}

/**
 * What each customer did within so many days of their first order, of those customers alone who have been there so long: so that
 * nobody brought less for being young.
 *
 * @throws NoAnswer where no customer is that old, DomainError for days that are none and a day before the last of the log
 */
export function firstDays(orders: OrderLog, { days, asOf }: FirstDays): PartOfLog {
  demand(Number.isInteger(days) && days >= 1, "days", days, "wholeDays");
  const today = asOfDay(orders, asOf);
  const began = Array.from(firstOrders(orders), (order) => Math.floor(orders.dates[order]));
  const places = new Int32Array(began.length).fill(-1);
  const names = orders.names.filter((_, customer) => began[customer] + days <= today);
  let count = 0;
  began.forEach((day, customer) => {
    if (day + days <= today) places[customer] = count++;
  });
  if (count === 0) throw new NoAnswer({ id: "nobodyThatOld", days });
  const early = ({ customers, dates }: Pick<OrderLog, "customers" | "dates">) =>
    Int32Array.from(customers.keys()).filter((row) => {
      const customer = customers[row];
      return places[customer] >= 0 && Math.floor(dates[row]) - began[customer] <= days;
    });
  const picked = ({ customers, dates, amounts }: OrderLog["refunds"], rows: Int32Array) => ({
    customers: rows.map((row) => places[customers[row]]),
    dates: pickedFrom(dates, rows),
    amounts: pickedFrom(amounts, rows),
  });
  const [ofOrders, ofRefunds] = [early(orders), early(orders.refunds)];
  return {
    log: { names, ...picked(orders, ofOrders), refunds: picked(orders.refunds, ofRefunds) },
    orders: ofOrders,
    refunds: ofRefunds,
  };
}
