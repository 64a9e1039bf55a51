import { FIRST_SERIAL, LAST_SERIAL, serialDay } from "../../core/dates/serialDay";
import { shortText } from "../../text/shortText";
import type { Cell } from "./cells";
import { plainValue } from "./plainValue";

/** Longer text is no date. */
const LONGEST_DATE = 100;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * The day and time in a cell as an Excel serial number (1900 system), or undefined where it holds none.
 *
 * Dates come as serials or as ISO text `yyyy-mm-dd`, with an optional time. The text is taken as written: a time zone
 * behind it does not move the order to another day.
 */
export function readDate(cell: Cell): number | undefined {
  const value = plainValue(cell);
  if (typeof value === "number") return inCalendar(value);
  const text = typeof value === "string" ? shortText(value, LONGEST_DATE) : undefined;
  return text === undefined ? undefined : textDate(text);
}

function textDate(text: string): number | undefined {
  const parts = ISO.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const midnight = serialDay(year, month, day);
  if (midnight === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  return inCalendar(midnight + (hour * 3600 + minute * 60 + second) / 86_400);
}

function inCalendar(serial: number): number | undefined {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1 ? serial : undefined;
}
