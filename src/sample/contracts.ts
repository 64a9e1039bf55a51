import { random } from "./random";
import type { SampleCell } from "./SampleSheet";

export const CONTRACT_HEADER = ["Member", "Start date", "End date", "Monthly price"] as const;

/** 1 January 2023 as an Excel serial number. */
const FIRST_DAY = 44_927;
/** 30 June 2026: what ended later is not known. */
const LAST_DAY = 46_203;
const MONTHS = 42;
const MONTHLY = 12;
const DAYS_A_MONTH = 30.4375;
const PRICES = [12, 12, 12, 19] as const;

/**
 * Three and a half years of an invented coffee club, oldest first. Members differ in how loyal they are, so that of a cohort many leave
 * early and few late.
 */
export function contracts(): SampleCell[][] {
  const next = random(2026);
  const rows = Array.from({ length: MONTHS * MONTHLY }, (_, i) => contractOf(i, next));
  return rows.sort((a, b) => Number(a[1]) - Number(b[1])).map(([, ...cells], i) => [`M-${1001 + i}`, ...cells]);
}

function contractOf(i: number, next: () => number): SampleCell[] {
  const month = Math.floor(i / MONTHLY);
  const start = Math.min(LAST_DAY, FIRST_DAY + Math.floor(DAYS_A_MONTH * (month + next())));
  // The chance to leave in a month: a beta whose second parameter is 3 and whose first is 1/2, roughly.
  const leaves = Math.min(0.9, 0.02 + 0.5 * next() ** 3.2);
  const stayed = Math.floor(Math.log(1 - next()) / Math.log(1 - leaves));
  const end = start + Math.floor(DAYS_A_MONTH * (stayed + next()));
  return ["", start, end <= LAST_DAY ? end : null, PRICES[Math.floor(next() * PRICES.length)]];
}
