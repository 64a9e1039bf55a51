import { isoDate } from "../../core/dates/isoDate";

/** The number formats of days and months on a sheet. */
export interface DateFormats {
  readonly day: string;
  readonly month: string;
}

/** Nobody takes the month of these for a day, wherever they come from. */
const UNAMBIGUOUS: DateFormats = { day: "yyyy-mm-dd", month: "yyyy-mm" };

const CODES: Readonly<Record<string, string>> = { day: "dd", month: "mm", year: "yyyy" };

/**
 * How a locale writes days and months, as Excel number formats: in its own order, with two digits of the day and the month. In
 * English, where half the world puts the month first and half the day, the year stands first.
 *
 * @example dateFormats("de-DE") // { day: "dd.mm.yyyy", month: "mm.yyyy" }
 */
export function dateFormats(locale: string): DateFormats {
  if (/^en\b/i.test(locale)) return UNAMBIGUOUS;
  const parts = new Intl.DateTimeFormat(locale, ALL_DIGITS).formatToParts(0);
  const written = (some: typeof parts) => some.map(({ type, value }) => CODES[type] ?? literalCode(value)).join("");
  // A month is a day without its day, and without what parts the two.
  const at = parts.findIndex(({ type }) => type === "day");
  const month = parts.filter((_, i) => i !== at && i !== (at === 0 ? 1 : at - 1));
  return { day: written(parts), month: written(month) };
}

const ALL_DIGITS = {
  ...({ day: "2-digit", month: "2-digit", year: "numeric" } as const),
  ...{ calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" },
};

/** A month as text in the same form, of a day in it: an Excel serial number. */
export function monthIn(serial: number, { month }: DateFormats): string {
  const [year, number] = isoDate(serial).split("-");
  return month.replace("yyyy", year).replace("mm", number).replaceAll('"', "");
}

/** Marks that Excel takes as they are; others between quotes. */
function literalCode(text: string): string {
  return /^[ ./-]*$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;
}
