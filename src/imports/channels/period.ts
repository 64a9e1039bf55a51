import { shortText } from "../../text/shortText";

const LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl"];

/** Longer text names no span of time. */
const LONGEST_PERIOD = 60;

/** The names of the months, whole and short, in the languages of our headings. */
const MONTHS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, i) => plain(format.format(Date.UTC(2026, i, 15))));
    }),
  ),
);

/** `Q1`, `Q1 2026`, `KW 12`, `Week 3`, `2026`, `2026-05`, `05/2026`, `01.05.2026`. */
const NUMBERED =
  /^(?:(?:q|t|quartal|quarter|kw|w|wk|week|woche|semaine|semana|settimana)[ .-]?\d{1,2}(?:[ /'-]+(?:20)?\d\d)?|20\d\d(?:[-/.]\d{1,2}){0,2}|\d{1,2}[-/.](?:\d{1,2}[-/.])?(?:20)?\d\d)$/;
const YEAR = /[ .,/'-]{1,3}(?:de )?(?:20)?\d\d$/;

/**
 * Whether a heading names a span of time: a month, a week, a quarter, a year or a day.
 * @example isPeriod("Mai 2026") // true
 */
export function isPeriod(heading: string): boolean {
  const text = plain(heading);
  return NUMBERED.test(text) || MONTHS.has(plain(text.replace(YEAR, "")));
}

function plain(text: string): string {
  return (shortText(text, LONGEST_PERIOD) ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\.$/, "")
    .trim()
    .toLowerCase();
}
