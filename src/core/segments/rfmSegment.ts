import { demand } from "../DomainError";

type Range = readonly [from: number, to: number];

/** The first rule that fits names the segment: bounds of the R, F and M scores, both included. */
export const RFM_RULES: readonly (readonly [name: string, r: Range, f: Range, m: Range])[] = [
  ["Champions", [5, 5], [5, 5], [5, 5]],
  ["Potential Loyalist", [3, 5], [3, 5], [2, 5]],
  ["Loyal Customers", [2, 4], [2, 4], [2, 4]],
  ["Promising", [3, 4], [1, 3], [3, 5]],
  ["New Customers", [4, 5], [1, 3], [1, 5]],
  ["Can't Lose Them", [1, 2], [3, 4], [4, 5]],
  ["At Risk", [1, 2], [2, 5], [4, 5]],
  ["Need Attention", [1, 3], [3, 5], [3, 5]],
  ["About To Sleep", [2, 3], [1, 3], [1, 4]],
  ["Lost", [1, 1], [1, 5], [1, 5]],
];

/** Whom no rule fits. */
export const NO_RFM_RULE = "Others";

/** Scores of one customer, each a whole number from 1 to 5, 5 being best. */
export interface RfmScores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/**
 * What customers of these scores are called, by recency, frequency and money. These are value groups: they say what customers
 * did, not what they need.
 *
 * Source: the segments of the R package rfm 0.3.0, in the order of its documentation.
 * @throws DomainError unless each score is a whole number from 1 to 5
 * @example rfmSegment({ r: 5, f: 5, m: 5 }) // "Champions"
 */
export function rfmSegment({ r, f, m }: RfmScores): string {
  for (const [name, score] of [
    ["r", r],
    ["f", f],
    ["m", m],
  ] as const) {
    demand(Number.isInteger(score) && score >= 1 && score <= 5, name, score, { id: "wholeFromTo", from: 1, to: 5 });
  }
  const within = (score: number, [from, to]: Range) => score >= from && score <= to;
  return RFM_RULES.find(([, rs, fs, ms]) => within(r, rs) && within(f, fs) && within(m, ms))?.[0] ?? NO_RFM_RULE;
}
