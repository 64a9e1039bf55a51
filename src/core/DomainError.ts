/**
 * The rules that a formula may hold its arguments to: an id, and with it the figures that a sentence about it needs. What a
 * rule says stands in src/sentences, in every language; a new rule is one that the compiler misses there.
 */
export type Rule =
  | "aboveMinusOne"
  | "aboveZero"
  | "aboveZeroForOneNeed"
  | "aboveZeroWithRepeatOrders"
  | "atMostOne"
  | "belowOne"
  | "confidence"
  | "conversionRate"
  | "cut"
  | "group"
  | "interest"
  | "notNegative"
  | "number"
  | "repeatOrders"
  | "share"
  | "targetReturn"
  | "usualRate"
  | "weeks"
  | "wholeDays"
  | "wholeFromOne"
  | "zeroOrAbove"
  | "zeroWithoutRepeatOrders"
  | { readonly id: "aboveOneBefore"; readonly before: number }
  | { readonly id: "asManyAsNeeds"; readonly needs: number }
  | { readonly id: "atLeastMinimum"; readonly minimum: number }
  | { readonly id: "atMostBefore"; readonly before: number }
  | { readonly id: "atMostClicks"; readonly clicks: number }
  | { readonly id: "atMostDifferentRows"; readonly rows: number }
  | { readonly id: "atMostHundredYears"; readonly days: number }
  | { readonly id: "belowCeiling"; readonly ceiling: number }
  | { readonly id: "fromTo"; readonly from: number; readonly to: number }
  | { readonly id: "holdout"; readonly most: number; readonly span: number }
  | { readonly id: "maximumsReach"; readonly most: number }
  | { readonly id: "minimumsNeed"; readonly least: number }
  | { readonly id: "notAfterDay"; readonly day: number }
  | { readonly id: "notBeforeLastOrder"; readonly day: number }
  | { readonly id: "wholeFromTo"; readonly from: number; readonly to: number }
  | { readonly id: "withinAge"; readonly weeks: number };

/**
 * An argument lies outside what a formula is defined for.
 *
 * The formula names the argument (camelCase, as in its signature), the value it got and the rule the value breaks. Who
 * shows it to a person adds where it stood, and says it in the person's language; the message is for developers.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly argument: string,
    readonly value: number | string,
    readonly rule: Rule,
  ) {
    super(`${argument} is ${value}: ${JSON.stringify(rule)}`);
  }
}

/** Throws a DomainError unless the rule holds. */
export function demand(holds: boolean, argument: string, value: number | string, rule: Rule): asserts holds {
  if (!holds) throw new DomainError(argument, value, rule);
}

/** Throws a DomainError unless an argument is above 0 and no infinity. */
export function demandPositive(argument: string, value: number): void {
  demand(value > 0 && value < Infinity, argument, value, "aboveZero");
}
