import { demandPositive } from "../../DomainError";
import { logRisingOfAny } from "../../numeric/logRisingOfAny";

export const RETENTION_MODELS = ["sBG", "BdW"] as const;
export type RetentionModelName = (typeof RETENTION_MODELS)[number];

/** What a user may ask for; "auto" is the one with the lower AIC. */
export const RETENTION_CHOICES = ["auto", ...RETENTION_MODELS] as const;
export type RetentionChoice = (typeof RETENTION_CHOICES)[number];

/** How contracts survive: c is 1 in an sBG. */
export interface RetentionModel {
  readonly name: RetentionModelName;
  readonly parameters: { readonly a: number; readonly b: number; readonly c: number };
}

/** Each model's parameters in the order in which they are shown. */
export const RETENTION_PARAMETERS: Readonly<Record<RetentionModelName, readonly ("a" | "b" | "c")[]>> = {
  sBG: ["a", "b"],
  BdW: ["a", "b", "c"],
};

/** @throws DomainError unless all parameters are above 0 */
export function demandRetentionModel({ parameters }: RetentionModel): void {
  for (const name of ["a", "b", "c"] as const) {
    demandPositive(name, parameters[name]);
  }
}

/**
 * The logarithm of the share of contracts that survive t periods.
 *
 *     S(t) = B(a, b + t^c)/B(a, b)          c = 1: shifted-beta-geometric (sBG); else beta-discrete-Weibull (BdW)
 *
 * Everybody has a chance of leaving of their own, a and b of its beta distribution; with c above 1 it grows with every renewal,
 * below 1 it falls. Those who stay are those who were loyal from the beginning, so that retention rises even where c is 1.
 *
 * Source: Fader & Hardie (2007), How to Project Customer Retention, J. Interactive Marketing 21, 76-90, eq. 6; Fader, Hardie, Liu,
 * Davin & Steenburgh (2018), "How to Project Customer Retention" Revisited: The Role of Duration Dependence, J. Interactive
 * Marketing 43, 1-16, eq. 8.
 * @param t periods, 0 or more
 * @example logSurvival({ a: 0.7040773, b: 1.1820431, c: 1 }, 12) // ln 0.170037
 */
export function logSurvival({ a, b, c }: RetentionModel["parameters"], t: number): number {
  const n = t ** c;
  if (n === Infinity) return -Infinity;
  // The same, in whichever form is a difference of small numbers.
  return n <= a
    ? logRisingOfAny(b, n).value - logRisingOfAny(a + b, n).value
    : logRisingOfAny(b, a).value - logRisingOfAny(b + n, a).value;
}
