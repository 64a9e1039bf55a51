import { mean } from "./mean";

/**
 * How far numbers lie from their average: the sample standard deviation, with n - 1. 0 for a single number.
 *
 *     sqrt(sum of (x - mean)^2 / (n - 1))
 */
export function standardDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] - middle) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
