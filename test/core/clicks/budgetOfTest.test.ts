import { expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { budgetOfTest } from "../../../src/core/clicks/budgetOfTest";
import { NoAnswer } from "../../../src/core/NoAnswer";

test("tests that cost 2,000 together take 500 a month over 4 months", () => {
  expect(budgetOfTest([300, 290, 1376, 34], 4)).toBe(500);
});

test("part of a month counts as its part", () => {
  expect(budgetOfTest([300], 0.5)).toBe(600);
});

test("no keywords need no budget that could be named", () => {
  expect(() => budgetOfTest([], 4)).toThrow(new NoAnswer("noKeywords"));
});

test.each([0, -2])("%d months are refused", (months) => {
  expect(() => budgetOfTest([300], months)).toThrow(new DomainError("months", months, "aboveZero"));
});
