import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { acquisitionSpend } from "../../../src/core/budget/acquisitionSpend";
import { budgetSplit, type SplitTerms } from "../../../src/core/budget/budgetSplit";
import { curveThrough, rateAt } from "../../../src/core/budget/returnCurve";

/** The highest value of a function by looking at many places, and again around the best of them. */
function highest(of: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let round = 0; round < 8; round++) {
    const step = (to - from) / 400;
    let best = from;
    for (let i = 0; i <= 400; i++) if (of(from + i * step) > of(best)) best = from + i * step;
    [from, to] = [Math.max(low, best - 2 * step), Math.min(high, best + 2 * step)];
  }
  return of((from + to) / 2);
}

describe("the curve through what is known", () => {
  test("passes through it, starts at nothing and stays below its ceiling", () => {
    const curve = curveThrough({ spend: 5, rate: 0.1, ceiling: 0.4 });
    expect(rateAt(curve, 5)).toBeCloseTo(0.1, 12);
    expect(rateAt(curve, 0)).toBe(0);
    expect(rateAt(curve, 1e9)).toBeLessThanOrEqual(0.4);
  });

  test("does not exist where the rate reaches its ceiling", () => {
    expect(() => curveThrough({ spend: 5, rate: 0.4, ceiling: 0.4 })).toThrow(
      new DomainError("rate", 0.4, { id: "belowCeiling", ceiling: 0.4 }),
    );
    expect(() => curveThrough({ spend: 0, rate: 0.1, ceiling: 0.4 })).toThrow(new DomainError("spend", 0, "aboveZero"));
    expect(() => curveThrough({ spend: 5, rate: 0.1, ceiling: 1.2 })).toThrow("ceiling is 1.2");
  });
});

const known = fc
  .record({
    spend: fc.double({ min: 0.1, max: 200, noNaN: true }),
    ceiling: fc.double({ min: 0.05, max: 1, noNaN: true }),
    part: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
  })
  .map(({ spend, ceiling, part }) => ({ spend, ceiling, rate: ceiling * part }));

test("the spend on a prospect is the one that a search finds, and 0 where no money pays", () => {
  fc.assert(
    fc.property(known, fc.double({ min: -50, max: 5000, noNaN: true }), (now, value) => {
      const curve = curveThrough(now);
      const gain = (spend: number) => rateAt(curve, spend) * value - spend;
      const found = acquisitionSpend(now, value);
      expect(found).toBeGreaterThanOrEqual(0);
      const searched = highest(gain, 0, Math.max(1, value));
      expect(gain(found)).toBeGreaterThanOrEqual(searched - 1e-9 * Math.max(1, Math.abs(value)));
    }),
  );
});

const terms = fc.record({
  acquisition: known,
  retention: known,
  margin: fc.double({ min: -20, max: 1000, noNaN: true }),
  costOfMoney: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
});
/** Money that costs nothing, where some customers leave whatever is spent on them. */
const free = terms.filter(({ retention }) => retention.ceiling < 0.95).map((given) => ({ ...given, costOfMoney: 0 }));

/** Customer equity as the paper writes it, not as the code does. */
function equity({ acquisition, retention, margin, costOfMoney }: SplitTerms, A: number, R: number): number {
  const a = rateAt(curveThrough(acquisition), A);
  const r = rateAt(curveThrough(retention), R);
  const discounted = r / (1 + costOfMoney);
  const kept = r > 0 ? (margin - R / r) * (discounted / (1 - discounted)) : 0;
  return a * margin - A + a * kept;
}

test("now and best have the equity of the published formula", () => {
  fc.assert(
    fc.property(fc.oneof(terms, free), (given) => {
      const { now, best } = budgetSplit(given);
      const scale = Math.max(1, Math.abs(now.equity), Math.abs(best.equity));
      expect(now.equity / scale).toBeCloseTo(equity(given, given.acquisition.spend, given.retention.spend) / scale, 9);
      expect(best.equity / scale).toBeCloseTo(equity(given, best.acquisitionSpend, best.retentionSpend) / scale, 9);
    }),
  );
});

test("the best split is never below today's, nor below what a search finds", () => {
  fc.assert(
    fc.property(fc.oneof(terms, free), (given) => {
      const { now, best } = budgetSplit(given);
      expect(best.equity).toBeGreaterThanOrEqual(now.equity - 1e-9 * Math.max(1, Math.abs(now.equity)));
      const ofKeeping = (R: number) => equity(given, best.acquisitionSpend, R);
      const searched = highest(ofKeeping, 1e-9, Math.max(1, 1.5 * Math.abs(given.margin)));
      expect(best.equity).toBeGreaterThanOrEqual(searched - 1e-7 * Math.max(1, Math.abs(searched)));
    }),
    { numRuns: 60 },
  );
});

describe("money that costs nothing", () => {
  const retention = { spend: 10, rate: 0.6, ceiling: 0.8 };
  const acquisition = { spend: 5, rate: 0.1, ceiling: 0.4 };

  test("is what ever less cost comes to", () => {
    const [nothing, little] = [0, 1e-9].map((costOfMoney) =>
      budgetSplit({ acquisition, retention, margin: 100, costOfMoney }),
    );
    expect(nothing.best.equity).toBeCloseTo(little.best.equity, 5);
    expect(nothing.now.equity).toBeCloseTo(0.1 * (100 + (100 * 0.6 - 10) / 0.4) - 5, 9);
  });

  test("tells of customers who would never leave, as long as a number can hold what they are worth", () => {
    const forever = { ...retention, ceiling: 1 };
    const found = budgetSplit({ acquisition, retention: forever, margin: 1000, costOfMoney: 0 });
    expect(Number.isFinite(found.best.equity)).toBe(true);
    expect(() => budgetSplit({ acquisition, retention: forever, margin: 1e6, costOfMoney: 0 })).toThrow(
      new DomainError("costOfMoney", 0, "aboveZero"),
    );
  });

  test("is the least that money may cost", () => {
    expect(() => budgetSplit({ acquisition, retention, margin: 100, costOfMoney: -0.1 })).toThrow(
      new DomainError("costOfMoney", -0.1, "zeroOrAbove"),
    );
  });
});
