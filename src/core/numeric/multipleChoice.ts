/** What can be bought of one kind: several offers, of which one is taken. The first costs nothing and brings nothing. */
export interface Offers {
  readonly costs: readonly number[];
  readonly values: readonly number[];
}

/** For each kind, which of its offers is taken. */
export type OffersTaken = readonly number[];

/** Partial choices that are kept side by side. */
const MOST_STATES = 20_000;
/** Partial choices that are looked at in all: a second's work. */
const MOST_LOOKED_AT = 5_000_000;
/** Costs added up in another order may differ in their last digits. */
const ROUNDING = 1 + 1e-12;

/**
 * Takes one offer of each kind, so that together they bring the most and cost no more than the budget: the multiple-choice
 * knapsack.
 *
 * At a price of money, each kind has an offer that is best by itself (value less price x cost). The price at which these just
 * use up the budget bounds what any choice can bring, and the choice without the one offer that goes beyond the budget is
 * nearly as good. From these best offers others are tried, kind after kind, and what the bound says cannot beat the best choice
 * found so far is dropped, as is what costs more and brings less than another.
 *
 * Source: Pisinger (1995), A Minimal Algorithm for the Multiple-Choice Knapsack Problem, European J. Operational Research 83,
 * 394-410; the bound is the linear relaxation of Zemel (1980), The Linear Multiple Choice Knapsack Problem, Operations
 * Research 28, 1412-1423.
 * @param enough what a better choice must bring more to be worth the search
 * @param known a choice that there is already, within the budget; the answer brings no less
 */
export function multipleChoice(
  kinds: readonly Offers[],
  budget: number,
  enough: number,
  known: OffersTaken,
): OffersTaken {
  let price = priceOfMoney(kinds, budget);
  let best = kinds.map((kind) => bestAt(kind, price));
  if (price === 0) return best;
  // Any price bounds what there is to gain. At a hair more than the last one, what goes beyond the budget is not the best.
  for (let more = 1e-9; costOf(kinds, best) > budget || more === 1e-9; more *= 10) {
    price *= 1 + more;
    best = kinds.map((kind) => bestAt(kind, price));
  }
  const problem = { kinds, budget, price, best, enough: enough / 2 };
  const [one, other] = [best, known].map((choice) => filled(problem, choice));
  return searched(problem, worthOf(kinds, one) >= worthOf(kinds, other) ? one : other);
}

interface Problem {
  readonly kinds: readonly Offers[];
  readonly budget: number;
  readonly price: number;
  /** The best offer of each kind at that price, the cheaper one where two are as good; within the budget together. */
  readonly best: OffersTaken;
  readonly enough: number;
}

const worthOf = (kinds: readonly Offers[], choice: OffersTaken) => totalOf(kinds, choice, "values");
const costOf = (kinds: readonly Offers[], choice: OffersTaken) => totalOf(kinds, choice, "costs");

function totalOf(kinds: readonly Offers[], choice: OffersTaken, of: keyof Offers): number {
  return choice.reduce((total, offer, kind) => total + kinds[kind][of][offer], 0);
}

/** What the last money of the budget brings, where parts of offers can be had: 0 where there is enough for the best of each kind. */
function priceOfMoney(kinds: readonly Offers[], budget: number): number {
  const steps = kinds.flatMap(upperHull).sort((one, other) => other.slope - one.slope);
  let left = budget;
  for (const { cost, slope } of steps) {
    left -= cost;
    if (left < 0) return slope;
  }
  return 0;
}

/** The steps of the upper hull of cost and value, up to the offer that brings the most: ever more money for ever less. */
function upperHull({ costs, values }: Offers): { cost: number; slope: number }[] {
  const order = costs.map((_, offer) => offer).sort((one, other) => costs[one] - costs[other]);
  const corners: number[] = [];
  const slope = (from: number, to: number) => (values[to] - values[from]) / (costs[to] - costs[from]);
  for (const offer of order) {
    if (corners.length > 0 && values[offer] <= values[corners[corners.length - 1]]) continue;
    while (corners.length > 1 && slope(corners[corners.length - 2], offer) >= slope(...lastTwo(corners))) corners.pop();
    corners.push(offer);
  }
  return corners
    .slice(1)
    .map((offer, i) => ({ cost: costs[offer] - costs[corners[i]], slope: slope(corners[i], offer) }));
}

function lastTwo(corners: readonly number[]): [number, number] {
  return [corners[corners.length - 2], corners[corners.length - 1]];
}

