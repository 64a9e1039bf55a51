import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOfProduct } from "../../../src/core/customers/partsOfProduct";

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
const factors = fc.array(factor, { minLength: 2, maxLength: 5 });
const stepsOf = (values: readonly number[]) => values.map((_, k) => values.slice(0, k + 1).reduce((a, b) => a * b, 1));

describe("The parts that factors make of the difference between two products", () => {
  test("are those of the logarithmic mean", () => {
    const mean = 30 / Math.log(80 / 50);
    const parts = partsOfProduct([4, 100, 80], [2, 50, 50]);
    [mean * Math.log(4 / 2), 0, mean * Math.log(0.8)].forEach((part, k) => expect(parts[k]).toBeCloseTo(part, 12));
  });

  test("add up to it, turn round with it, and belong to the factors that differ alone", () => {
    const pairs = factors.chain((own) =>
      fc.tuple(fc.constant(own), fc.array(factor, { minLength: own.length, maxLength: own.length })),
    );
    fc.assert(
      fc.property(pairs, fc.nat(), ([own, base], at) => {
        const [x, y] = [stepsOf(own), stepsOf(base)];
        const difference = x[x.length - 1] - y[y.length - 1];
        const changed = at % own.length;
        const one = stepsOf(own.map((each, k) => (k === changed ? base[k] : each)));
        const slack = 1e-12 * Math.max(...x, ...y, ...one, 1) * 20;
        const parts = partsOfProduct(x, y);
        expect(Math.abs(sum(parts) - difference)).toBeLessThanOrEqual(slack);
        partsOfProduct(y, x).forEach((part, k) => expect(Math.abs(part + parts[k])).toBeLessThanOrEqual(slack));
        partsOfProduct(x, one).forEach((part, k) => {
          const whole = x[x.length - 1] - one[one.length - 1];
          expect(Math.abs(part - (k === changed ? whole : 0))).toBeLessThanOrEqual(slack);
        });
      }),
    );
  });

  test("are nothing between equals", () => {
    expect(partsOfProduct([3, 60, 45, 44], [3, 60, 45, 44])).toEqual([0, 0, 0, 0]);
  });

  test.each([
    ["a step of nothing gives its factor all of it", [2, 50, 0, 0], [3, 60, 45, 40], [0, 0, -40, 0]],
    ["so it does on the other side", [3, 60, 45, 40], [2, 0, 0, 0], [0, 40, 0, 0]],
    ["what is given back beyond what was paid is the last one's", [2, 50, 40, -5], [3, 60, 45, 40], [0, 0, 0, -45]],
    ["and between two such", [2, 50, 40, -5], [3, 60, 0, -2], [0, 0, 0, -3]],
    ["nothing paid, and something given back", [2, 50, 0, -5], [3, 60, 45, 40], [0, 0, -40, -5]],
  ])("where a product is nothing or less %s", (_, own, base, parts) => {
    expect(partsOfProduct(own, base)).toEqual(parts);
  });

  test("come close to that where a product is close to nothing", () => {
    const parts = partsOfProduct([2, 50, 1e-300], [3, 60, 45]);
    expect(parts[0]).toBeCloseTo(0, 0);
    expect(parts[2]).toBeCloseTo(-45, 0);
    expect(sum(parts)).toBeCloseTo(-45, 12);
  });

  test("a step of nothing before one above it tells nothing", () => {
    const parts = partsOfProduct([2, 0, 40], [2, 50, 50]);
    expect(parts[0]).toBe(0);
    expect(parts[1]).toBeCloseTo(-10, 12);
    expect(parts[2]).toBe(0);
  });
});
