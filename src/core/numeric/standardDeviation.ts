import { mean } from "./mean";

/**
 * How far numbers lie from their average: the sample standard deviation, with n - 1. 0 for a single number, and exactly 0 where
 * all are equal, which rounding would not promise.
 *
 *     sqrt(sum of (x - mean)^2 / (n - 1))
 */
export function standardDeviation(values: ArrayLike<number>): number {
  const middle = mean(values);
  let squares = 0;
  let equal = true;
  for (let i = 0; i < values.length; i++) {
    squares += (values[i] - middle) ** 2;
    equal &&= values[i] === values[0];
  }
  return equal ? 0 : Math.sqrt(squares / (values.length - 1));
}
