import { describe, expect, test } from "vitest";
import { cholesky, solveCholesky } from "../../../src/core/numeric/cholesky";
import { climb } from "../../../src/core/numeric/climb";
import { distinct } from "../../../src/core/numeric/distinct";
import { gaussLegendre } from "../../../src/core/numeric/gaussLegendre";
import { likeliest } from "../../../src/core/numeric/likeliest";
import type { Surface } from "../../../src/core/numeric/Surface";

const BOX = { lowest: [-5, -5], highest: [5, 5] };

/** Minus Rosenbrock's valley, whose top is 0 at (1, 1). */
function valley([x, y]: Float64Array): Surface {
  return {
    value: -(100 * (y - x * x) ** 2 + (1 - x) ** 2),
    slope: Float64Array.of(400 * x * (y - x * x) + 2 * (1 - x), -200 * (y - x * x)),
    curvature: Float64Array.of(400 * y - 1200 * x * x - 2, 400 * x, 400 * x, -200),
  };
}

describe("climb", () => {
  test("finds the top of Rosenbrock's valley from where it is not curved like a hill", () => {
    const { point, gainLeft, atEdge } = climb(valley, [-1.2, 3], BOX);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
    expect(gainLeft).toBeLessThan(1e-9);
    expect(atEdge).toEqual([false, false]);
  });

  test("stays in the box, and says at which edge the ground still rises", () => {
    const { point, atEdge } = climb(valley, [-1.2, 3], { lowest: [-5, -5], highest: [0.5, 5] });
    expect([...point]).toEqual([0.5, expect.closeTo(0.25, 6)]);
    expect(atEdge).toEqual([true, false]);
  });

  test("walks along a ridge to the edge without falling off", () => {
    let looks = 0;
    const ridge = ([x, y]: Float64Array): Surface => {
      looks++;
      const rise = Math.exp(-x);
      return {
        value: -rise - 1e6 * (x - y) ** 2,
        slope: Float64Array.of(rise - 2e6 * (x - y), 2e6 * (x - y)),
        curvature: Float64Array.of(-rise - 2e6, 2e6, 2e6, -2e6),
      };
    };
    const { point } = climb(ridge, [0, 0], { lowest: [-5, -5], highest: [5, 5.5] });
    expect(point[0]).toBeCloseTo(5, 6);
    expect(looks).toBeLessThan(20);
  });

  test("stops where the ground is no number", () => {
    const nowhere = () => ({
      value: Number.NaN,
      slope: new Float64Array(2),
      curvature: new Float64Array(4).fill(Number.NaN),
    });
    expect([...climb(nowhere, [1, 2], BOX).point]).toEqual([1, 2]);
  });
});

describe("likeliest", () => {
  // Ten of a kind with mean 3: exponential, n ln rate - n rate mean.
  const exponential = ([rate]: Float64Array): Surface => ({
    value: 10 * Math.log(rate) - 30 * rate,
    slope: Float64Array.of(10 / rate - 30),
    curvature: Float64Array.of(-10 / rate ** 2),
  });
  const limits = { lowest: [1e-6], highest: [1e6] };

  test("finds a rate from any start, with the standard error of its logarithm", () => {
    const found = likeliest({ surfaceAt: exponential, starts: [[1e-4], [1], [900]], ...limits });
    expect(found.parameters[0]).toBeCloseTo(1 / 3, 8);
    expect(found.logErrors[0]).toBeCloseTo(1 / Math.sqrt(10), 6);
    expect(found).toMatchObject({ settled: true, agreed: true });
  });

  test("says when starts do not agree, and takes the higher top", () => {
    // Two tops over ln t: at 0, and a higher one at 4.
    const twoTops = ([t]: Float64Array): Surface => {
      const w = Math.log(t);
      const value = -((w * (w - 4)) ** 2) / 10 + w / 10;
      const first = (-2 * w * (w - 4) * (2 * w - 4)) / 10 + 0.1;
      const second = (-2 * ((2 * w - 4) ** 2 + 2 * w * (w - 4))) / 10;
      return { value, slope: Float64Array.of(first / t), curvature: Float64Array.of((second - first) / t ** 2) };
    };
    const found = likeliest({ surfaceAt: twoTops, starts: [[0.9], [60]], ...limits });
    expect(Math.log(found.parameters[0])).toBeCloseTo(4, 1);
    expect(found.agreed).toBe(false);
  });

  test("knows a parameter that does not matter", () => {
    const careless = ([a]: Float64Array): Surface => {
      const { value, slope, curvature } = exponential(Float64Array.of(a));
      return { value, slope: Float64Array.of(slope[0], 0), curvature: Float64Array.of(curvature[0], 0, 0, 0) };
    };
    const found = likeliest({
      surfaceAt: careless,
      starts: [
        [1, 1],
        [2, 2],
      ],
      lowest: [1e-6, 1e-6],
      highest: [1e6, 1e6],
    });
    expect(found.logErrors[0]).toBeLessThan(1);
    expect(found.logErrors[1]).toBeGreaterThan(10);
  });
});

test("cholesky solves what is curved like a hill, and knows what is not", () => {
  const lower = cholesky(Float64Array.of(4, 2, 2, 3), 2) ?? expect.fail();
  const [x, y] = solveCholesky(lower, Float64Array.of(8, 7));
  expect([4 * x + 2 * y, 2 * x + 3 * y]).toEqual([expect.closeTo(8, 12), expect.closeTo(7, 12)]);
  expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
});

test("distinct sorts the different values, and takes minus zero for zero", () => {
  const { values, places } = distinct([7, 0, -3.5, 7, -0, 1e300]);
  expect([...values]).toEqual([-3.5, 0, 7, 1e300]);
  expect([...places]).toEqual([2, 1, 0, 2, 1, 3]);
  expect(distinct([])).toEqual({ values: new Float64Array(0), places: new Int32Array(0) });
});

test("gaussLegendre is exact for polynomials up to degree 2 n - 1", () => {
  for (const n of [2, 4, 5, 6, 8, 20]) {
    const { nodes, weights } = gaussLegendre(n);
    for (let degree = 0; degree < 2 * n; degree++) {
      const integral = nodes.reduce((sum, node, i) => sum + weights[i] * node ** degree, 0);
      expect(integral, `${n} points, degree ${degree}`).toBeCloseTo(degree % 2 === 0 ? 2 / (degree + 1) : 0, 13);
    }
  }
});
