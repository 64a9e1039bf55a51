import { sum } from "./sum";

/** The average of numbers; NaN for none. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}
