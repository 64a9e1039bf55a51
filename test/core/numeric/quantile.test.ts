import { expect, test } from "vitest";
import { quantile } from "../../../src/core/numeric/quantile";

test("lies straight between neighbours, as Excel's PERCENTILE.INC", () => {
  expect(quantile([1, 2, 4], 0.25)).toBe(1.5);
  expect(quantile([1, 2, 4], 1)).toBe(4);
  expect(quantile([7], 0.3)).toBe(7);
});

test("where a share falls on a number, it is that number, whatever the share is to a computer", () => {
  // 90 x 0.7 would be 62.99999999999999 and 25 x 0.28 7.000000000000001.
  for (const [numbers, parts] of [
    [91, 10],
    [26, 100],
    [171, 10],
  ]) {
    const sorted = Array.from({ length: numbers }, (_, i) => i * 0.37);
    for (let part = 0; part <= parts; part++) {
      const position = ((numbers - 1) * part) / parts;
      if (Number.isInteger(position)) expect(quantile(sorted, part / parts)).toBe(sorted[position]);
    }
  }
});
