/** Counts the cells of a range, with its sheet, that hold text of a letter or more. */
const COUNTS_TEXT = /COUNTIF\(((?:'(?:[^']|'')*'!)?[^'",()]+),"\?\*"\)/g;

/**
 * A formula of Excel's as LibreOffice has to be asked for the same. A pattern such as `"?*"` finds text alone in Excel's
 * COUNTIF; in LibreOffice's it finds numbers too.
 * @example libreOfficeFormula('=COUNTIF(A:A,"?*")') // "=SUMPRODUCT(ISTEXT(A:A)*(LEN(A:A)>0))"
 */
export function libreOfficeFormula(formula: string): string {
  return formula.replace(COUNTS_TEXT, "SUMPRODUCT(ISTEXT($1)*(LEN($1)>0))");
}
