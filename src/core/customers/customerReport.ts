import { demand } from "../DomainError";
import { mean } from "../numeric/mean";
import { total } from "../numeric/total";
import { type ChannelCount, customersByChannel } from "./customersByChannel";
import { type CustomerTotals, customerTotals } from "./customerTotals";
import { lastDayOf } from "./lastDay";
import { demandOrders, type OrderLog } from "./OrderLog";
import { type PriceRow, priceMix } from "./priceMix";
import { tradedUp } from "./tradedUp";

export interface ReportOptions {
  /** An Excel serial number; the day of the last order where undefined. */
  asOf?: number;
  /** Days without an order after which a customer is lost. */
  lapseDays: number;
  /** The share of customers, from the top, that counts as high-value; above 0, at most 1. */
  highValueShare: number;
  /** Money, the list price of each order; undefined where not known. */
  listPrices?: Float64Array;
  /** The channel of each order; undefined where not known. */
  channels?: readonly string[];
}

/** What a manager asks of the customers; money in the currency of the log, shares 0 to 1, the rest counts. */
export interface CustomerReport {
  asOf: number;
  customersEver: number;
  /** Ordered within the lapse days. */
  customersToday: number;
  /** The least that a high-value customer has brought. */
  highValueFrom: number;
  highValueCustomers: number;
  gained: number;
  lost: number;
  boughtAgain: number;
  averageValue: number;
  shareBelowAverage: number;
  priceMix: PriceRow[] | undefined;
  tradedUp: number;
  ordersPerCustomer: number;
  /** Undefined where no customer ordered twice. */
  daysBetweenOrders: number | undefined;
  averageOrder: number;
  channels: ChannelCount[] | undefined;
}

/** Customers gained and lost are counted over this many days up to the as-of date. */
export const RECENT_DAYS = 90;

/**
 * The ten questions about customers, answered from an order log. A customer's value is what they paid, less refunds.
 *
 * @throws NoAnswer for a log without orders
 */
export function customerReport(orders: OrderLog, options: ReportOptions): CustomerReport {
  const { lapseDays, highValueShare, listPrices, channels } = options;
  demandOrders(orders);
  demand(lapseDays > 0, "lapseDays", lapseDays, "aboveZero");
  demand(highValueShare > 0 && highValueShare <= 1, "highValueShare", highValueShare, "atMostOne");
  const asOf = Math.floor(options.asOf ?? lastDayOf(orders));
  const totals = customerTotals(orders);
  const customers = orders.names.length;
  const averageValue = mean(totals.spend);
  // A tenth of 25 customers is 2.5; the third still stands partly inside it.
  const highValueCustomers = Math.max(1, Math.ceil(highValueShare * customers - 1e-9));
  const best = totals.spend.slice().sort().reverse();
  return {
    asOf,
    customersEver: customers,
    ...comingAndGoing(totals, asOf, lapseDays),
    highValueFrom: best[highValueCustomers - 1],
    highValueCustomers,
    boughtAgain: totals.orders.filter((count) => count >= 2).length,
    averageValue,
    shareBelowAverage: totals.spend.filter((value) => value < averageValue).length / customers,
    priceMix: listPrices && priceMix(orders, listPrices),
    tradedUp: tradedUp(orders),
    ordersPerCustomer: orders.customers.length / customers,
    daysBetweenOrders: daysBetweenOrders(totals),
    averageOrder: total([...orders.amounts, ...orders.refunds.amounts]) / orders.amounts.length,
    channels: channels && customersByChannel(orders, channels),
  };
}

function comingAndGoing({ firstOrder, lastOrder }: CustomerTotals, asOf: number, lapseDays: number) {
  const counts = { customersToday: 0, gained: 0, lost: 0 };
  for (let i = 0; i < lastOrder.length; i++) {
    const silence = asOf - Math.floor(lastOrder[i]);
    if (silence < lapseDays) counts.customersToday++;
    if (silence >= lapseDays && silence < lapseDays + RECENT_DAYS) counts.lost++;
    if (asOf - Math.floor(firstOrder[i]) < RECENT_DAYS) counts.gained++;
  }
  return counts;
}

/** In whole days of the calendar, over all gaps between neighbouring orders together. */
function daysBetweenOrders({ orders, firstOrder, lastOrder }: CustomerTotals): number | undefined {
  let days = 0;
  let gaps = 0;
  for (let i = 0; i < orders.length; i++) {
    days += Math.floor(lastOrder[i]) - Math.floor(firstOrder[i]);
    gaps += orders[i] - 1;
  }
  return gaps > 0 ? days / gaps : undefined;
}
