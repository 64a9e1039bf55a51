import { quantile } from "./quantile";

/** The middle number, or the average of the two in the middle; NaN for none. */
export function median(values: ArrayLike<number>): number {
  return values.length === 0 ? Number.NaN : quantile(Float64Array.from(values).sort(), 0.5);
}
