import { demand, DomainError } from "../DomainError";

/** One channel as it is today, and what it may get. */
export interface Channel {
  /** Money spent and money that came back, now. */
  readonly spend: number;
  readonly returns: number;
  /** How returns grow with spend: 1% more spend brings this many percent more. Above 0 and below 1. */
  readonly elasticity: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Splits a budget so that it earns the most, where each channel returns a x^e of its spend x.
 *
 *     maximise sum a_i x_i^e_i  with  sum x_i = budget,  minimum_i <= x_i <= maximum_i,  a_i = returns_i / spend_i^e_i
 *
 * Where no bound binds all channels earn the same with their last unit of money (a e x^(e-1) = lambda); a bound holds the
 * others. What all of them take together falls in lambda, so that halving finds it. Cents are settled last: those that were
 * rounded the most are moved, within bounds, and then each that earns more elsewhere. A channel with no spend or no returns now has no known curve: it gets its
 * minimum and never more.
 *
 * Source: Dorfman & Steiner (1954), Optimal Advertising and Optimal Quality, American Economic Review 44(5), for the condition;
 * constant elasticity as in Little (1979), Aggregate Advertising Models, Operations Research 27(4).
 * @param budget money
 * @returns money for each channel, in cents that add up to the budget
 * @throws DomainError for amounts below 0, an elasticity outside 0 to 1, bounds that cross, or bounds that the budget cannot meet
 * @example allocate(10000, [100 x^.5, 60 x^.5]) // [7352.94, 2647.06]
 */
export function allocate(budget: number, channels: readonly Channel[]): number[] {
  demand(budget >= 0 && budget < Infinity, "budget", budget, "zeroOrAbove");
  channels.forEach(demandChannel);
  const known = channels.map(({ spend, returns }) => spend > 0 && returns > 0);
  const tops = channels.map(({ minimum, maximum }, i) => (known[i] ? maximum : minimum));
  demandRoom(budget, channels, tops);
  const logA = channels.map(({ spend, returns, elasticity }) => Math.log(returns) - elasticity * Math.log(spend));
  const taken = (logLambda: number) =>
    channels.map(({ elasticity, minimum }, i) => {
      if (!known[i]) return minimum;
      const wanted = Math.exp((logA[i] + Math.log(elasticity) - logLambda) / (1 - elasticity));
      return Math.min(Math.max(wanted, minimum), tops[i]);
    });
  return settledCents(inCents(budget, taken(settledLambda(budget, taken)), channels, tops), channels, tops);
}

/** @throws DomainError for a channel that cannot be */
export function demandChannel({ spend, returns, elasticity, minimum, maximum }: Channel): void {
  demand(spend >= 0 && spend < Infinity, "spend", spend, "zeroOrAbove");
  demand(returns >= 0 && returns < Infinity, "returns", returns, "zeroOrAbove");
  demand(elasticity > 0 && elasticity < 1, "elasticity", elasticity, "belowOne");
  demand(minimum >= 0 && minimum < Infinity, "minimum", minimum, "zeroOrAbove");
  demand(maximum >= minimum, "maximum", maximum, { id: "atLeastMinimum", minimum });
}

function demandRoom(budget: number, channels: readonly Channel[], tops: readonly number[]): void {
  const least = channels.reduce((sum, { minimum }) => sum + minimum, 0);
  const most = tops.reduce((sum, top) => sum + top, 0);
  const slack = 1e-9 * Math.max(1, budget);
  if (least > budget + slack) {
    throw new DomainError("budget", budget, { id: "minimumsNeed", least: inWholeCents(least) });
  }
  if (most < budget - slack) {
    throw new DomainError("budget", budget, { id: "maximumsReach", most: inWholeCents(most) });
  }
}

function inWholeCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The logarithm of the return on the last unit of money at which the channels take the budget. */
function settledLambda(budget: number, taken: (logLambda: number) => readonly number[]): number {
  const total = (logLambda: number) => taken(logLambda).reduce((sum, spend) => sum + spend, 0);
  let [low, high] = [-1, 1];
  while (total(low) < budget && low > -1e6) low *= 2;
  while (total(high) > budget && high < 1e6) high *= 2;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (total(middle) > budget) low = middle;
    else high = middle;
  }
}

function inCents(
  budget: number,
  exact: readonly number[],
  channels: readonly Channel[],
  tops: readonly number[],
): number[] {
  const clipped = (spend: number, i: number) => Math.min(Math.max(spend, channels[i].minimum), tops[i]);
  const split = exact.map((spend, i) => clipped(Math.round(spend * 100) / 100, i));
  const left = () => Math.round((budget - split.reduce((sum, spend) => sum + spend, 0)) * 100);
  const byRounding = [...split.keys()].sort((a, b) => exact[b] - split[b] - (exact[a] - split[a]));
  for (let cents = left(); cents !== 0;) {
    const step = Math.sign(cents);
    const order = step > 0 ? byRounding : [...byRounding].reverse();
    const before = cents;
    for (const i of order) {
      if (cents === 0) break;
      const moved = Math.round(split[i] * 100 + step) / 100;
      if (moved < channels[i].minimum || moved > tops[i]) continue;
      split[i] = moved;
      cents -= step;
    }
    if (cents === before) break;
  }
  return split;
}

/** A gain this small beside what is earned is rounding. */
const ROUNDING = 1e-12;

/**
 * Moves cents from where they earn least to where they earn most, one at a time. Returns flatten everywhere, so that once no
 * single cent is better elsewhere no split is better.
 *
 * Source: Gross (1956), A Class of Discrete Type Minimization Problems, for the exchange of units between concave returns.
 */
function settledCents(split: number[], channels: readonly Channel[], tops: readonly number[]): number[] {
  const settled = [...split];
  const whole = (spend: number) => Math.abs(spend * 100 - Math.round(spend * 100)) < 1e-6;
  const moved = (i: number, cents: number) => Math.round(settled[i] * 100 + cents) / 100;
  const change = (i: number, cents: number) => {
    const to = moved(i, cents);
    if (!whole(settled[i]) || to < channels[i].minimum || to > tops[i]) return -Infinity;
    return earnedBy(channels[i], to) - earnedBy(channels[i], settled[i]);
  };
  const gains = settled.map((_, i) => change(i, 1));
  const losses = settled.map((_, i) => change(i, -1));
  for (;;) {
    const [to, from] = [gains, losses].map((all) => all.reduce((best, each, i) => (each > all[best] ? i : best), 0));
    const better = gains[to] + losses[from];
    if (to === from || !(better > ROUNDING * earnedBy(channels[to], settled[to]))) return settled;
    settled[to] = moved(to, 1);
    settled[from] = moved(from, -1);
    for (const i of [to, from]) [gains[i], losses[i]] = [change(i, 1), change(i, -1)];
  }
}

function earnedBy({ spend, returns, elasticity }: Channel, money: number): number {
  return spend > 0 ? returns * (money / spend) ** elasticity : 0;
}
