import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal } from "../../../src/core/numeric/decimal";
import { mean } from "../../../src/core/numeric/mean";
import { standardDeviation } from "../../../src/core/numeric/standardDeviation";
import { total } from "../../../src/core/numeric/total";

const cents = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 1, maxLength: 200 });

describe("total", () => {
  test("is the decimal number that a person finds", () => {
    expect(total([0.1, 0.2])).toBe(0.3);
    expect(total([0.1, 0.2, -0.3])).toBe(0);
    expect(total([0.1, 0.2, 0.3])).toBe(total([0.6]));
  });

  test("of any amounts in cents is their exact sum, in any order", () => {
    fc.assert(
      fc.property(cents, (all) => {
        const exact = all.reduce((sum, each) => sum + each, 0) / 100;
        const amounts = all.map((each) => each / 100);
        expect(total(amounts) + 0).toBe(exact + 0);
        expect(total(amounts.reverse()) + 0).toBe(exact + 0);
      }),
    );
  });

  test("leaves what a double cannot hold to 15 digits as it is", () => {
    expect(total([1e300, 3])).toBe(1e300);
    expect(total([1.23456789e-20, 1e-30])).toBe(1.23456789e-20 + 1e-30);
    expect(total([])).toBe(0);
    expect(decimal(Number.MAX_VALUE, Infinity)).toBe(Number.MAX_VALUE);
  });
});

describe("equal numbers", () => {
  const price = fc.integer({ min: 1, max: 1_000_000 }).map((each) => each / 100);

  test("have themselves as their mean, and do not differ from it", () => {
    fc.assert(
      fc.property(price, fc.integer({ min: 1, max: 50 }), (each, count) => {
        const all = new Array<number>(count).fill(each);
        expect(mean(all)).toBe(each);
        expect(standardDeviation(all)).toBe(0);
      }),
    );
  });

  test("do not differ where a mean cannot be rounded", () => {
    expect(standardDeviation([1e-30, 1e-30, 1e-30])).toBe(0);
  });
});
