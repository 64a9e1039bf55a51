/**
 * Gives every cell of a range one number format. Excel takes one for all, which its types do not say; a hundred thousand
 * copies of it would be more than Excel on the web takes at once.
 */
export function setFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}
