import { cellAddress } from "../../../workbook/a1";
import type { BesideKind, CellPlace } from "../../../workbook/BesideKind";
import { SEGMENT_WORDS } from "./words";

/** What stands for the written sheets while a formula is looked over. */
const SHEET = "@!";
const LOOKUP = /^=(?:_xldudf_)?WORTH[._]SEGMENT\((.+),@!\$[A-Z]{1,3}\$\d{1,7}:\$[A-Z]{1,3}\$\d{1,7}\)$/;
/** All that the answers of one row, in numbers, are put together from. */
const PIECE =
  /"[^"]*"|(?:IF|IFERROR|ISNUMBER|ISLOGICAL|NUMBERVALUE|CHOOSE)\(|@!|\$[A-Z]{1,3}(?:\$\d{1,7}|\d{1,7})|\{[\d,]{1,2000}\}|--|[(),:=01]/y;
/** The number beside it, what is said where there is none, and where the names and their numbers stand. */
const NAME =
  /^=IF\(([A-Z]{1,3}\d{1,7})="",(""|IFERROR\(.*,""\)),IFERROR\(INDEX\(@!(\$[A-Z]{1,3}\$\d{1,7}:\$[A-Z]{1,3}\$\d{1,7}),MATCH\(([A-Z]{1,3}\d{1,7}),@!(\$[A-Z]{1,3}\$\d{1,7}:\$[A-Z]{1,3}\$\d{1,7}),0\)\),""\)\)$/;
/** All that the likeliest segment of somebody without an answer is said with. */
const LIKELY =
  /"[^"]*"|@!\$[A-Z]{1,3}\$\d{1,7}:\$[A-Z]{1,3}\$\d{1,7}|(?:IFERROR|INDEX|MATCH|ROUND)\(|ROW\(\)-ROW\([A-Z]{1,3}\$\d{1,7}\)|100\*|[+&(),012]/y;
const ROW = /(\$[A-Z]{1,3})(\d{1,7})/g;

/** The segments that this job puts beside the person's rows: a number and its name, looked up on the written sheet. */
export const segmentsBeside: BesideKind = {
  headings: Object.values(SEGMENT_WORDS).map(({ sheet }) => [sheet.segment, sheet.segmentName]),
  patternOf(formula, index, place, sheets) {
    // Excel leaves the quotes away where it needs none.
    const code = sheets.reduce(
      (text, sheet) => text.replaceAll(`'${sheet.replaceAll("'", "''")}'!`, SHEET).replaceAll(`${sheet}!`, SHEET),
      formula,
    );
    return index === 0 ? numberPattern(code, place) : namePattern(code, place);
  },
};

function numberPattern(code: string, { row }: CellPlace): string | undefined {
  const answers = LOOKUP.exec(code)?.[1];
  if (answers === undefined || !isMadeOf(PIECE, answers)) return undefined;
  return code.replace(ROW, (_, column: string, at: string) => `${column}[${Number(at) - row}]`);
}

function isMadeOf(piece: RegExp, code: string): boolean {
  piece.lastIndex = 0;
  while (piece.lastIndex < code.length) if (!piece.test(code)) return false;
  return true;
}

function namePattern(code: string, { row, column }: CellPlace): string | undefined {
  const at = cellAddress(row, column - 1);
  const [, asked, likely, names, sought, numbers] = NAME.exec(code) ?? [];
  if (likely === undefined || !isMadeOf(LIKELY, likely)) return undefined;
  return asked === at && sought === at ? `${likely} ${names} ${numbers}` : undefined;
}
