const DAY_MS = 86_400_000;
const DAYS_1900_TO_1970 = 25_569;
const SERIAL_OF_1_MARCH_1900 = 61;

/** An Excel serial number as a message shows it: 46053 is 2026-01-31. */
export function isoDate(serial: number): string {
  const day = Math.floor(serial);
  // Excel has a 29 February 1900 that the calendar has not; before it the serials run one behind.
  const days = (day < SERIAL_OF_1_MARCH_1900 ? day + 1 : day) - DAYS_1900_TO_1970;
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}
