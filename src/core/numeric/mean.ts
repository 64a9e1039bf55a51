import { decimal } from "./decimal";
import { sum } from "./sum";

/** The average of numbers, as a person would write it, so that the average of equal numbers is that number; NaN for none. */
export function mean(values: ArrayLike<number>): number {
  let added = 0;
  for (let i = 0; i < values.length; i++) added += Math.abs(values[i]);
  return decimal(sum(values) / values.length, added / values.length);
}
