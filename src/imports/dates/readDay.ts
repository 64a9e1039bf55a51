import { DAYS_1900_TO_1970, FIRST_SERIAL, LAST_SERIAL, serialDay } from "../../core/dates/serialDay";
import { dayText, type DayOrder } from "../../text/dates/dayText";
import type { Cell } from "../../text/cells";

/**
 * The day that a cell of an export holds, as an Excel serial number. `03/04/2025` is read only where its column has shown
 * which order its days are written in: half the world means April by it and the other half March.
 *
 * @param order of days and months in the column, where that is known
 * @returns undefined where the cell holds no day, or leaves it open
 * @example readDay("2025-01-15 17:41:00 -0500") // 45672
 */
export function readDay(cell: Cell, order?: DayOrder): number | undefined {
  if (typeof cell === "number") return isSerial(cell) ? cell : dayOfDatabase(cell);
  if (typeof cell !== "string") return undefined;
  if (FIGURES.test(cell)) return dayOfDatabase(Number(cell));
  const day = dayText(cell);
  if (!day || (day.open && order === undefined)) return undefined;
  return day.dayWith(order ?? "dayFirst");
}

const FIGURES = /^\d{8,13}$/;
const [SECONDS_OF_1980, SECONDS_OF_2100] = [315_532_800, 4_102_444_800];

/** Whether a number is a day as Excel counts them. */
export function isSerial(day: number): boolean {
  return day >= FIRST_SERIAL && day < LAST_SERIAL + 1;
}

/** A day as databases write it in figures: `20251231`, or the seconds or milliseconds since 1970. */
function dayOfDatabase(figures: number): number | undefined {
  if (!Number.isInteger(figures)) return undefined;
  if (figures < 100_000_000) {
    return serialDay(Math.floor(figures / 10_000), Math.floor(figures / 100) % 100, figures % 100);
  }
  const seconds = figures > SECONDS_OF_2100 ? figures / 1000 : figures;
  if (seconds < SECONDS_OF_1980 || seconds > SECONDS_OF_2100) return undefined;
  return DAYS_1900_TO_1970 + seconds / 86_400;
}
