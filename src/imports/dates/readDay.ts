import { FIRST_SERIAL, LAST_SERIAL } from "../../core/dates/serialDay";
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
  if (typeof cell === "number") return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1 ? cell : undefined;
  const day = typeof cell === "string" ? dayText(cell) : null;
  if (!day || (day.open && order === undefined)) return undefined;
  return day.dayWith(order ?? "dayFirst");
}
