import fc from "fast-check";
import { expect, test } from "vitest";
import type { CustomerRow } from "../../../../src/core/customers/customerTable";
import { campaignOf, type Campaign } from "../../../../src/taskpane/jobs/valueCustomers/campaign/campaign";

const TODAY = 46_000;
const TERMS = {
  ...{ contactCost: 2, campaignCost: 30, answerShare: 0.1, bestAnswerShare: undefined },
  ...{ highValueShare: 0.25, asOf: TODAY },
};

function rows(customers: readonly (readonly [value: number, orders: number, daysAgo: number])[]): CustomerRow[] {
  return customers.map(([value, orders, daysAgo]) => {
    return { value, orders, lastOrder: TODAY - daysAgo } as unknown as CustomerRow;
  });
}

// The best: 200 by 4 orders, lately. The others: 90 by 6 orders; one of the three lately, to the day.
const FOUR = rows([
  [200, 4, 3],
  [60, 2, 364],
  [20, 1, 365],
  [10, 3, 700],
]);

test("the best answer as much oftener as they ordered lately, and everybody is them and the others", () => {
  const { sides, verdict } = campaignOf(FOUR, TERMS) as Campaign;
  expect(sides.best).toMatchObject({ people: 1, recent: 1, perOrder: 50, answerShare: 0.2, answers: 0.2, cost: 32 });
  expect(sides.others).toMatchObject({ people: 3, perOrder: 15, cost: 6 });
  expect(sides.others.answers).toBeCloseTo(0.2, 12);
  expect(sides.everybody).toMatchObject({ people: 4, recent: 0.5, answerShare: 0.1, cost: 38 });
  expect(sides.everybody.brings).toBeCloseTo(0.2 * 50 + 0.2 * 15, 12);
  expect([sides.best.target, sides.best.worth]).toEqual([160, 50]);
  expect(sides.everybody.target).toBeCloseTo(95, 12);
  expect(verdict).toBe("nobody");
});

test.each([
  ["best", { contactCost: 5, campaignCost: 0 }],
  ["everybody", { contactCost: 0.5, campaignCost: 0 }],
  ["nobody", { contactCost: 15, campaignCost: 0 }],
] as const)("whom to write to: %s", (verdict, costs) => {
  expect(campaignOf(FOUR, { ...TERMS, ...costs })).toMatchObject({ verdict });
});

test("what cannot be is told: no others, and more answers of the best than of everybody", () => {
  expect(campaignOf(FOUR, { ...TERMS, highValueShare: 0.8 })).toEqual({ why: "onlyBest" });
  expect(campaignOf(FOUR, { ...TERMS, bestAnswerShare: 0.5 })).toEqual({ why: "tooMany", most: 0.4 });
  expect(campaignOf(FOUR, { ...TERMS, bestAnswerShare: 0.4 })).toMatchObject({ sides: { others: { answers: 0 } } });
  expect(campaignOf(FOUR, { ...TERMS, answerShare: 0.9, bestAnswerShare: 0.5 })).toEqual({ why: "tooFew" });
});

test("the sides add up, and a campaign that brings what it must gains nothing", () => {
  const customer = fc.tuple(
    fc.integer({ min: -50, max: 900 }),
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 0, max: 900 }),
  );
  const terms = fc.record({
    contactCost: fc.double({ min: 0.01, max: 50, noNaN: true }),
    campaignCost: fc.integer({ min: 0, max: 5000 }),
    answerShare: fc.double({ min: 0.001, max: 1, noNaN: true }),
    highValueShare: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(customer, { minLength: 2, maxLength: 60 }), terms, (customers, given) => {
      const sorted = rows([...customers].sort((a, b) => b[0] - a[0]));
      const found = campaignOf(sorted, { ...TERMS, ...given });
      fc.pre(!("why" in found));
      const { everybody, best, others } = found.sides;
      for (const of of ["people", "answers", "brings", "cost", "gain"] as const) {
        expect(best[of] + others[of]).toBeCloseTo(everybody[of], 6);
      }
      for (const side of [everybody, best, others]) {
        expect(side.answerShare).toBeGreaterThanOrEqual(0);
        expect(side.answerShare).toBeLessThanOrEqual(1 + 1e-8);
        if (side.answers > 0) expect((side.worth - side.target) * side.answers).toBeCloseTo(side.gain, 6);
      }
    }),
  );
});
