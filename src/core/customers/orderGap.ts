import { customerDates, type DatedOrders } from "./customerDates";
import { lastDayOf } from "./lastDay";
import { pickedFrom } from "./logOfRows";
import { type CustomerName, demandOrders, type OrderLog } from "./OrderLog";

export type OrderPace = "New" | "Lapsing" | "Faster" | "Slower" | "Steady";

export interface OrderGap {
  customer: CustomerName;
  orders: number;
  /** Days; undefined for a customer of one order. */
  averageGap: number | undefined;
  lastGap: number | undefined;
  daysSinceLastOrder: number;
  pace: OrderPace;
}

/** Silent for longer than this many average gaps, a customer is lapsing. */
const LAPSING = 2;
const FASTER = 0.75;
const SLOWER = 1.25;

/**
 * How long each customer waits between orders, and whether they come faster, slower or not at all any more.
 *
 * @param asOf the day to count silence to, an Excel serial number; the day of the last order where undefined
 * @returns a row a customer, in the order in which they were first seen
 */
export function orderGap(orders: OrderLog, asOf?: number): OrderGap[] {
  demandOrders(orders);
  return gapsOf(orders, asOf ?? lastDayOf(orders));
}

/**
 * The pace of some customers alone, as orderGap has it.
 *
 * @param asOf the day to count silence to, an Excel serial number; the day of the log's last order where undefined
 * @param places where they stand among the names of the log, none twice
 * @returns a pace for each of them, in the order of `places`
 */
export function paces(orders: OrderLog, asOf: number | undefined, places: readonly number[]): OrderPace[] {
  return gapsOf(datesOfSome(orders, places), asOf ?? lastDayOf(orders)).map(({ pace }) => pace);
}

function gapsOf(orders: DatedOrders, asOf: number): OrderGap[] {
  const today = Math.floor(asOf);
  return customerDates(orders).map((dates, i) => {
    const days = dates.map(Math.floor);
    const gaps = Array.from(days.subarray(1), (day, j) => day - days[j]);
    const daysSinceLastOrder = today - days[days.length - 1];
    const averageGap = gaps.length > 0 ? average(gaps) : undefined;
    return {
      customer: orders.names[i],
      orders: days.length,
      averageGap,
      lastGap: gaps.at(-1),
      daysSinceLastOrder,
      pace: paceOf(gaps, daysSinceLastOrder),
    };
  });
}

/** The orders of some customers of a log, and of no others. */
function datesOfSome({ names, customers, dates }: DatedOrders, places: readonly number[]): DatedOrders {
  const placeAmongSome = new Int32Array(names.length).fill(-1);
  places.forEach((place, i) => (placeAmongSome[place] = i));
  const isOfSome = (order: number) => placeAmongSome[customers[order]] >= 0;
  const rows = Int32Array.from(dates.keys()).filter(isOfSome);
  return {
    names: places.map((place) => names[place]),
    customers: rows.map((order) => placeAmongSome[customers[order]]),
    dates: pickedFrom(dates, rows),
  };
}

function paceOf(gaps: readonly number[], silence: number): OrderPace {
  if (gaps.length === 0) return "New";
  if (silence > LAPSING * average(gaps)) return "Lapsing";
  if (gaps.length === 1) return "Steady";
  const usual = average(gaps.slice(0, -1));
  const last = gaps[gaps.length - 1];
  if (last < FASTER * usual) return "Faster";
  return last > SLOWER * usual ? "Slower" : "Steady";
}

function average(gaps: readonly number[]): number {
  return gaps.reduce((total, gap) => total + gap, 0) / gaps.length;
}
