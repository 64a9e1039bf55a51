import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate, type Channel } from "../../../src/core/budget/allocate";
import { DomainError } from "../../../src/core/DomainError";

const channel = (spend: number, returns: number, change: Partial<Channel> = {}): Channel => ({
  spend,
  returns,
  elasticity: 0.5,
  minimum: 0,
  maximum: Infinity,
  ...change,
});

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const earned = (channels: readonly Channel[], split: readonly number[]) =>
  sum(
    channels.map(({ spend, returns, elasticity }, i) => (spend > 0 ? returns * (split[i] / spend) ** elasticity : 0)),
  );

test("power returns (100, 60), elasticity .5, budget 10,000: 7352.94 and 2647.06, which return 11661.90", () => {
  const channels = [channel(10_000, 10_000), channel(10_000, 6000)];
  const split = allocate(10_000, channels);
  expect(split).toEqual([7352.94, 2647.06]);
  expect(earned(channels, split)).toBeCloseTo(11_661.90379, 4);
});

test("a channel without spend or returns gets its minimum and never more", () => {
  expect(allocate(1000, [channel(100, 300), channel(0, 50, { minimum: 10 }), channel(50, 0)])).toEqual([990, 10, 0]);
});

test("nothing to split is split into nothing", () => {
  expect(allocate(0, [channel(100, 300), channel(10, 5)])).toEqual([0, 0]);
});

describe("is refused", () => {
  const refusal = (budget: number, channels: readonly Channel[]) => {
    try {
      allocate(budget, channels);
    } catch (error) {
      if (error instanceof DomainError) return [error.argument, error.rule];
    }
    return undefined;
  };

  test("where the minimums add up to more than the budget", () => {
    expect(refusal(100, [channel(1, 1, { minimum: 80 }), channel(1, 1, { minimum: 30 })])).toEqual([
      "budget",
      { id: "minimumsNeed", least: 110 },
    ]);
  });

  test("where the maximums leave some of it over", () => {
    expect(refusal(100, [channel(1, 1, { maximum: 50 }), channel(0, 0)])).toEqual([
      "budget",
      { id: "maximumsReach", most: 50 },
    ]);
  });

  test("for an elasticity of 1 or more, and bounds that cross", () => {
    expect(refusal(100, [channel(1, 1, { elasticity: 1 })])?.[0]).toBe("elasticity");
    expect(refusal(100, [channel(1, 1, { minimum: 5, maximum: 4 })])?.[0]).toBe("maximum");
  });
});

const money = fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100);
const channels = fc.array(
  fc.record({
    spend: money,
    returns: money,
    elasticity: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    low: fc.double({ min: 0, max: 1, noNaN: true }),
    high: fc.double({ min: 1, max: 3, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8 },
);
const bounded = channels.map((drawn) =>
  drawn.map(({ spend, returns, elasticity, low, high }) => ({
    spend,
    returns,
    elasticity,
    minimum: Math.floor(spend * low * 100) / 100,
    maximum: Math.ceil(spend * high * 100) / 100,
  })),
);

test("the split adds up to the cent, keeps to its bounds and is never worse than today's", () => {
  fc.assert(
    fc.property(bounded, (drawn) => {
      const today = drawn.map(({ spend }) => spend);
      const budget = Math.round(sum(today) * 100) / 100;
      const split = allocate(budget, drawn);
      expect(Math.round(sum(split) * 100)).toBe(Math.round(budget * 100));
      split.forEach((spend, i) => {
        expect(spend).toBeGreaterThanOrEqual(drawn[i].minimum);
        expect(spend).toBeLessThanOrEqual(drawn[i].maximum);
      });
      const [best, now] = [earned(drawn, split), earned(drawn, today)];
      expect(best).toBeGreaterThanOrEqual(now * (1 - 1e-9));
    }),
  );
});

test("the last cents go where they earn most", () => {
  const two = [channel(0.01, 0.01, { elasticity: 0.137 }), channel(0.01, 0.01, { elasticity: 0.05 })];
  expect(allocate(0.02, two)).toEqual([0.01, 0.01]);
});

test("of all ways to split a few cents none earns more", () => {
  const few = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.tuple(channels, channels, channels), few, (drawn, cents) => {
      const three = drawn.map(([{ spend, returns, elasticity }]) => channel(spend, returns, { elasticity }));
      const found = earned(three, allocate(cents / 100, three));
      for (let a = 0; a <= cents; a++) {
        for (let b = 0; a + b <= cents; b++) {
          const other = earned(three, [a / 100, b / 100, (cents - a - b) / 100]);
          expect(found).toBeGreaterThanOrEqual(other * (1 - 1e-9));
        }
      }
    }),
  );
});

test("where no bound binds, the last unit of money returns the same everywhere", () => {
  fc.assert(
    fc.property(channels, fc.integer({ min: 1000, max: 1_000_000 }), (drawn, budget) => {
      const free = drawn.map(({ spend, returns, elasticity }) => channel(spend, returns, { elasticity }));
      const split = allocate(budget, free);
      const marginal = split.map((spend, i) => {
        const { spend: now, returns, elasticity } = free[i];
        return spend < 50 ? undefined : (returns / now) * elasticity * (spend / now) ** (elasticity - 1);
      });
      const known = marginal.filter((value) => value !== undefined);
      for (const value of known) expect(value / known[0]).toBeCloseTo(1, 3);
    }),
  );
});
