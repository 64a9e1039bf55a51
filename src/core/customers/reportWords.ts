import type { CustomerReport } from "./customerReport";
import type { PriceHabit } from "./priceMix";

/** A question about the customers, and how its answer is counted. */
export type AskedAndCounted = readonly [question: string, how: string];

/** What the words of a report are made from: the report, what was asked for, and how figures are written. */
export interface ReportFacts {
  readonly report: CustomerReport;
  readonly lapseDays: number;
  readonly recentDays: number;
  /** The share of customers that counts as high-value, written. */
  readonly top: string;
  readonly written: WrittenFigures;
}

/** How a report writes the figures among its words. */
export interface WrittenFigures {
  count(value: number): string;
  /** Of a share from 0 to 1. */
  share(value: number): string;
  /** Of a day as a serial number. */
  day(serial: number): string;
}

/** Every question of the report in one language. A question that the columns given cannot answer says what it lacks. */
export interface ReportWords {
  readonly notKnown: string;
  readonly customersToday: (facts: ReportFacts) => AskedAndCounted;
  readonly highValueFrom: (facts: ReportFacts) => AskedAndCounted;
  readonly highValueCustomers: (facts: ReportFacts) => AskedAndCounted;
  readonly gained: (facts: ReportFacts) => AskedAndCounted;
  readonly lost: (facts: ReportFacts) => AskedAndCounted;
  readonly boughtAgain: (facts: ReportFacts) => AskedAndCounted;
  readonly averageValue: AskedAndCounted;
  readonly shareBelowAverage: AskedAndCounted;
  readonly boughtAt: (habit: PriceHabit, share: string) => AskedAndCounted;
  readonly noPrices: AskedAndCounted;
  readonly tradedUp: AskedAndCounted;
  readonly ordersPerCustomer: AskedAndCounted;
  readonly daysBetweenOrders: AskedAndCounted;
  readonly noSecondOrder: AskedAndCounted;
  readonly averageOrder: AskedAndCounted;
  readonly boughtThrough: (channel: string, share: string) => AskedAndCounted;
  readonly noChannels: AskedAndCounted;
}

const recently = ({ report, recentDays, written }: ReportFacts) =>
  `in the ${recentDays} days to ${written.day(report.asOf)}`;

/** The report in English, as CUSTOMERREPORT gives it. */
export const REPORT_WORDS: ReportWords = {
  notKnown: "Not known",
  customersToday: ({ report, lapseDays, written }) => [
    "Customers today",
    `Ordered in the ${lapseDays} days to ${written.day(report.asOf)}; ${written.count(report.customersEver)} ever ordered.`,
  ],
  highValueFrom: ({ top }) => [
    "A high-value customer brings at least",
    `The least that one of the best ${top} of customers has paid, less refunds.`,
  ],
  highValueCustomers: ({ report, top, written }) => [
    "High-value customers",
    `The best ${top} of ${written.count(report.customersEver)} customers, rounded up.`,
  ],
  gained: (facts) => ["Customers gained", `First order ${recently(facts)}.`],
  lost: (facts) => ["Customers lost", `Reached ${facts.lapseDays} days without an order ${recently(facts)}.`],
  boughtAgain: ({ report: { boughtAgain, customersEver }, written }) => [
    "Bought more than once",
    `Two orders or more: ${written.share(boughtAgain / customersEver)} of ${written.count(customersEver)} customers.`,
  ],
  averageValue: ["Average value of a customer", "All amounts, less refunds, divided by the customers."],
  shareBelowAverage: ["Share of customers below the average", "Customers who paid less than the average, of all."],
  boughtAt: (habit, share) => [
    `Bought at: ${habit.toLowerCase()}`,
    `${share} of customers; a discount is less than 99.5% of the list price.`,
  ],
  noPrices: ["Bought at full price, at a discount, or both", "Give the list price of each order to answer this."],
  tradedUp: [
    "Began down-market and traded up",
    "First order in the lowest third of first orders, a later one above the median order.",
  ],
  ordersPerCustomer: ["Orders per customer", "All orders divided by all customers."],
  daysBetweenOrders: ["Days between orders", "Over all gaps between one customer's neighbouring orders."],
  noSecondOrder: ["Days between orders", "No customer has ordered twice."],
  averageOrder: ["Average order", "All amounts, less refunds, divided by the orders."],
  boughtThrough: (channel, share) => [
    `Customers who bought through ${channel}`,
    `${share} of customers; one who uses two channels counts in both.`,
  ],
  noChannels: ["Customers by channel", "Give the channel of each order to answer this."],
};
