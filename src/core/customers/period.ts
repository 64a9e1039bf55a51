export const PERIODS = ["month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** How many months a period has. */
export const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };
const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const SERIAL_OF_1_MARCH_1900 = 61;

/** Which calendar period a day falls in, counted from year 0; neighbouring periods have neighbouring numbers. */
export function periodOf(serial: number, period: Period): number {
  const day = Math.floor(serial);
  // Excel has a 29 February 1900 that the calendar has not; before it the serials run one behind.
  const date = new Date((day - SERIAL_OF_1970 + (day < SERIAL_OF_1_MARCH_1900 ? 1 : 0)) * DAY_MS);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / MONTHS[period]);
}

/** The first day of a period that periodOf numbered, as an Excel serial number. */
export function firstDayOf(number: number, period: Period): number {
  const months = number * MONTHS[period];
  const serial = Date.UTC(Math.floor(months / 12), months % 12, 1) / DAY_MS + SERIAL_OF_1970;
  return serial < SERIAL_OF_1_MARCH_1900 ? serial - 1 : serial;
}

/** As many periods as are looked over at once. */
export const PERIODS_AT_ONCE = 12;

/** The finest period that has no more than so many between two days, both included; the year where none has. */
export function periodFitting(first: number, last: number): Period {
  const count = (period: Period) => periodOf(last, period) - periodOf(first, period) + 1;
  return PERIODS.find((period) => count(period) <= PERIODS_AT_ONCE) ?? "year";
}

/** The period of each day as text: its first day, an Excel serial number, as groups of orders are named. */
export function periodNames(days: Float64Array, period: Period): string[] {
  return Array.from(days, (day) => String(firstDayOf(periodOf(day, period), period)));
}
