/** Digits that a double holds of any decimal number. */
const DIGITS = 15;

/** Powers of ten up to here are exact. */
const MOST_PLACES = 22;

/**
 * What came of adding decimal numbers, without what their binary fractions leave in its last digits: 0.1 + 0.2 is 0.3, and
 * 0.1 + 0.2 - 0.3 nothing. Customers who paid the same are then worth the same, however their orders were priced.
 *
 * Amounts of money have few decimals. Rounded to 15 digits of the largest number that was added, a sum of them is the decimal
 * number that a person would have found, as long as `added` is less than 10^15; above that it is left as it is.
 *
 * @param value a sum, without rounding errors of its own adding (see `sum`)
 * @param added the sum of the sizes of what was added
 * @example decimal(0.30000000000000004, 0.30000000000000004) // 0.3
 */
export function decimal(value: number, added: number): number {
  const places = DIGITS - 1 - Math.floor(Math.log10(added));
  if (!(places >= 0 && places <= MOST_PLACES)) return value;
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
