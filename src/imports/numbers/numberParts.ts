import { shortText } from "../../text/shortText";
import { currencyNamed } from "./currency";

/** A number in text taken apart: what stands round its digits, said in figures. */
export interface NumberParts {
  readonly negative: boolean;
  /** Digits with the marks and spaces between them. */
  readonly digits: string;
  /** The power of ten that a percent sign (-2) or a unit such as K (3) multiplies by. */
  readonly power: number;
  /** Whether there is such a unit. */
  readonly scaled: boolean;
  /** The currency written beside the digits, null without one. */
  readonly currency: string | null;
  /** Whether it is digits, marks, a minus and a percent sign only. */
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
    String.raw`\s?(?:(?<unit>${UNIT})(?![a-z])\.?)?\s?(?<percent>%)?\s?(?<back>${SIGN})?(?<close>\))?$`,
  "iu",
);
const PLAIN = /^(-?)([\d.,]*\d)(%?)$/;
const LONGEST_NUMBER = 60;

/** Takes a number in text apart; null for what cannot be one. Most cells of an export are plain: they go the short way. */
export function numberParts(text: string): NumberParts | null {
  const short = shortText(text, LONGEST_NUMBER);
  if (short === undefined) return null;
  const plain = PLAIN.exec(short);
  if (plain) {
    const power = plain[3] === "" ? 0 : -2;
    return { negative: plain[1] !== "", digits: plain[2], power, scaled: false, currency: null, plain: true };
  }
  return /\d/.test(short) ? dressedParts(short.normalize("NFKC").replace(/\s+/g, " ")) : null;
}

function dressedParts(text: string): NumberParts | null {
  const parts = NUMBER.exec(text)?.groups;
  if (!parts || Boolean(parts.open) !== Boolean(parts.close) || (parts.minus && parts.inner)) return null;
  const sign = parts.front ?? parts.back;
  const currency = sign === undefined ? null : currencyNamed(sign);
  if (sign !== undefined && (currency === null || (parts.front && parts.back))) return null;
  return {
    negative: Boolean(parts.open || parts.minus || parts.inner),
    digits: parts.digits,
    power: (parts.unit ? SCALES[parts.unit.toLowerCase()] : 0) - (parts.percent ? 2 : 0),
    scaled: parts.unit !== undefined,
    currency,
    plain: false,
  };
}
