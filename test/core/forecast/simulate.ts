import type { BetaGeometric } from "../../../src/core/forecast/betaGeometric/BetaGeometric";
import type { GammaGamma } from "../../../src/core/forecast/gammaGamma/GammaGamma";
import type { OrderHistory } from "../../../src/core/forecast/OrderHistory";
import type { ParetoNbd } from "../../../src/core/forecast/paretoNbd/ParetoNbd";

/** Chances from a seed (mulberry32, T. Ettinger, public domain), from above 0 to below 1. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

/** Marsaglia & Tsang (2000), A Simple Method for Generating Gamma Variables, ACM TOMS 26. */
export function gamma(shape: number, chance: () => number): number {
  if (shape < 1) return gamma(shape + 1, chance) * chance() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(chance()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function beta(a: number, b: number, chance: () => number): number {
  const x = gamma(a, chance);
  return x / (x + gamma(b, chance));
}

/** Orders at a rate until the customer leaves or is as old as they get; told after each order whether it was the last. */
function history(age: number, rate: number, gone: number, leaves: () => boolean, chance: () => number): OrderHistory {
  let [repeatOrders, recency] = [0, 0];
  for (let now = 0, last = false; !last;) {
    now -= Math.log(chance()) / rate;
    if (now > Math.min(age, gone)) break;
    repeatOrders++;
    recency = now;
    last = leaves();
  }
  return { repeatOrders, recency, age };
}

/** Customers whose first orders fall into twelve weeks, looked at up to 60 weeks after the first. */
function ages(count: number, chance: () => number): number[] {
  return Array.from({ length: count }, () => 48 + 12 * chance());
}

export function simulateBetaGeometric(
  { r, alpha, a, b }: BetaGeometric,
  exitsAtFirstOrder: 0 | 1,
  count: number,
  seed: number,
): OrderHistory[] {
  const chance = random(seed);
  return ages(count, chance).map((age) => {
    const rate = gamma(r, chance) / alpha;
    const p = beta(a, b, chance);
    const leaves = () => chance() < p;
    if (exitsAtFirstOrder === 1 && leaves()) return { repeatOrders: 0, recency: 0, age };
    return history(age, rate, Infinity, leaves, chance);
  });
}

export function simulateParetoNbd(model: ParetoNbd, count: number, seed: number): OrderHistory[] {
  const chance = random(seed);
  return ages(count, chance).map((age) => {
    const rate = gamma(model.r, chance) / model.alpha;
    const gone = -Math.log(chance()) / (gamma(model.s, chance) / model.beta);
    return history(age, rate, gone, () => false, chance);
  });
}

export function simulateGammaGamma({ p, q, v }: GammaGamma, count: number, seed: number) {
  const chance = random(seed);
  const repeatOrders = Array.from({ length: count }, () => 1 + Math.floor(-3 * Math.log(chance())));
  const averageOrderValue = repeatOrders.map((x) => {
    const rate = gamma(q, chance) / v;
    return gamma(p * x, chance) / rate / x;
  });
  return { repeatOrders, averageOrderValue };
}

export function columnsOf(histories: readonly OrderHistory[]) {
  return {
    repeatOrders: histories.map(({ repeatOrders }) => repeatOrders),
    recency: histories.map(({ recency }) => recency),
    age: histories.map(({ age }) => age),
  };
}