function bestAt({ costs, values }: Offers, price: number): number {
  const net = (offer: number) => values[offer] - price * costs[offer];
  return costs.reduce((best, cost, offer) => {
    const gain = net(offer) - net(best);
    return gain > 0 || (gain === 0 && cost < costs[best]) ? offer : best;
  }, 0);
}

/** Spends what a choice leaves of the budget on the exchange of one offer that brings the most, as long as there is one. */
function filled({ kinds, budget }: Problem, choice: OffersTaken): OffersTaken {
  const now = [...choice];
  for (;;) {
    const left = budget - costOf(kinds, now);
    const better = bestExchange(kinds, now, left);
    if (!better) return now;
    now[better.kind] = better.offer;
  }
}

function bestExchange(
  kinds: readonly Offers[],
  now: OffersTaken,
  left: number,
): { kind: number; offer: number } | undefined {
  let gain = 0;
  let best: { kind: number; offer: number } | undefined;
  for (const [kind, { costs, values }] of kinds.entries()) {
    const [cost, value] = [costs[now[kind]], values[now[kind]]];
    for (let offer = 0; offer < costs.length; offer++) {
      if (values[offer] - value <= gain || costs[offer] - cost > left) continue;
      gain = values[offer] - value;
      best = { kind, offer };
    }
  }
  return best;
}

/** A choice of which the kinds looked at so far have their offers, and all others the best ones. */
interface Partial {
  readonly cost: number;
  readonly value: number;
  readonly from: Partial | undefined;
  readonly kind: number;
  readonly offer: number;
}

function searched(problem: Problem, start: OffersTaken): OffersTaken {
  const { kinds, budget, price, best, enough } = problem;
  const base = { cost: costOf(kinds, best), value: worthOf(kinds, best), from: undefined, kind: -1, offer: 0 };
  const bound = ({ cost, value }: Partial) => value + price * (budget - cost);
  let highest = worthOf(kinds, start);
  let found: Partial | undefined;
  let states: Partial[] = [base];
  let lookedAt = 0;
  for (const { kind, losses } of inOrder(problem)) {
    if (bound(base) <= highest + enough || lookedAt > MOST_LOOKED_AT) break;
    const { costs, values } = kinds[kind];
    const next = [...states];
    for (const { offer, loss } of losses) {
      const [cost, value] = [costs[offer] - costs[best[kind]], values[offer] - values[best[kind]]];
      for (const state of states) {
        if (bound(state) - loss <= highest + enough) continue;
        const one: Partial = { cost: state.cost + cost, value: state.value + value, from: state, kind, offer };
        next.push(one);
        if (one.cost > budget * ROUNDING || one.value <= highest) continue;
        if (costOf(kinds, traced(one, best)) > budget) continue;
        highest = one.value;
        found = one;
      }
      lookedAt += states.length;
    }
    const alive = next.filter((state) => bound(state) > highest + enough);
    states = kept(undominated(alive, enough / kinds.length), bound);
  }
  return found ? traced(found, best) : start;
}

/** The kinds by how little their second best offer loses, and of each the other offers by what they lose. */
function inOrder({ kinds, price, best }: Problem) {
  return kinds
    .map(({ costs, values }, kind) => {
      const net = (offer: number) => values[offer] - price * costs[offer];
      const others = costs.map((_, offer) => ({ offer, loss: net(best[kind]) - net(offer) }));
      const losses = others.filter(({ offer }) => offer !== best[kind]).sort((one, other) => one.loss - other.loss);
      return { kind, losses };
    })
    .filter(({ losses }) => losses.length > 0)
    .sort((one, other) => one.losses[0].loss - other.losses[0].loss || one.kind - other.kind);
}

/** Those that bring more than any that costs no more, by more than what does not matter. */
function undominated(states: Partial[], slack: number): Partial[] {
  let highest = -Infinity;
  return states
    .sort((one, other) => one.cost - other.cost || other.value - one.value)
    .filter(({ value }) => {
      if (value <= highest + slack) return false;
      highest = value;
      return true;
    });
}

function kept(states: Partial[], bound: (state: Partial) => number): Partial[] {
  if (states.length <= MOST_STATES) return states;
  return states.sort((one, other) => bound(other) - bound(one)).slice(0, MOST_STATES);
}

function traced(found: Partial, best: OffersTaken): OffersTaken {
  const choice = [...best];
  for (let state: Partial | undefined = found; state?.from; state = state.from) choice[state.kind] = state.offer;
  return choice;
}
