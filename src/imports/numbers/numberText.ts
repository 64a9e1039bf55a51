import type { DecimalMark } from "./DecimalMark";
import { currencyNamed } from "./currency";
import { digitsText } from "./digitsText";

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

/** Powers of ten by the unit as English, German, French, Spanish, Dutch, Italian and Portuguese exports write it. */
const SCALES: Readonly<Record<string, number>> = {
  ...{ k: 3, tsd: 3, mil: 3, mila: 3, dzd: 3, m: 6, mm: 6, mi: 6, mio: 6, mln: 6, mill: 6, mn: 6 },
  ...{ b: 9, bn: 9, mrd: 9, mld: 9 },
};
const SIGN = String.raw`[A-Z]{0,3}\p{Sc}|[A-Z]{3}|kr\.?|fr\.?|rs\.?|zł|kč|ft`;
const UNIT = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join("|");
const NUMBER = new RegExp(
  String.raw`^(?<open>\()?(?<minus>[-−])?\s?(?<front>${SIGN})?\s?(?<inner>[-−])?\s?(?<digits>[.,]?\d(?:[\d.,'’ ]*\d)?)` +
    String.raw`\s?(?<unit>(?:${UNIT})(?![a-z]))?\.?\s?(?<percent>%)?\s?(?<back>${SIGN})?(?<close>\))?$`,
  "iu",
);
const PLAIN = /^-?[\d.,]+%?$/;
const LONGEST_NUMBER = 60;

/**
 * The number in a piece of text from an export: `1,234.50`, `£2.80`, `2,80 €`, `5.88%` (0.0588), `(45.10)` (below
 * zero), `1,2 Mio.`, `10K`. Which of `,` and `.` is the decimal mark stays open where the text does not say.
 * @returns null for what is not a number
 * @example numberText("1,234")?.valueWith(".") // 1234
 */
export function numberText(text: string): NumberText | null {
  const tidy = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const parts = tidy.length <= LONGEST_NUMBER ? NUMBER.exec(tidy)?.groups : undefined;
  const digits = parts && digitsText(parts.digits);
  if (!digits || Boolean(parts.open) !== Boolean(parts.close) || (parts.minus && parts.inner)) return null;
  const sign = parts.front ?? parts.back;
  const currency = sign === undefined ? null : currencyNamed(sign);
  if (sign !== undefined && (currency === null || (parts.front && parts.back))) return null;
  const power = (parts.unit ? SCALES[parts.unit.toLowerCase()] : 0) - (parts.percent ? 2 : 0);
  const minus = parts.open || parts.minus || parts.inner ? "-" : "";
  // Adding 0 turns the -0 of "(0.00)" into 0.
  const value = (shown: string) => Number(`${minus}${shown}e${power}`) + 0;
  const read = digits.settled
    ? { valueWith: () => value(digits.digits), open: null, proves: digits.decimal }
    : {
        valueWith: (mark: DecimalMark) => value(mark === digits.mark ? digits.asDecimal : digits.asGroups),
        open: digits.mark,
        proves: null,
      };
  if (!Number.isFinite(read.valueWith("."))) return null;
  return { ...read, currency, scaled: parts.unit !== undefined, plain: PLAIN.test(text.trim()) };
}
