const DAY_MS = 86_400_000;

/** Excel's day 1 is 1 January 1900; 9999-12-31 is its last. */
export const FIRST_SERIAL = 1;
export const LAST_SERIAL = 2_958_465;

/** Excel believes 1900 was a leap year, so its serials run one ahead of the calendar from 1 March 1900 on. */
const SERIAL_OF_1_MARCH_1900 = 61;
/** Between Excel's day 0 and the day from which computers count. */
export const DAYS_1900_TO_1970 = 25_569;

/**
 * The Excel serial number (1900 system) of a day of the calendar.
 *
 * @param month 1 to 12
 * @returns undefined for a day that does not exist, or that Excel cannot hold
 * @example serialDay(2025, 1, 31) // 45688
 */
export function serialDay(year: number, month: number, day: number): number | undefined {
  if (year < 1900) return undefined;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const days = midnight.getTime() / DAY_MS + DAYS_1900_TO_1970;
  const serial = days < SERIAL_OF_1_MARCH_1900 ? days - 1 : days;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : undefined;
}
