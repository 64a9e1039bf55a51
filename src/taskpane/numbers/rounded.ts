import { fifteenDigits } from "../../core/numeric/fifteenDigits";

/**
 * A number rounded as Excel rounds it: by the 15 digits that it knows of a number, halves away from zero. 0.575 is a little less in
 * binary, yet a cell shows 58% for it: the pane says what the sheet says.
 */
export function rounded(value: number, decimals: number): number {
  // So large a number has no decimals.
  if (!(Math.abs(value) < 1e15)) return value;
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(fifteenDigits(Math.abs(value) * scale))) / scale;
}
