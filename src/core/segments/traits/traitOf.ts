import { type Label, type Levels, levelsOf } from "./levels";

/** A trait is told by its levels, or where it is a number of many values by these; NaN where a row holds nothing. */
export type Trait =
  | ({ readonly kind: "levels" } & Levels)
  | { readonly kind: "numbers"; readonly values: Float64Array };

/** A number with more different values than this is no longer read level by level. */
export const MOST_NUMBERS = 12;

/** What a column of labels is: levels, or numbers where it holds nothing else and many of them. */
export function traitOf(labels: readonly Label[]): Trait {
  const isNumber = labels.every((label) => typeof label !== "string");
  if (!isNumber || new Set(labels.filter((label) => label !== undefined)).size <= MOST_NUMBERS) {
    return { kind: "levels", ...levelsOf(labels) };
  }
  return { kind: "numbers", values: Float64Array.from(labels, (label) => (typeof label === "number" ? label : NaN)) };
}
