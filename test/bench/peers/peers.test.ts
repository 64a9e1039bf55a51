import { expect, test } from "vitest";
import { builtMetadata } from "../functions/built";
import { caseOf } from "../functions/cases";
import { PEERS, worstApart } from "./peers";

test("every peer stands beside a function that is measured at as many rows", () => {
  const cases = new Map(builtMetadata().map((one) => [one.id, caseOf(one)]));
  const strays = Object.entries(PEERS).filter(([id, { rows }]) => !cases.get(id)?.sizes.includes(rows));
  expect(strays.map(([id]) => id)).toEqual([]);
});

test("the worst of the differences counts, relative to our answer", () => {
  expect(worstApart([100, 0, 4], [101, 0, 3])).toBe(0.25);
  expect(worstApart([0], [1])).toBe(Infinity);
  expect(worstApart([1, 2], [Number.NaN, 2])).toBeNaN();
});

test("answers to other rows than ours are refused", () => {
  expect(() => worstApart([1, 2], [1])).toThrow("1 answers beside 2 of ours");
});
