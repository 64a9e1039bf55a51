import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/preset-sheets-core";

/** What the caches of Univer's engine keep to themselves: all of them are of one class. */
interface Cache {
  _hash: (text: string) => string;
}

/**
 * Has Univer keep texts and formulas by all that they are. Those above 64 characters it keeps by a number of 32 bits: of a hundred
 * thousand long texts or formulas two would have the same, and one of them be given the value of the other.
 */
export function keepWholeKeys(): void {
  (Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache)._hash = (text) => text;
}
