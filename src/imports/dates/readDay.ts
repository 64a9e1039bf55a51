import { FIRST_SERIAL, LAST_SERIAL, serialDay } from "../../core/dates/serialDay";
import { shortText } from "../../text/shortText";
import type { Cell } from "../cells/cells";

/** Longer text is no day, whatever it begins with. */
const LONGEST_DAY = 100;
/** `2025-01-15`, `2025/1/15`, with whatever time and time zone behind it: the day counts as it is written. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T\s,])/;
/** `15 Jan 2025`, `15. January 2025`, and `Jan 15, 2025`. */
const DAY_FIRST = /^(\d{1,2})\.?[\s-]+(\p{L}{3,12})\.?,?[\s-]+(\d{4})(?=$|[\s,])/u;
const MONTH_FIRST = /^(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})(?=$|[\s,])/u;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * The day that a cell of an export holds, as an Excel serial number. `03/04/2025` is read by nobody here: half the world
 * means April by it and the other half March.
 *
 * @returns undefined where the cell holds no day, or leaves it open
 * @example readDay("2025-01-15 17:41:00 -0500") // 45672
 */
export function readDay(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1 ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const text = (shortText(cell, LONGEST_DAY) ?? "").replace(/^'/, "");
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return serialDay(Number(year), Number(month), Number(day));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function named(year: string, name: string, day: string): number | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : serialDay(Number(year), month, Number(day));
}
