import type { DecimalMark } from "./DecimalMark";
import { otherMark } from "./DecimalMark";

/** Digits that can be read one way only; `decimal` is the decimal mark they prove, null where they prove none. */
export interface SettledDigits {
  readonly settled: true;
  readonly digits: string;
  readonly decimal: DecimalMark | null;
}

/** `1,234`: 1234 or 1.234, depending on what the mark is for. */
export interface OpenDigits {
  readonly settled: false;
  readonly mark: DecimalMark;
  readonly asDecimal: string;
  readonly asGroups: string;
}

const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const ONE_MARK = /^(\d*)([.,])(\d+)$/;
const GROUPS_ONLY = /^\d{1,3}([.,])(?:\d{2,3}\1)*\d{3}$/;
const GROUPS_AND_DECIMALS = /^(\d{1,3}([.,])(?:\d{2,3}\2)*\d{3})([.,])(\d+)$/;

/**
 * What digits with points, commas, spaces and apostrophes between them say, without knowing which country wrote them.
 *
 * A mark that stands twice parts thousands (`1,234,567`; `1,23,456` in India); of two marks the last is the decimal
 * one; a lone mark not followed by exactly three digits is the decimal one (`12,5`); a lone mark that is leaves both
 * readings open (`1,234`). The digits come back with a point for the decimals and nothing between thousands.
 * @returns null for what is not a number
 * @example digitsText("1.234,50") // { settled: true, digits: "1234.50", decimal: "," }
 */
export function digitsText(text: string): SettledDigits | OpenDigits | null {
  if (/[ '’]/.test(text)) return SPACED.test(text) ? oneMark(text.replace(/[ '’]/g, ""), true) : null;
  if (/^\d+$/.test(text)) return { settled: true, digits: text, decimal: null };
  return oneMark(text, false) ?? severalMarks(text);
}

function oneMark(text: string, grouped: boolean): SettledDigits | OpenDigits | null {
  if (/^\d+$/.test(text)) return { settled: true, digits: text, decimal: null };
  const match = ONE_MARK.exec(text);
  if (!match) return null;
  const [, whole, , rest] = match;
  const mark = match[2] as DecimalMark;
  const asDecimal = `${whole || "0"}.${rest}`;
  const mayBeGroups = !grouped && rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return mayBeGroups
    ? { settled: false, mark, asDecimal, asGroups: whole + rest }
    : { settled: true, digits: asDecimal, decimal: mark };
}

function severalMarks(text: string): SettledDigits | null {
  const groups = GROUPS_ONLY.exec(text);
  if (groups) return { settled: true, digits: withoutMarks(text), decimal: otherMark(groups[1] as DecimalMark) };
  const both = GROUPS_AND_DECIMALS.exec(text);
  if (!both || both[2] === both[3]) return null;
  return { settled: true, digits: `${withoutMarks(both[1])}.${both[4]}`, decimal: both[3] as DecimalMark };
}

function withoutMarks(text: string): string {
  return text.replace(/[.,]/g, "");
}

const WITH_POINT = /^\d*(?:\d|\.\d+)$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+,\d+$/;

/**
 * The same where no mark may stay open, as in a formula's cell, which nobody can be asked about: a lone point is the decimal
 * mark, a comma parts thousands, and points part thousands only where a comma follows them. `12,5` is no number: half the world
 * reads it one way, half the other.
 * @returns the digits with a point for the decimals and nothing between thousands, null for what is not a number
 */
export function digitsWithPoint(text: string): string | null {
  if (WITH_POINT.test(text)) return text;
  if (COMMA_GROUPS.test(text)) return text.replaceAll(",", "");
  return POINT_GROUPS.test(text) ? text.replaceAll(".", "").replace(",", ".") : null;
}
