import { decimal } from "./decimal";
import { sum } from "./sum";

/**
 * What amounts of money come to: their sum as a person would write it.
 *
 * @example total([0.1, 0.2, -0.3]) // 0
 */
export function total(values: ArrayLike<number>): number {
  let added = 0;
  for (let i = 0; i < values.length; i++) added += Math.abs(values[i]);
  return decimal(sum(values), added);
}
