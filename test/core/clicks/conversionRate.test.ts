import { expect, test } from "vitest";
import { DomainError } from "../../../src/core/DomainError";
import { conversionRate } from "../../../src/core/clicks/conversionRate";
import { DivisionByNone } from "../../../src/core/DivisionByNone";

test("3 customers of 100 clicks are 3%", () => {
  expect(conversionRate({ customers: 3, clicks: 100 })).toBe(0.03);
});

test("parts of a customer count, as ad platforms credit them", () => {
  expect(conversionRate({ customers: 2.5, clicks: 100 })).toBe(0.025);
});

test("no clicks have no rate", () => {
  expect(() => conversionRate({ customers: 0, clicks: 0 })).toThrow(DivisionByNone);
  expect(() => conversionRate({ customers: 3, clicks: 0 })).toThrow(DivisionByNone);
});

test("more customers than clicks, and fewer than none, are refused", () => {
  expect(() => conversionRate({ customers: 5, clicks: 3 })).toThrow(
    new DomainError("customers", 5, { id: "atMostClicks", clicks: 3 }),
  );
  expect(() => conversionRate({ customers: -1, clicks: 3 })).toThrow("customers is -1");
  expect(() => conversionRate({ customers: 0, clicks: -3 })).toThrow("clicks is -3");
});
