import { isoDate } from "./isoDate";
import { serialDay } from "./serialDay";

/**
 * The day so many months after another, as an Excel serial number: the same of its month, or the last where the month is shorter.
 *
 * @param serial an Excel serial number; its time of day is left out
 * @param months a whole number
 * @example monthsAfter(45_688, 1) // 2025-01-31 and a month: 45_716, 2025-02-28
 */
export function monthsAfter(serial: number, months: number): number {
  const [year, month, day] = isoDate(Math.floor(serial)).split("-").map(Number);
  const all = year * 12 + month - 1 + months;
  const place = { year: Math.floor(all / 12), month: (all % 12) + 1 };
  for (let last = day; last > day - 4; last--) {
    const found = serialDay(place.year, place.month, last);
    if (found !== undefined) return found;
  }
  return NaN;
}
