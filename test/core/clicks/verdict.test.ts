import { describe, expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { verdict } from "../../../src/core/clicks/verdict";

const keyword = { cpc: 3, customerValue: 300, usualRate: 0.01, confidence: 0.9 };

describe("figures", () => {
  test.each([
    [0, 300, "Unprofitable"],
    [3, 100, "Keep testing"],
    [0, 100, "Keep testing"],
    [8, 300, "Profitable"],
  ])("%d customers of %d clicks: %s", (customers, clicks, word) => {
    expect(verdict({ ...keyword, customers, clicks })).toBe(word);
  });
});

test("more confidence asks for more clicks before a verdict", () => {
  expect(verdict({ ...keyword, customers: 0, clicks: 300, confidence: 0.99 })).toBe("Keep testing");
});

test("a click that costs more than a customer brings is unprofitable, and a free one profitable", () => {
  expect(verdict({ ...keyword, cpc: 301, customers: 20, clicks: 20 })).toBe("Unprofitable");
  expect(verdict({ ...keyword, cpc: 0, customers: 0, clicks: 20 })).toBe("Profitable");
});

test("below a fifth of the clicks that the usual rate is worth, that rate alone must not decide", () => {
  expect(verdict({ ...keyword, cpc: 0, customers: 0, clicks: 19 })).toBe("Keep testing");
  expect(verdict({ ...keyword, cpc: 100, customers: 0, clicks: 19 })).toBe("Keep testing");
  expect(verdict({ ...keyword, cpc: 100, customers: 0, clicks: 20 })).toBe("Unprofitable");
  expect(verdict({ ...keyword, cpc: 100, customers: 0, clicks: 20, usualClicks: 101 })).toBe("Keep testing");
});

test.each([0, 1, 90])("a confidence of %d is refused", (confidence) => {
  expect(() => verdict({ ...keyword, customers: 0, clicks: 0, confidence })).toThrow(
    new DomainError("confidence", confidence, "confidence"),
  );
});
