import { MONTHS, type Period } from "../core/customers/period";
import { dateLiteral, type Dialect, DIFFERENCES } from "./dialects";

/** Every calendar period has a number, those beside each other neighbouring ones, as in `periodOf` of the core. */
export function periodNumber(dialect: Dialect, day: string, period: Period): string {
  const { yearOf, monthOf, quotient } = DIFFERENCES[dialect];
  if (period === "year") return yearOf(day);
  const months = `${yearOf(day)} * 12 + ${monthOf(day)} - 1`;
  return period === "month" ? months : quotient(`(${months})`, MONTHS[period]);
}

const MONTHS_UNTIL_2000 = 24_000;

/** The first day of a period, by its number. */
export function periodStart(dialect: Dialect, number: string, period: Period): string {
  const months = MONTHS[period];
  return monthStart(dialect, months === 1 ? number : `${number} * ${months}`);
}

/** The first day of a month, by its number. */
export function monthStart(dialect: Dialect, number: string): string {
  return DIFFERENCES[dialect].plusMonths(dateLiteral("2000-01-01"), `(${number} - ${MONTHS_UNTIL_2000})`);
}

/** Digits that the number of periods may have: a column of dates tells of ten thousand months. */
export const PERIOD_DIGITS = 4;
