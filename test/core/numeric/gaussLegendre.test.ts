import { expect, test } from "vitest";
import { gaussLegendre } from "../../../src/core/numeric/gaussLegendre";

test("two points lie at 1/sqrt(3) and weigh 1 each", () => {
  const { nodes, weights } = gaussLegendre(2);
  expect(Math.abs(nodes[0])).toBeCloseTo(1 / Math.sqrt(3), 15);
  expect(nodes[0] + nodes[1]).toBeCloseTo(0, 15);
  expect(weights[0]).toBeCloseTo(1, 14);
});

test("five points as tabulated (Abramowitz & Stegun, table 25.4)", () => {
  const { nodes, weights } = gaussLegendre(5);
  const byPlace = [...nodes].map((node, i) => [node, weights[i]]).sort(([one], [other]) => one - other);
  expect(byPlace.slice(2)).toEqual([
    [expect.closeTo(0, 15), expect.closeTo(0.568888888888889, 14)],
    [expect.closeTo(0.538469310105683, 15), expect.closeTo(0.478628670499366, 14)],
    [expect.closeTo(0.906179845938664, 15), expect.closeTo(0.236926885056189, 14)],
  ]);
});

test("20 points integrate every power up to 39 exactly", () => {
  const { nodes, weights } = gaussLegendre(20);
  for (let power = 0; power <= 39; power++) {
    const integral = nodes.reduce((sum, x, i) => sum + weights[i] * x ** power, 0);
    expect(integral).toBeCloseTo(power % 2 === 1 ? 0 : 2 / (power + 1), 13);
  }
});
