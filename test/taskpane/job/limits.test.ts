import { describe, expect, test } from "vitest";
import { isInLimits, oneOfFormula, withinFormula, type Limits } from "../../../src/taskpane/job/limits";

const RATE: Limits = { above: 0, to: 1 };
const MOST: Limits = { from: { of: "least", or: 0 } };
const WHOLE: Limits = { from: 1, below: 10, isWhole: true };

test.each<[number, Limits, Record<string, unknown>, boolean]>([
  [0, RATE, {}, false],
  [1, RATE, {}, true],
  [1.01, RATE, {}, false],
  [1, MOST, { least: 2 }, false],
  [2, MOST, { least: 2 }, true],
  [0, MOST, { least: undefined }, true],
  [-1, MOST, {}, false],
  [9, WHOLE, {}, true],
  [9.5, WHOLE, {}, false],
  [10, WHOLE, {}, false],
])("%d within %j, beside %j: %s", (value, limits, others, isIn) => {
  expect(isInLimits(value, limits, others)).toBe(isIn);
});

describe("the same said by a formula", () => {
  test("asks for a number, and looks at the cells of others where the sheet has them", () => {
    expect(withinFormula("B5", RATE, () => undefined)).toBe("AND(ISNUMBER(B5),B5>0,B5<=1)");
    expect(withinFormula("B5", WHOLE, () => undefined)).toBe("AND(ISNUMBER(B5),B5>=1,B5<10,B5=INT(B5))");
    expect(withinFormula("B5", MOST, (name) => `Split_${name}`)).toBe("AND(ISNUMBER(B5),B5>=Split_least)");
    expect(withinFormula("B5", MOST, () => undefined)).toBe("AND(ISNUMBER(B5),B5>=0)");
  });

  test("or for one of a few", () => {
    expect(oneOfFormula("B5", [0.8, 0.9])).toBe("OR(B5=0.8,B5=0.9)");
  });
});
