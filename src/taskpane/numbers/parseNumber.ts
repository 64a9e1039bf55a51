import { shortText } from "../../text/shortText";

/** Longer text is no number. */
const LONGEST_NUMBER = 100;
// What may part thousands where it stands once: three digits follow it.
const GROUPED = { ",": /^[+-]?\d{1,3}(?:,\d{3})+$/, ".": /^[+-]?\d{1,3}(?:\.\d{3})+$/ };

/**
 * The number a person typed, by the habits of their locale: "1,234.5" in English, "1.234,5" in German. The other habit is
 * understood too where it can mean one thing only, since figures are often pasted: "1.5" is never fifteen.
 *
 * @returns undefined where the text is no number
 */
export function parseNumber(text: string, locale: string): number | undefined {
  const written = (shortText(text, LONGEST_NUMBER) ?? "").replace(/[\s\u00a0\u202f'’]/g, "").replace(/^\u2212/, "-");
  if (!/^[+-]?[.,]*\d[\d.,]*$/.test(written)) return undefined;
  const digits = withPoint(written, decimalMark(locale));
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(digits) ? Number(digits) : undefined;
}

/** What parts whole numbers from their decimals in a locale. */
export function decimalMark(locale: string): "." | "," {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
}

function withPoint(written: string, decimal: "." | ","): string {
  const group = decimal === "." ? "," : ".";
  const marks = written.replace(/[^.,]/g, "");
  if (marks.includes(".") && marks.includes(",")) {
    const last = marks[marks.length - 1];
    return only(written, last === "." ? "," : ".").replace(last, ".");
  }
  if (!marks.includes(group)) return written.replace(decimal, ".");
  // A lone group mark groups only where three digits follow it; else it is the other habit's decimal mark.
  return GROUPED[group].test(written) ? only(written, group) : written.replace(group, ".");
}

function only(written: string, without: string): string {
  return written.replaceAll(without, "");
}
