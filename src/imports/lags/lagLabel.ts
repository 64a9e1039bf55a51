/** How many days after the click conversions came, as one row of a report says it. */
export interface LagSpan {
  /** The day with which it ends, counted from the click: "1 to 2 days" ends with 2, "1 day" with 2, since that is a day and more. */
  readonly end: number;
  /** Whether nothing says where it ends. */
  readonly isOpen: boolean;
  /** Whether it is a number alone, which may be a day or the last of several. */
  readonly isBare: boolean;
}

/** The windows in which Google Ads counts conversions: its usual one, and its longest. */
const WINDOWS = [30, 90];

/** Nobody counts further. */
const MOST_DAYS = 365;

const LESS = /^<|\b(?:less|under|weniger|unter|moins|menos|meno|minder)\b/i;
const MORE = /^>|\+|\b(?:more|over|mehr|über|plus|más|mais|più|meer)\b/i;

/**
 * Reads "<1 day", "1 day", "1 to 2 days", "12-13 days", "30+ days", "0" and the like, in whatever language says "day".
 * @returns undefined where it says no days, as "Unknown" does
 */
export function lagSpan(label: string): LagSpan | undefined {
  const numbers = (label.slice(0, 60).match(/\d+/g) ?? []).map(Number);
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || Math.max(...numbers) > MOST_DAYS) return undefined;
  const isBare = /^\s*\d+\s*$/.test(label);
  if (second !== undefined) return second > first ? { end: second, isOpen: false, isBare } : undefined;
  if (LESS.test(label)) return first > 0 ? { end: first, isOpen: false, isBare } : undefined;
  if (MORE.test(label)) return { end: endOfWindow(first), isOpen: true, isBare };
  return { end: isBare ? first : first + 1, isOpen: false, isBare };
}

function endOfWindow(from: number): number {
  return WINDOWS.find((end) => end > from) ?? MOST_DAYS;
}
