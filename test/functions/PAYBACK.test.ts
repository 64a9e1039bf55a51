import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIFETIMEVALUE } from "../../src/functions/LIFETIMEVALUE";
import { PAYBACK } from "../../src/functions/PAYBACK";
import { called, type Shown } from "./called";

const of = (...values: (number | null)[]): Shown =>
  (called(PAYBACK, ...values.map((value) => (value === null ? null : [[value]]))) as Shown[][])[0][0];

const NEVER =
  "#N/A All that such a customer will ever bring stays below what it cost to win them: it never pays back. Spend less on winning, or keep customers longer.";

describe("PAYBACK", () => {
  test("gives the first whole period by which the cost has come back", () => {
    expect(of(100, 60, 0.8)).toBe(4);
    expect(of(150, 25, 0.95, 0.02)).toBe(9);
  });

  test("is the period whose value over so many periods is the first that is not below 0", () => {
    const terms = fc.record({
      cost: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      margin: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      retention: fc.double({ min: 0, max: 1, noNaN: true }),
      interest: fc.double({ min: 0.0001, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(terms, ({ cost, margin, retention, interest }) => {
        const worth = (periods: number | null): number => {
          const cells = [margin, retention, interest, periods, cost].map((value) =>
            value === null ? null : [[value]],
          );
          return (called(LIFETIMEVALUE, ...cells) as number[][])[0][0];
        };
        const slack = 1e-7 * (cost + margin);
        const periods = of(cost, margin, retention, interest);
        if (typeof periods === "string") {
          expect(periods).toBe(NEVER);
          expect(worth(null)).toBeLessThan(slack);
          return;
        }
        expect(worth(Number(periods))).toBeGreaterThan(-slack);
        if (periods === 1) expect(margin * retention).toBeGreaterThan(cost * (1 + interest) - slack);
        else expect(worth(Number(periods) - 1)).toBeLessThan(slack);
      }),
    );
  });

  test("never falls as winning costs more, nor rises as customers bring more or stay longer", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const money = fc.double({ min: 0, max: 1000, noNaN: true });
    const periods = (...terms: number[]) => {
      const answer = of(...terms);
      return typeof answer === "number" ? answer : Infinity;
    };
    fc.assert(
      fc.property(money, money, rate, rate, money, (cost, margin, retention, interest, more) => {
        const asIs = periods(cost, margin, retention, interest);
        expect(periods(cost + more, margin, retention, interest)).toBeGreaterThanOrEqual(asIs);
        expect(periods(cost, margin + more, retention, interest)).toBeLessThanOrEqual(asIs);
        expect(periods(cost, margin, (retention + 1) / 2, interest)).toBeLessThanOrEqual(asIs);
        expect(periods(cost, margin, retention, interest + more)).toBeGreaterThanOrEqual(asIs);
      }),
    );
  });

  test("counts exactly where the cost is what a whole number of periods brings", () => {
    expect(of(0.3, 0.1, 1, 0)).toBe(3);
    expect(of(60 * (0.5 + 0.25 + 0.125), 60, 0.5, 0)).toBe(3);
    expect(of(60 * (0.5 + 0.25 + 0.125) + 0.001, 60, 0.5, 0)).toBe(4);
  });

  test("keeps its digits where customers hardly ever leave and money costs next to nothing", () => {
    // By adding up period after period.
    expect(of(4000, 1, 0.999999, 0.000000001)).toBe(4009);
  });

  test("is 0 where winning cost nothing, whatever comes of it", () => {
    expect(of(0, 60, 0.8)).toBe(0);
    expect(of(0, -5, 0)).toBe(0);
  });

  test("never pays back where all that will ever come stays below the cost, or just reaches it", () => {
    expect(of(161, 60, 0.8)).toBe(NEVER);
    // 60 x .8 / (1 + .1 - .8) is 160, which no number of periods reaches.
    expect(of(160, 60, 0.8)).toBe(NEVER);
    expect(of(159, 60, 0.8)).toBe(16);
    expect(of(1, 60, 0)).toBe(NEVER);
    expect(of(1, -60, 0.8)).toBe(NEVER);
    expect(of(1, 0, 1, 0)).toBe(NEVER);
  });

  test("refuses what cannot be, each in its own place", () => {
    expect(
      called(PAYBACK, [["Cost"], [100], [-1], [100], [""]], [["Margin"], [60], [60], [60], [""]], [[0.8]]),
    ).toEqual([
      ["Periods to pay back"],
      [4],
      ["#VALUE! Acquisition cost in row 3 is -1; it must be 0 or more."],
      [4],
      [""],
    ]);
    expect(of(100, 60, 1.2)).toBe("#VALUE! Retention is 1.2; it must be from 0 to 1 (0% to 100%).");
    expect(of(100, 60, 0.8, -0.1)).toBe("#VALUE! Cost of money is -0.1; it must be 0 or more (10% is 0.1).");
  });
});
