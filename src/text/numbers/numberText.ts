import type { DecimalMark } from "./DecimalMark";
import { digitsText, digitsWithPoint } from "./digitsText";
import type { NumberParts } from "./numberParts";
import { numberParts } from "./numberParts";

/** A number that text holds, with the readings it leaves open. */
export interface NumberText {
  /** The value, should `decimal` be the decimal mark; the same for both marks unless `open`. */
  readonly valueWith: (decimal: DecimalMark) => number;
  /** The one mark in text such as `1,234`, which parts thousands or decimals; null where only one reading exists. */
  readonly open: DecimalMark | null;
  /** The decimal mark that this text proves; null where it proves none. */
  readonly proves: DecimalMark | null;
  /** The currency written beside the number, null without one. */
  readonly currency: string | null;
  /** Whether a unit such as K or Mio. follows. */
  readonly scaled: boolean;
  /** Whether Excel's NUMBERVALUE reads it, told the decimal mark: digits, marks, a minus and a percent sign only. */
  readonly plain: boolean;
}

/**
 * The one grammar of a number in text, where a mark may stay open: the number in a piece of text from an export: `1,234.50`, `£2.80`, `2,80 €`, `5.88%` (0.0588), `(45.10)` (below
 * zero), `1,2 Mio.`, `10K`. Which of `,` and `.` is the decimal mark stays open where the text does not say.
 * @returns null for what is not a number
 * @example numberText("1,234")?.valueWith(".") // 1234
 */
export function numberText(text: string): NumberText | null {
  const parts = numberParts(text);
  const digits = parts && digitsText(parts.digits);
  if (!digits) return null;
  const { currency, scaled, plain } = parts;
  if (digits.settled) {
    const value = valueOf(digits.digits, parts);
    const valueWith = () => value;
    return Number.isFinite(value) ? { valueWith, open: null, proves: digits.decimal, currency, scaled, plain } : null;
  }
  const [asDecimal, asGroups] = [valueOf(digits.asDecimal, parts), valueOf(digits.asGroups, parts)];
  const valueWith = (decimal: DecimalMark) => (decimal === digits.mark ? asDecimal : asGroups);
  return { valueWith, open: digits.mark, proves: null, currency, scaled, plain };
}

/** Read with its exponent, 5.88% is the double nearest to 0.0588; adding 0 turns the -0 of `(0.00)` into 0. */
function valueOf(digits: string, { negative, power }: NumberParts): number {
  const size = power === 0 ? Number(digits) : Number(`${digits}e${power}`);
  return (negative ? -size : size) + 0;
}

/**
 * The same grammar where no mark may stay open, since nobody can be asked: `1,234.50`, `US$34.15`, `1,250.00 USD`, `12.5%`,
 * `(45.10)`, `45.10-`, `1.234,50`. What only exports write (`10K`, `45.10CR`, spaces between thousands) is no number here.
 * @returns null for what is not a number, or can mean two
 */
export function settledNumber(text: string): number | null {
  const parts = numberParts(text);
  if (!parts || parts.scaled || parts.credit) return null;
  const digits = digitsWithPoint(parts.digits);
  const value = digits === null ? Number.NaN : valueOf(digits, parts);
  return Number.isFinite(value) ? value : null;
}
