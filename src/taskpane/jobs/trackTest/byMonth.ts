import { sum } from "../../../core/numeric/sum";
import type { TrackGiven } from "./given";
import type { Tracked, Tracking } from "./tracking";

/** What both phases took and brought in one month. */
export interface MonthOfTest {
  /** Its first day, an Excel serial number. */
  readonly month: number;
  readonly testClicks: number;
  readonly testSpent: number;
  readonly testSales: number;
  readonly roiClicks: number;
  readonly roiSpent: number;
  readonly roiSales: number;
}

/** The first days of the months from the first day of a report to the last. */
export function monthsFrom({ first, last }: NonNullable<Tracking["days"]>): number[] {
  const months = [startOfMonth(first)];
  while (startAfter(months[months.length - 1]) <= last) months.push(startAfter(months[months.length - 1]));
  return months;
}

/** A keyword's clicks count as the test's until those planned are used up, month by month. */
export function byMonth(tracking: Tracking, report: TrackGiven["read"]["report"]): MonthOfTest[] {
  const { days, keywords } = tracking;
  if (!days) return [];
  return monthsFrom(days).map((month) => {
    const parts = keywords.map((one) => partOf(one, { month, index: days.index }, report));
    const all = (of: (part: MonthPart) => number) => sum(parts.map(of));
    return {
      month,
      testClicks: all(({ clicks, test }) => clicks * test),
      testSpent: all(({ cost, test }) => cost * test),
      testSales: all(({ conversions, test }) => conversions * test),
      roiClicks: all(({ clicks, test }) => clicks * (1 - test)),
      roiSpent: all(({ cost, test }) => cost * (1 - test)),
      roiSales: all(({ conversions, test }) => conversions * (1 - test)),
    };
  });
}

interface MonthPart {
  readonly clicks: number;
  readonly cost: number;
  readonly conversions: number;
  /** The test's share. */
  readonly test: number;
}

function partOf(
  { seen, clicksPlanned }: Tracked,
  { month, index }: { readonly month: number; readonly index: number },
  { table, contents }: TrackGiven["read"]["report"],
): MonthPart {
  const figure = (row: number, role: "clicks" | "cost" | "conversions") => {
    const cell = contents.values[row][table.columns[role]?.index ?? -1];
    return typeof cell === "number" ? cell : 0;
  };
  const dayOf = (row: number) => Number(contents.values[row][index]);
  const rows = seen?.rows ?? [];
  const until = (role: "clicks" | "cost" | "conversions", end: number) =>
    sum(rows.filter((row) => dayOf(row) < end).map((row) => figure(row, role)));
  const end = startAfter(month);
  const [before, after] = [until("clicks", month), until("clicks", end)];
  const clicks = after - before;
  const test = Math.min(after, clicksPlanned) - Math.min(before, clicksPlanned);
  return {
    clicks,
    cost: until("cost", end) - until("cost", month),
    conversions: until("conversions", end) - until("conversions", month),
    test: clicks > 0 ? test / clicks : 0,
  };
}

/** Day 0 of Excel, as far as months of this century are concerned. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function startOfMonth(day: number, later = 0): number {
  const date = new Date(DAY_0 + Math.floor(day) * DAY);
  return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) - DAY_0) / DAY;
}

function startAfter(month: number): number {
  return startOfMonth(month, 1);
}
