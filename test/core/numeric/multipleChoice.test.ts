import fc from "fast-check";
import { expect, test } from "vitest";
import { multipleChoice, type Offers } from "../../../src/core/numeric/multipleChoice";

const worthOf = (kinds: readonly Offers[], choice: readonly number[]) =>
  choice.reduce((total, offer, kind) => total + kinds[kind].values[offer], 0);
const costOf = (kinds: readonly Offers[], choice: readonly number[]) =>
  choice.reduce((total, offer, kind) => total + kinds[kind].costs[offer], 0);

/** Every choice there is. */
function exhaustive(kinds: readonly Offers[], budget: number): number {
  const [first, ...rest] = kinds;
  if (!first) return 0;
  return first.costs.reduce((best, cost, offer) => {
    return cost > budget ? best : Math.max(best, first.values[offer] + exhaustive(rest, budget - cost));
  }, 0);
}

const anyKind = fc
  .array(fc.record({ cost: fc.integer({ min: 1, max: 60 }), value: fc.integer({ min: -9, max: 200 }) }), {
    maxLength: 8,
  })
  .map((offers): Offers => ({
    costs: [0, ...offers.map(({ cost }) => cost)],
    values: [0, ...offers.map(({ value }) => value)],
  }));

test("it brings what the best of all choices brings, and costs no more than the budget", () => {
  fc.assert(
    fc.property(
      fc.array(anyKind, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 200 }),
      (kinds, budget) => {
        const choice = multipleChoice(
          kinds,
          budget,
          0.001,
          kinds.map(() => 0),
        );
        expect(costOf(kinds, choice)).toBeLessThanOrEqual(budget);
        expect(worthOf(kinds, choice)).toBe(exhaustive(kinds, budget));
      },
    ),
    { numRuns: 500 },
  );
});

test("what is known to be good is not given up", () => {
  const kinds = [{ costs: [0, 5, 9], values: [0, 10, 11] }];
  expect(multipleChoice(kinds, 9, 5, [2])).toEqual([2]);
});
