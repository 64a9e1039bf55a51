/** How text is written. */
export interface Letters {
  /** In points. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** What sheets are written in: text, and the sentences at their top. */
export const TEXT: Letters = { size: 11 };
export const SENTENCE: Letters = { size: 13, isBold: true };

/**
 * How wide letters of Arial are, of 1,000 to their size. Nobody tells in which font a workbook is written; of those that Excel
 * writes in by itself this is the widest, so that text which fits in it fits in Calibri and in Aptos Narrow as well.
 * Source: the advance widths of Liberation Sans, which was made to measure like Arial.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [191, "'"],
      [222, "ijl‘’"],
      [278, " !,./:;ftI[]"],
      [333, "()-r„“”"],
      [355, '"'],
      [389, "*"],
      [500, "ckvxyzsJ"],
      [556, "0123456789abdeghnopquLäöü#$€£?_–"],
      [584, "+<=>×÷"],
      [611, "FTZß"],
      [667, "ABEKPSVXYÄ&"],
      [722, "CDHNRUwÜ"],
      [778, "GOQÖ"],
      [833, "Mm"],
      [889, "%"],
      [944, "W"],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Of letters that are not listed: as wide as any is. */
const OTHER = 1000;
/** Bold letters are wider by so much. */
const BOLD = 1.09;

/** From line to line, of the size; and what is left of a cell beside and around its text, in points. */
const LINE = 1.4;
const EDGES = 6;
const AROUND = 2;

/** How high a row is whose text takes several lines in this width, in points. */
export function linesHeight(text: string, letters: Letters, width: number): number {
  return Math.ceil(linesIn(text, letters, Math.max(1, width - EDGES)) * letters.size * LINE + AROUND);
}

/** Lines are broken between words, and within one that is longer than a line. */
function linesIn(text: string, letters: Letters, width: number): number {
  const space = widthOf(" ", letters);
  let [lines, filled] = [1, 0];
  for (const word of text.split(" ")) {
    const long = widthOf(word, letters);
    const fits = filled === 0 || filled + space + long <= width;
    if (!fits) lines++;
    filled = fits && filled > 0 ? filled + space + long : long;
    if (filled > width) {
      lines += Math.ceil(filled / width) - 1;
      filled %= width;
    }
  }
  return lines;
}

function widthOf(text: string, { size, isBold = false }: Letters): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? OTHER;
  return (width * size * (isBold ? BOLD : 1)) / 1000;
}
