import type { Cut } from "./pastMisses";

/** So many forecasts of the past are made, where the log is long enough. */
const CUTS = 5;
/** At least this share of the days must be left to learn from. */
const LEAST_KNOWN = 0.4;
/** Where the days to look ahead are too many, at most this share of the log is known, so that something is left to check. */
const MOST_KNOWN = 0.8;
/** A log shorter than this is not parted. */
const LEAST_DAYS = 28;

/**
 * The days of the past at which a forecast is made and held against what came: evenly spread from 40% of the log to the last day
 * that leaves as many days as are to be looked ahead. Where no day leaves so many, up to 80% of the log, and each forecast looks
 * as far as there is.
 *
 * @param first the day of the first order, an Excel serial number
 * @param last the last day of which is known what came
 * @param days how far ahead to look
 */
export function cutsFor(first: number, last: number, days: number): Cut[] {
  const span = last - first;
  if (span < LEAST_DAYS) return [];
  const earliest = first + Math.round(LEAST_KNOWN * span);
  const full = last - Math.ceil(days);
  const latest = full >= earliest ? full : first + Math.round(MOST_KNOWN * span);
  const cuts = new Set(
    Array.from({ length: CUTS }, (_, i) => earliest + Math.round((i * (latest - earliest)) / (CUTS - 1))),
  );
  return [...cuts].map((day) => ({ day, days: Math.min(days, last - day) }));
}
