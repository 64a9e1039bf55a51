import { FIRST_SERIAL, LAST_SERIAL } from "../../core/dates/serialDay";
import { settledDate } from "../../text/dates/dayText";
import type { Cell } from "../../text/cells";
import { plainValue } from "./plainValue";

/**
 * The day and time in a cell as an Excel serial number (1900 system), or undefined where it holds none.
 *
 * Dates come as serials or as ISO text `yyyy-mm-dd`, with an optional time. The text is taken as written: a time zone
 * behind it does not move the order to another day.
 */
export function readDate(cell: Cell): number | undefined {
  const value = plainValue(cell);
  if (typeof value === "number") return value >= FIRST_SERIAL && value < LAST_SERIAL + 1 ? value : undefined;
  return typeof value === "string" ? (settledDate(value) ?? undefined) : undefined;
}
