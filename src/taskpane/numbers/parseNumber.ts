import { numberText } from "../../text/numbers/numberText";
import { shortText } from "../../text/shortText";

/** Longer text is no number. */
const LONGEST_NUMBER = 100;
const POWER = /^([\d.,]+)e([+-]?\d{1,3})$/i;

/**
 * The number a person typed: "1,234.5", "€100,000", "100k", "1e5". Where a lone mark can part thousands or decimals, the habits
 * of their locale tell: "100.000" is a hundred thousand in German. The other habit is understood where it can mean one thing
 * only, since figures are often pasted: "1.5" is never fifteen.
 *
 * @returns undefined where the text is no number
 */
export function parseNumber(text: string, locale: string): number | undefined {
  // Somebody on the way from 5 to 5.5 is not wrong yet.
  const written = shortText(text, LONGEST_NUMBER)?.replace(/(?<=\d)[.,]$/, "");
  // A field for a share takes the percent sign off; in any other, 7% is no 0.07 that somebody meant.
  if (written === undefined || written.includes("%")) return undefined;
  const [, digits = written, power = "0"] = POWER.exec(written) ?? [];
  const number = numberText(digits)?.valueWith(decimalMark(locale));
  const value = number === undefined || power === "0" ? number : Number(`${number}e${power}`);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

type DecimalMark = "." | ",";

const decimalMarks = new Map<string, DecimalMark>();

/** What parts whole numbers from their decimals in a locale. */
export function decimalMark(locale: string): DecimalMark {
  const known = decimalMarks.get(locale);
  if (known) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const mark = parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
  decimalMarks.set(locale, mark);
  return mark;
}
