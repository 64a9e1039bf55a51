import { shortText } from "../shortText";
import { agreedCurrency, currencyBeside, isCurrencyCode } from "./currency";

/** A number in text taken apart: what stands round its digits, said in figures. */
export interface NumberParts {
  readonly negative: boolean;
  /** Digits with the marks and spaces between them. */
  readonly digits: string;
  /** The power of ten that a percent sign (-2) or a unit such as K (3) multiplies by. */
  readonly power: number;
  /** Whether there is such a unit. */
  readonly scaled: boolean;
  /** Whether `CR` behind the digits is what makes it negative. */
  readonly credit: boolean;
  /** The currency written beside the digits, null without one. */
  readonly currency: string | null;
  /** Whether it is digits, marks, a minus and a percent sign only. */
  readonly plain: boolean;
}

/** Powers of ten by the unit as English, German, French, Spanish, Dutch, Italian and Portuguese exports write it. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...["k", "tsd", "mil", "mila", "dzd"].map((unit) => [unit, 3] as const),
  ...["m", "mm", "mi", "mio", "mln", "mill", "mn"].map((unit) => [unit, 6] as const),
  ...["b", "bn", "mrd", "mld"].map((unit) => [unit, 9] as const),
]);
const PLAIN = /^(-?)([\d.,]*\d)(%?)$/;
/** What may stand beside the digits: a bracket, a sign, a percent sign, or words without spaces. */
const TOKENS = /[()%+−-]|[^\s()%+−-]+/gu;
const SIGNS = new Set(["-", "−", "+"]);
const LONGEST_NUMBER = 100;
/** More stands beside no number. */
const MOST_TOKENS = 6;

/** Takes a number in text apart; null for what cannot be one. Most cells of an export are plain: they go the short way. */
export function numberParts(text: string): NumberParts | null {
  const short = shortText(text, LONGEST_NUMBER);
  if (short === undefined) return null;
  const plain = PLAIN.exec(short);
  if (plain) {
    const power = plain[3] === "" ? 0 : -2;
    return {
      negative: plain[1] !== "",
      digits: plain[2],
      power,
      scaled: false,
      credit: false,
      currency: null,
      plain: true,
    };
  }
  // In another form of the text, 5² and ½ would become digits of the number.
  if (!/\d/.test(short) || /\p{No}/u.test(short)) return null;
  return dressedParts(short.normalize("NFKC").replace(/\s+/g, " "));
}

function dressedParts(text: string): NumberParts | null {
  const [start, end] = digitsIn(text);
  const front = text.slice(0, start).match(TOKENS) ?? [];
  const back = text.slice(end).match(TOKENS) ?? [];
  if (front.length + back.length > MOST_TOKENS) return null;
  const dress = dressOf(front, back);
  const digits = text.slice(start, end);
  const currency = dress && oneCurrency(dress, digits);
  if (!dress || currency === undefined) return null;
  const { signs, brackets, credit, unit, percent } = dress;
  const negative = signs.some((sign) => sign !== "+") || brackets || credit;
  const power = (SCALES.get(unit) ?? 0) - (percent ? 2 : 0);
  return { negative, digits, power, scaled: unit !== "", credit, currency, plain: false };
}

/** From the first digit, or a mark right before it, to after the last. The full stop of `Rs.500` belongs to the word. */
function digitsIn(text: string): [start: number, end: number] {
  const first = text.search(/\d/);
  const start = /^(?:|.*[^\p{L}/])[.,]$/su.test(text.slice(0, first)) ? first - 1 : first;
  let end = text.length;
  while (!/\d/.test(text[end - 1])) end--;
  return [start, end];
}

/** What stands round the digits. */
interface Dress {
  readonly signs: readonly string[];
  readonly brackets: boolean;
  readonly credit: boolean;
  /** In small letters; "" for none. */
  readonly unit: string;
  readonly percent: boolean;
  readonly currenciesInFront: readonly string[];
  readonly currenciesBehind: readonly string[];
}

/** Undefined where the tokens do not go together: a number has one sign at most, and brackets are one. */
function dressOf(front: readonly string[], back: readonly string[]): Dress | undefined {
  const opening = front.filter((token) => token === "(").length;
  const closing = back.filter((token) => token === ")").length;
  const signs = [...front, ...back].filter((token) => SIGNS.has(token));
  const [unit, glued] = unitOf(back[0] ?? "");
  const rest = unit === "" ? back : [...(glued === "" ? [] : [glued]), ...back.slice(1)];
  const credits = rest.filter(isCredit).length;
  const percents = rest.filter((token) => token === "%").length;
  const isOther = (token: string) => !SIGNS.has(token) && !isCredit(token);
  const dress = {
    signs,
    brackets: opening === 1,
    credit: credits === 1,
    unit,
    percent: percents === 1,
    currenciesInFront: front.filter((token) => isOther(token) && token !== "("),
    currenciesBehind: rest.filter((token) => isOther(token) && token !== ")" && token !== "%"),
  };
  const isWhole = opening === closing && opening <= 1 && percents <= 1 && !rest.includes("+");
  return isWhole && signs.length + opening + credits <= 1 ? dress : undefined;
}

function isCredit(token: string): boolean {
  return token === "CR" || token === "Cr" || token === "cr";
}

/** A unit right behind the digits, and the sign of a currency that is written to it: `10K`, `1,2 Mio.`, `5k€`. */
function unitOf(token: string): [unit: string, currency: string] {
  const [, word, sign] = /^(\p{L}{1,4})\.?(\p{Sc}?)$/u.exec(token) ?? [];
  const unit = word?.toLowerCase();
  return unit !== undefined && SCALES.has(unit) ? [unit, sign] : ["", ""];
}

/** The currency that is named beside the digits, null where none is, and undefined where words are no currency or disagree. */
function oneCurrency({ currenciesInFront, currenciesBehind }: Dress, digits: string): string | null | undefined {
  const names = [
    ...currenciesInFront.map((word) => currencyWritten(word, digits, false)),
    ...currenciesBehind.map((word) => currencyWritten(word, digits, true)),
  ];
  const [first = null, second = first] = names;
  if (names.includes(null) || names.length > 2) return undefined;
  return first === null || second === null ? null : (agreedCurrency(first, second) ?? undefined);
}

/** Codes are capitals; small letters stand behind only. `Top 10` are no ten pa'anga of Tonga. */
function currencyWritten(word: string, digits: string, behind: boolean): string | null {
  const capitals = word.toUpperCase();
  const isCode = isCurrencyCode(capitals);
  if (isCode && word !== capitals && !(behind && word === word.toLowerCase())) return null;
  return currencyBeside(word, digits);
}
