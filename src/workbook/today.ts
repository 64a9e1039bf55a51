const DAYS_1900_TO_1970 = 25_569;
const DAY_MS = 86_400_000;

/** The day that it is where the person is, an Excel serial number. */
export function today(now = new Date()): number {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY_MS) + DAYS_1900_TO_1970;
}
