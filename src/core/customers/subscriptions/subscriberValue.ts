import { demand } from "../../DomainError";
import { NoAnswer } from "../../NoAnswer";
import { sumSmooth } from "../../numeric/sumSmooth";
import { demandRetentionModel, logSurvival, type RetentionModel } from "./RetentionModel";
import { demandRenewals } from "./retentionCurve";

/** A subscriber, and what money costs. */
export interface Subscriber {
  /** Money a subscriber brings in a period, after costs. */
  margin: number;
  /** Interest a period, as a share. */
  costOfMoney: number;
  /** How often the subscriber has renewed. */
  renewals: number;
  /** How many periods to count; all where left out. */
  periods?: number | undefined;
}

/** So many periods are added one by one; what comes after them is smooth enough to sum runs of it. */
const ONE_BY_ONE = 1024;
/** Over a run, interest may divide money by e to the power of this. */
const STEEPEST = 8;
/** What is left is less than this share of what there is. */
const NEGLIGIBLE = 1e-17;
/** A period so far away that S falls like a power of it. */
const FAR = 1e250;

/**
 * What a subscriber is worth who has renewed so often: the margin of the periods ahead, as it is worth now.
 *
 *     margin x sum over t = 1, 2, ... of S(n + t)/S(n)/(1 + i)^t          n = renewals, i = cost of money a period
 *
 * Source: Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting: The Perils of Ignoring Heterogeneity, Marketing
 * Science 29, 85-93, eq. 4 and 5, the next margin being due after the next renewal; S as logSurvival has it.
 * @throws DomainError unless renewals, periods and cost of money are 0 or more; NoAnswer where without a cost of money the periods
 *   ahead are worth money without end
 * @example subscriberValue({ margin: 1, costOfMoney: 0.1, renewals: 0, periods: 12 },
 *   { name: "BdW", parameters: { a: 0.2593357, b: 1.7225514, c: 1.5843616 } }) // 3.998843
 */
export function subscriberValue({ margin, costOfMoney, renewals, periods }: Subscriber, model: RetentionModel): number {
  demandRetentionModel(model);
  demandRenewals(renewals);
  demand(costOfMoney >= 0 && costOfMoney < Infinity, "costOfMoney", costOfMoney, "interest");
  demand(periods === undefined || (Number.isInteger(periods) && periods >= 1), "periods", periods ?? 0, "wholeFromOne");
  const { a, c } = model.parameters;
  if (periods === undefined && costOfMoney === 0 && a * c <= 1) throw new NoAnswer("worthWithoutEnd");
  const now = logSurvival(model.parameters, renewals);
  const interest = Math.log1p(costOfMoney);
  const worth = (t: number) => Math.exp(logSurvival(model.parameters, renewals + t) - now - interest * t);
  return margin * sumOf(worth, periods ?? Infinity, interest, a * c);
}

/** @param power how fast the terms fall far ahead, beside interest: as t to minus this */
function sumOf(worth: (t: number) => number, periods: number, interest: number, power: number): number {
  let total = 0;
  const near = Math.min(periods, ONE_BY_ONE);
  for (let t = 1; t <= near; t++) total += worth(t);
  for (let t = near + 1; t <= periods;) {
    // What a power leaves beyond t, or interest does, whichever is less.
    const rest = worth(t) * Math.min(interest > 0 ? 1 / interest : Infinity, power > 1 ? t / (power - 1) : Infinity);
    // Of something that is no number nothing can be left either.
    if (!(rest > total * NEGLIGIBLE)) return total + rest;
    if (t > FAR) return total + rest;
    const length = Math.max(1, Math.floor(Math.min(t, STEEPEST / interest, periods - t + 1)));
    total += length < 64 ? oneByOne(worth, t, length) : sumSmooth(worth, t, t + length - 1);
    t += length;
  }
  return total;
}

function oneByOne(worth: (t: number) => number, first: number, length: number): number {
  let total = 0;
  for (let i = 0; i < length; i++) total += worth(first + i);
  return total;
}
