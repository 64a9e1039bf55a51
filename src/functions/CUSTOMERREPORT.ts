import { type CustomerReport, customerReport, RECENT_DAYS } from "../core/customers/customerReport";
import { number, single } from "./cells/argument";
import { isoDate } from "./cells/isoDate";
import { readAsOf } from "./cells/orderArguments";
import { readOrders } from "./cells/orderLog";
import { table } from "./cells/table";

type Row = [question: string, answer: number | string, how: string];

const NOT_KNOWN = "Not known";

/**
 * Ten questions about your customers with their answers and how each is counted: how many, how loyal, what they are worth, how they buy.
 * @customfunction CUSTOMERREPORT
 * @param customers The customer of each order, a row an order. Whole columns with a header are fine.
 * @param dates The date of each order, beside the customers.
 * @param amounts Money paid for each order. Refunds are negative.
 * @param listPrices The list price of each order, to tell discounts.
 * @param channels The channel of each order: shop, web, phone.
 * @param asOf The last day to look at (the day of the last order if left out).
 * @param lapseDays Days without an order after which a customer is lost (365 if left out).
 * @param highValueShare Share of customers, from the top, that counts as high-value (10% if left out).
 * @returns Question, answer and how it is counted, a row each, under a header.
 */
export function CUSTOMERREPORT(
  customers: any[][],
  dates: any[][],
  amounts: any[][],
  listPrices?: any[][],
  channels?: any[][],
  asOf?: any[][],
  lapseDays?: any[][],
  highValueShare?: any[][],
): any[][] {
  const day = readAsOf(asOf);
  const numbers = listPrices ? { listPrices } : undefined;
  const labels = channels ? { channels } : undefined;
  const orders = readOrders<string, string>({ customers, dates, amounts }, { numbers, labels, asOf: day });
  const lapse = single("lapseDays", number(lapseDays, 365));
  const share = single("highValueShare", number(highValueShare, 0.1));
  const report = customerReport(orders, {
    asOf: day,
    lapseDays: lapse,
    highValueShare: share,
    listPrices: orders.numbers.listPrices,
    channels: orders.labels.channels,
  });
  const rows = [...loyalty(report, lapse, share), ...worth(report), ...buying(report), ...channelRows(report)];
  return table(["Question", "Answer", "How it is counted"], rows);
}

function loyalty(report: CustomerReport, lapseDays: number, highValueShare: number): Row[] {
  const { customersEver: ever } = report;
  const recent = `in the ${RECENT_DAYS} days to ${isoDate(report.asOf)}`;
  const top = percent(highValueShare);
  return [
    [
      "Customers today",
      report.customersToday,
      `Ordered in the ${lapseDays} days to ${isoDate(report.asOf)}; ${ever} ever ordered.`,
    ],
    [
      "A high-value customer brings at least",
      report.highValueFrom,
      `The least that one of the best ${top} of customers has paid, less refunds.`,
    ],
    ["High-value customers", report.highValueCustomers, `The best ${top} of ${ever} customers, rounded up.`],
    ["Customers gained", report.gained, `First order ${recent}.`],
    ["Customers lost", report.lost, `Reached ${lapseDays} days without an order ${recent}.`],
    [
      "Bought more than once",
      report.boughtAgain,
      `Two orders or more: ${percent(report.boughtAgain / ever)} of ${ever} customers.`,
    ],
  ];
}

function worth(report: CustomerReport): Row[] {
  return [
    ["Average value of a customer", report.averageValue, "All amounts, less refunds, divided by the customers."],
    [
      "Share of customers below the average",
      report.shareBelowAverage,
      "Customers who paid less than the average, of all.",
    ],
  ];
}

function buying(report: CustomerReport): Row[] {
  const prices: Row[] = report.priceMix?.map((row) => [
    `Bought at: ${row.habit.toLowerCase()}`,
    row.customers,
    `${percent(row.share)} of customers; a discount is less than 99.5% of the list price.`,
  ]) ?? [
    ["Bought at full price, at a discount, or both", NOT_KNOWN, "Give the list price of each order to answer this."],
  ];
  return [
    ...prices,
    [
      "Began down-market and traded up",
      report.tradedUp,
      "First order in the lowest third of first orders, a later one above the median order.",
    ],
    ["Orders per customer", report.ordersPerCustomer, "All orders divided by all customers."],
    report.daysBetweenOrders === undefined
      ? ["Days between orders", NOT_KNOWN, "No customer has ordered twice."]
      : ["Days between orders", report.daysBetweenOrders, "Over all gaps between one customer's neighbouring orders."],
    ["Average order", report.averageOrder, "All amounts, less refunds, divided by the orders."],
  ];
}

function channelRows({ channels, customersEver }: CustomerReport): Row[] {
  if (!channels) return [["Customers by channel", NOT_KNOWN, "Give the channel of each order to answer this."]];
  return channels.map(({ channel, customers }) => [
    `Customers who bought through ${channel}`,
    customers,
    `${percent(customers / customersEver)} of customers; one who uses two channels counts in both.`,
  ]);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
