/**
 * A number in the 15 digits that Excel keeps of it, without what binary arithmetic adds or takes in the sixteenth: 0.07 x 100 is 7, not
 * 7.000000000000001, and 0.575 x 100 is 57.5.
 */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
