import { expect, test } from "vitest";
import { maxCpc } from "../../../src/core/clicks/maxCpc";

const click = { customerValue: 100, conversionRate: 0.01 };

test("to return 25% on the money, a click that earns 1 may cost 0.8", () => {
  expect(maxCpc({ ...click, targetReturn: 0.25 })).toBe(0.8);
});

test("without a return it is what a click earns", () => {
  expect(maxCpc({ ...click, targetReturn: 0 })).toBe(1);
});

test("a loss may be wanted, but never of everything", () => {
  expect(maxCpc({ ...click, targetReturn: -0.5 })).toBe(2);
  expect(() => maxCpc({ ...click, targetReturn: -1 })).toThrow("targetReturn is -1");
});
