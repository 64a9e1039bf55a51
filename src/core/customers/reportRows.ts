import { isoDate } from "../dates/isoDate";
import { type CustomerReport, RECENT_DAYS, type ReportOptions } from "./customerReport";
import {
  type AskedAndCounted,
  REPORT_WORDS,
  type ReportFacts,
  type ReportWords,
  type WrittenFigures,
} from "./reportWords";

/** One question about the customers with its answer, and how that is counted in plain words. */
export interface ReportRow {
  readonly question: string;
  /** "Not known" where the columns given cannot tell. */
  readonly answer: number | string;
  readonly how: string;
  /** What kind of number the answer is. */
  readonly unit: "customers" | "money" | "share" | "number";
}

type Line = [words: AskedAndCounted, answer: number | undefined, unit?: ReportRow["unit"]];

/** How the report is worded; in English as CUSTOMERREPORT gives it where nothing is said. */
export interface ReportLanguage {
  readonly words: ReportWords;
  readonly written: WrittenFigures;
}

const AS_FUNCTION: ReportLanguage = {
  words: REPORT_WORDS,
  written: { count: String, share: (share) => `${Math.round(share * 1000) / 10}%`, day: isoDate },
};

/** The ten questions about customers in words, a row each: what a report is read by. */
export function reportRows(
  report: CustomerReport,
  { lapseDays, highValueShare }: Pick<ReportOptions, "lapseDays" | "highValueShare">,
  { words, written }: ReportLanguage = AS_FUNCTION,
): ReportRow[] {
  const facts = { report, lapseDays, recentDays: RECENT_DAYS, top: written.share(highValueShare), written };
  const lines = [
    ...loyalty(facts, words),
    ...worth(facts, words),
    ...buying(facts, words),
    ...channelRows(facts, words),
  ];
  return lines.map(([[question, how], answer = words.notKnown, unit = "customers"]) => ({
    question,
    answer,
    how,
    unit,
  }));
}

function loyalty(facts: ReportFacts, words: ReportWords): Line[] {
  const { report } = facts;
  return [
    [words.customersToday(facts), report.customersToday],
    [words.highValueFrom(facts), report.highValueFrom, "money"],
    [words.highValueCustomers(facts), report.highValueCustomers],
    [words.gained(facts), report.gained],
    [words.lost(facts), report.lost],
    [words.boughtAgain(facts), report.boughtAgain],
  ];
}

function worth({ report }: ReportFacts, words: ReportWords): Line[] {
  return [
    [words.averageValue, report.averageValue, "money"],
    [words.shareBelowAverage, report.shareBelowAverage, "share"],
  ];
}

function buying({ report, written }: ReportFacts, words: ReportWords): Line[] {
  const prices: Line[] = report.priceMix?.map(({ habit, share, customers }) => [
    words.boughtAt(habit, written.share(share)),
    customers,
  ]) ?? [[words.noPrices, undefined]];
  const { daysBetweenOrders: gap } = report;
  return [
    ...prices,
    [words.tradedUp, report.tradedUp],
    [words.ordersPerCustomer, report.ordersPerCustomer, "number"],
    [gap === undefined ? words.noSecondOrder : words.daysBetweenOrders, gap, "number"],
    [words.averageOrder, report.averageOrder, "money"],
  ];
}

function channelRows({ report, written }: ReportFacts, words: ReportWords): Line[] {
  const { channels, customersEver } = report;
  if (!channels) return [[words.noChannels, undefined]];
  return channels.map(({ channel, customers }) => [
    words.boughtThrough(channel, written.share(customers / customersEver)),
    customers,
  ]);
}
