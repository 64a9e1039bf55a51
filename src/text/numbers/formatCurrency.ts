import { agreedCurrency, currencyBeside, currencyNamed, isCurrencyCode } from "./currency";

/** Whose money a sign is that several countries share, by the language and country of a number format, and by Windows's number for both. */
const COUNTRIES: Readonly<Record<string, string>> = {
  ...{ US: "USD", CA: "CAD", AU: "AUD", NZ: "NZD", HK: "HKD", SG: "SGD", TW: "TWD", MX: "MXN", AR: "ARS", CL: "CLP" },
  ...{ CO: "COP", DO: "DOP", UY: "UYU", JM: "JMD", TT: "TTD", BZ: "BZD", BN: "BND", JP: "JPY", CN: "CNY", DK: "DKK" },
  ...{ SE: "SEK", NO: "NOK", IS: "ISK", IN: "INR", PK: "PKR", LK: "LKR", NP: "NPR", ZA: "ZAR", EC: "USD", SV: "USD" },
};
const LANGUAGES: Readonly<Record<number, string>> = {
  ...{ 0x409: "US", 0x540a: "US", 0x1009: "CA", 0xc0c: "CA", 0xc09: "AU", 0x1409: "NZ", 0xc04: "HK", 0x3c09: "HK" },
  ...{ 0x1004: "SG", 0x4809: "SG", 0x404: "TW", 0x80a: "MX", 0x2c0a: "AR", 0x340a: "CL", 0x240a: "CO", 0x1c0a: "DO" },
  ...{ 0x380a: "UY", 0x2009: "JM", 0x2c09: "TT", 0x2809: "BZ", 0x83e: "BN", 0x411: "JP", 0x804: "CN", 0x406: "DK" },
  ...{ 0x41d: "SE", 0x414: "NO", 0x814: "NO", 0x40f: "IS", 0x4009: "IN", 0x439: "IN", 0x420: "PK", 0x45b: "LK" },
  ...{ 0x461: "NP", 0x1c09: "ZA", 0x436: "ZA", 0x300a: "EC", 0x440a: "SV" },
};

/** More letters than any format has. */
const LONGEST_FORMAT = 255;

/**
 * The currency that an Excel number format writes beside a number: its ISO code where it can mean one only, else the sign; null where it writes
 * none. A sign that several countries share is that of the format's own language, where it names one.
 *
 * Source: ECMA-376 part 1, 18.8.31 (number formats); [MS-LCID] for the numbers of languages.
 * @param format as Excel hands it over, in the codes of English
 * @example formatCurrency('#,##0.00 [$€-407]') // "EUR"
 * @example formatCurrency('"$"#,##0') // "$"
 * @example formatCurrency("[$$-1009]#,##0.00") // "CAD"
 */
export function formatCurrency(format: string): string | null {
  if (format === "General" || format.length > LONGEST_FORMAT) return null;
  let words = "";
  for (let at = 0; at < format.length;) {
    const { length, letters, sign, language = "" } = pieceAt(format, at);
    at += length;
    if (sign !== undefined && sign !== "") {
      const named = inBrackets(sign, language);
      if (named !== null) return named;
    }
    if (letters !== undefined) {
      words += letters;
      continue;
    }
    const named = currencyNamed(words);
    if (named !== null) return named;
    words = "";
  }
  return currencyNamed(words);
}

/** A piece of a number format: letters that it writes, a sign in brackets with its language, or a place for digits. */
interface Piece {
  readonly length: number;
  /** Empty for a gap; undefined for what stands for digits. */
  readonly letters?: string;
  readonly sign?: string;
  readonly language?: string;
}

function pieceAt(format: string, at: number): Piece {
  switch (format[at]) {
    case "[": {
      const within = format.slice(at + 1, endAt(format, "]", at));
      if (!within.startsWith("$")) return { length: within.length + 2 };
      const [sign, ...language] = within.slice(1).split("-");
      return { length: within.length + 2, sign, language: language.join("-") };
    }
    case '"': {
      const letters = format.slice(at + 1, endAt(format, '"', at));
      return { length: letters.length + 2, letters };
    }
    case "\\":
      return { length: 2, letters: format.charAt(at + 1) };
    case "_":
    case "*":
      return { length: 2, letters: "" };
    case " ":
      return { length: 1, letters: "" };
    default:
      return { length: 1, letters: CURRENCY_SIGN.test(format[at]) ? format[at] : undefined };
  }
}

/** A sign that needs no quotes. */
const CURRENCY_SIGN = /\p{Sc}/u;

/** Where what was opened is closed; the end where it is not. */
function endAt(format: string, closing: string, opened: number): number {
  const end = format.indexOf(closing, opened + 1);
  return end < 0 ? format.length : end;
}

function inBrackets(sign: string, language: string): string | null {
  const named = currencyBeside(sign.trim(), "1.00");
  if (named === null || isCurrencyCode(named)) return named;
  const country =
    /-([A-Z]{2})$/i.exec(`-${language}`)?.[1].toUpperCase() ?? LANGUAGES[Number.parseInt(language, 16) & 0xffff];
  const own = Object.hasOwn(COUNTRIES, country ?? "") ? COUNTRIES[country] : undefined;
  return (own !== undefined && agreedCurrency(named, own)) || named;
}
