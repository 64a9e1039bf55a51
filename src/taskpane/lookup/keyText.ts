import { isErrorText } from "../../imports/cells/isErrorText";
import type { CellValue } from "../../workbook/RangeContents";

/** Between the parts of a key: a sign that names hardly ever hold. */
export const BETWEEN = "¦";

/** Letters of a text that Excel looks for. */
const LONGEST = 255;

/**
 * What `A2&"¦"&B2` comes to, in whatever language: cells with an error come to none, fractions and TRUE to others elsewhere.
 * @returns undefined where that is not known, where nothing stands in the first cell, and where the text is too long to look for
 */
export function keyText(cells: readonly CellValue[]): string | undefined {
  if (cells.length === 0 || String(cells[0]) === "") return undefined;
  const isKnown = cells.every((cell) => (typeof cell === "string" ? !isErrorText(cell) : Number.isSafeInteger(cell)));
  const text = cells.join(BETWEEN);
  return isKnown && escaped(text).length < LONGEST ? text : undefined;
}

/** A text that MATCH and SUMIF take as it stands: they read `*`, `?` and `~` as patterns otherwise. */
export function escaped(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}

const SIGNS = "~*?";

/** The same for the text that a formula comes to, which has these signs at most. */
export function escapedIn(formula: string, text = SIGNS): string {
  const signs = [...SIGNS].filter((sign) => text.includes(sign));
  return signs.reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, formula);
}

/** Keys that MATCH takes for one have this in common. */
export function foundAs(text: string): string {
  return text.toLowerCase();
}

/** The same for SUMIF, to which "01" and "1" are one too. */
export function summedAs(text: string): string {
  const trimmed = text.trim();
  return trimmed !== "" && Number.isFinite(Number(trimmed)) ? String(Number(trimmed)) : foundAs(text);
}
