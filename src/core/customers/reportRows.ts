import { isoDate } from "../dates/isoDate";
import { type CustomerReport, RECENT_DAYS, type ReportOptions } from "./customerReport";

/** One question about the customers with its answer, and how that is counted in plain words. */
export interface ReportRow {
  readonly question: string;
  /** "Not known" where the columns given cannot tell. */
  readonly answer: number | string;
  readonly how: string;
  /** What kind of number the answer is. */
  readonly unit: "customers" | "money" | "share" | "number";
}

type Line = [question: string, answer: number | string, how: string, unit?: ReportRow["unit"]];

const NOT_KNOWN = "Not known";

/** The ten questions about customers in words, a row each: what a report is read by. */
export function reportRows(
  report: CustomerReport,
  { lapseDays, highValueShare }: Pick<ReportOptions, "lapseDays" | "highValueShare">,
): ReportRow[] {
  const lines = [
    ...loyalty(report, lapseDays, highValueShare),
    ...worth(report),
    ...buying(report),
    ...channelRows(report),
  ];
  return lines.map(([question, answer, how, unit = "customers"]) => ({ question, answer, how, unit }));
}

function loyalty(report: CustomerReport, lapseDays: number, highValueShare: number): Line[] {
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
      "money",
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

function worth(report: CustomerReport): Line[] {
  return [
    [
      "Average value of a customer",
      report.averageValue,
      "All amounts, less refunds, divided by the customers.",
      "money",
    ],
    [
      "Share of customers below the average",
      report.shareBelowAverage,
      "Customers who paid less than the average, of all.",
      "share",
    ],
  ];
}

function buying(report: CustomerReport): Line[] {
  const prices: Line[] = report.priceMix?.map((row) => [
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
    ["Orders per customer", report.ordersPerCustomer, "All orders divided by all customers.", "number"],
    report.daysBetweenOrders === undefined
      ? ["Days between orders", NOT_KNOWN, "No customer has ordered twice."]
      : [
          "Days between orders",
          report.daysBetweenOrders,
          "Over all gaps between one customer's neighbouring orders.",
          "number",
        ],
    ["Average order", report.averageOrder, "All amounts, less refunds, divided by the orders.", "money"],
  ];
}

function channelRows({ channels, customersEver }: CustomerReport): Line[] {
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
