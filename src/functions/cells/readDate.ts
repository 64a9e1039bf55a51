import type { Cell } from "./cells";
import { plainValue } from "./plainValue";

const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/** Excel's day 1 is 1 January 1900; 9999-12-31 is its last. */
export const FIRST_SERIAL = 1;
export const LAST_SERIAL = 2_958_465;

/** Excel believes 1900 was a leap year, so its serials run one ahead of the calendar from 1 March 1900 on. */
const SERIAL_OF_1_MARCH_1900 = 61;
const DAYS_1900_TO_1970 = 25_569;

/**
 * The day and time in a cell as an Excel serial number (1900 system), or undefined where it holds none.
 *
 * Dates come as serials or as ISO text `yyyy-mm-dd`, with an optional time. The text is taken as written: a time zone
 * behind it does not move the order to another day.
 */
export function readDate(cell: Cell): number | undefined {
  const value = plainValue(cell);
  if (typeof value === "number") return inCalendar(value);
  return typeof value === "string" ? textDate(value.trim()) : undefined;
}

function textDate(text: string): number | undefined {
  const parts = ISO.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  if (year < 1900) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 59) return undefined;
  const days = midnight.getTime() / DAY_MS + DAYS_1900_TO_1970;
  const serial = days < SERIAL_OF_1_MARCH_1900 ? days - 1 : days;
  return inCalendar(serial + (hour * 3600 + minute * 60 + second) / 86_400);
}

function inCalendar(serial: number): number | undefined {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? serial : undefined;
}
