import { LAST_SERIAL, serialDay } from "../../core/dates/serialDay";
import { shortText } from "../shortText";
import { monthNamed } from "./monthNames";

/** How a day with slashes is written: 03/04/2025 is in April or in March. */
export type DayOrder = "dayFirst" | "monthFirst";

/** A day that text holds, with the readings it leaves open. Days are Excel serial numbers. */
export interface DayText {
  /** The day, should days or months stand first; the same for both unless `open`. */
  readonly dayWith: (order: DayOrder) => number;
  /** Whether both orders make a day, and not the same. */
  readonly open: boolean;
  /** The order that this text proves; null where it proves none. */
  readonly proves: DayOrder | null;
  /** The share of the day that had gone by, where it is ISO text with nothing but a time behind it; undefined where it is not. */
  readonly isoTime: number | undefined;
}

/** Longer text is no day, whatever it begins with. */
const LONGEST_DAY = 100;
/** `2025-01-15`, `2025/1/15`, with whatever time and time zone behind it: the day counts as it is written. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T ,])/;
/** `31.12.2025`: wherever points part a date, the day stands first. */
const WITH_POINTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?=$|[ ,])/;
const WITH_SLASHES = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})(?=$|[ ,])/;
/** `15 Jan 2025`, `15. Januar 2025`, `15 de enero de 2025`, and `Jan 15, 2025`. */
const DAY_FIRST =
  /^(\d{1,2})(?:\.|er|[ºª°]|st|nd|rd|th)?(?: |-|\/| de )(\p{L}{3,12})\.?(?:,? |-|\/| de | del )(\d{4}|\d{2})(?=$|[ ,])/u;
const MONTH_FIRST = /^(\p{L}{3,12})\.?(?: |-)(\d{1,2})(?:st|nd|rd|th)?(?:,? |-)(\d{4}|\d{2})(?=$|[ ,])/u;
/** A day of the week in front tells nothing new. */
const WEEKDAY = /^\p{L}{2,13}\.?,? (?=\d|\p{L}{3,12}\.? \d)/u;
const ISO =
  /^\d{4}-\d{2}-\d{2}(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * The one grammar of a date in text: ISO, points between day, month and year, slashes where they can mean one day only or may
 * stay open, and months by name in the languages of our headings. A time behind the day, and its zone, move it nowhere.
 *
 * @returns null for what holds no day
 * @example dayText("03/04/2025")?.open // true
 */
export function dayText(text: string): DayText | null {
  const short = (shortText(text, LONGEST_DAY) ?? "").replace(/^'/, "");
  const [, year, month, day] = YEAR_FIRST.exec(short) ?? [];
  if (year !== undefined) return settled(serialDay(Number(year), Number(month), Number(day)), timeIn(short));
  return dayBehind(short) ?? dayBehind(short.replace(WEEKDAY, ""));
}

/** Where no year stands first. */
function dayBehind(short: string): DayText | null {
  const points = WITH_POINTS.exec(short);
  if (points) return settled(serialDay(yearWritten(points[3]), Number(points[2]), Number(points[1])));
  const slashes = WITH_SLASHES.exec(short);
  if (slashes) return eitherOrder(Number(slashes[1]), Number(slashes[2]), yearWritten(slashes[3]));
  const dayFirst = DAY_FIRST.exec(short);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(short);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

/**
 * The same where no order may stay open, since nobody can be asked: ISO text, with an optional time.
 * @returns the day and time as an Excel serial number, null for any other text
 */
export function settledDate(text: string): number | null {
  const day = dayText(text);
  if (day?.isoTime === undefined || text.trimStart().startsWith("'")) return null;
  return day.dayWith("dayFirst") + day.isoTime;
}

function settled(day: number | undefined, isoTime?: number): DayText | null {
  if (day === undefined || day > LAST_SERIAL) return null;
  return { dayWith: () => day, open: false, proves: null, isoTime };
}

function eitherOrder(first: number, second: number, year: number): DayText | null {
  const [dayFirst, monthFirst] = [serialDay(year, second, first), serialDay(year, first, second)];
  const [one, other] = [dayFirst ?? monthFirst, monthFirst ?? dayFirst];
  if (one === undefined || other === undefined) return null;
  const proves =
    one !== other ? null : dayFirst === undefined ? "monthFirst" : monthFirst === undefined ? "dayFirst" : null;
  return { dayWith: (order) => (order === "dayFirst" ? one : other), open: one !== other, proves, isoTime: undefined };
}

function named(year: string, name: string, day: string): DayText | null {
  const month = monthNamed(name);
  return month === undefined ? null : settled(serialDay(yearWritten(year), month, Number(day)));
}

/** Two figures are a year of this century up to 29, as Excel takes them. */
function yearWritten(written: string): number {
  const year = Number(written);
  return written.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** The time of ISO text as a share of the day, 0 without one; undefined for what else stands behind the day. */
function timeIn(text: string): number | undefined {
  const parts = ISO.exec(text);
  if (!parts) return undefined;
  const [hour, minute, second] = parts.slice(1, 4).map((part) => Number(part ?? 0));
  return hour > 23 || minute > 59 || second > 59 ? undefined : (hour * 3600 + minute * 60 + second) / 86_400;
}
