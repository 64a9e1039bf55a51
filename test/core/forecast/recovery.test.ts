import { describe, expect, test } from "vitest";
import { logLikelihood } from "../../../src/core/forecast/betaGeometric/logLikelihood";
import { fitBgNbd } from "../../../src/core/forecast/bgNbd/fit";
import { fitGammaGamma } from "../../../src/core/forecast/gammaGamma/fit";
import { spenders } from "../../../src/core/forecast/gammaGamma/Spending";
import { gammaGammaSurface } from "../../../src/core/forecast/gammaGamma/surface";
import { groupHistories } from "../../../src/core/forecast/Histories";
import { fitMbgNbd } from "../../../src/core/forecast/mbgNbd/fit";
import { fitParetoNbd } from "../../../src/core/forecast/paretoNbd/fit";
import { paretoNbdSurface } from "../../../src/core/forecast/paretoNbd/surface";
import type { Surface } from "../../../src/core/numeric/Surface";
import { cholesky, solveCholesky } from "../../../src/core/numeric/cholesky";
import { columnsOf, simulateBetaGeometric, simulateGammaGamma, simulateParetoNbd } from "./simulate";

/** Standard errors of the logarithms of parameters: the inverse of minus the curvature, by differences of the height only. */
function logErrors(height: (parameters: number[]) => number, top: readonly number[]): number[] {
  const step = 1e-3;
  const n = top.length;
  const moved = (i: number, j: number, up: number, right: number) =>
    height(top.map((value, k) => value * Math.exp(step * ((k === i ? up : 0) + (k === j ? right : 0)))));
  const information = new Float64Array(n * n).map((_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return -(moved(i, j, 1, 1) - moved(i, j, 1, -1) - moved(i, j, -1, 1) + moved(i, j, -1, -1)) / (4 * step * step);
  });
  const lower = cholesky(information, n) ?? expect.fail("the top is not curved like a hill");
  return top.map((_, i) =>
    Math.sqrt(
      solveCholesky(
        lower,
        Float64Array.from(top, (_, k) => Number(k === i)),
      )[i],
    ),
  );
}

/** True parameters lie within so many standard errors of a fit with a chance of 99% each; the seeds are fixed. */
const ERRORS = 2.6;

function expectRecovered<Parameters extends object>(
  truth: Parameters,
  fitted: { parameters: Parameters; logErrors: Parameters },
  surface: (at: Float64Array) => Surface,
) {
  const names = Object.keys(truth);
  const values = (record: object) => names.map((name) => Number(new Map(Object.entries(record)).get(name)));
  const errors = logErrors((numbers) => surface(Float64Array.from(numbers)).value, values(fitted.parameters));
  names.forEach((name, i) => {
    expect(values(fitted.logErrors)[i] / errors[i], `the standard error of ${name}`).toBeCloseTo(1, 1);
    const off = Math.abs(Math.log(values(fitted.parameters)[i] / values(truth)[i]));
    expect(off / errors[i], `${name} in standard errors`).toBeLessThan(ERRORS);
  });
}

describe("orders simulated from known parameters give them back within their standard errors", () => {
  test.each([
    [{ r: 0.6, alpha: 5, a: 0.8, b: 2.4 }, 1],
    [{ r: 2.5, alpha: 12, a: 0.4, b: 3 }, 2],
  ])("BG/NBD %o", (truth, seed) => {
    const histories = groupHistories(columnsOf(simulateBetaGeometric(truth, 0, 4000, seed)));
    expectRecovered(truth, fitBgNbd(histories), logLikelihood(histories, 0));
  });

  test.each([
    [{ r: 0.6, alpha: 6, a: 0.9, b: 1.6 }, 3],
    [{ r: 1.8, alpha: 9, a: 0.5, b: 4 }, 4],
  ])("MBG/NBD %o", (truth, seed) => {
    const histories = groupHistories(columnsOf(simulateBetaGeometric(truth, 1, 4000, seed)));
    expectRecovered(truth, fitMbgNbd(histories), logLikelihood(histories, 1));
  });

  test.each([
    [{ r: 0.55, alpha: 10, s: 0.6, beta: 12 }, 5],
    [{ r: 1.5, alpha: 4, s: 1.4, beta: 40 }, 6],
  ])("Pareto/NBD %o", (truth, seed) => {
    const histories = groupHistories(columnsOf(simulateParetoNbd(truth, 4000, seed)));
    expectRecovered(truth, fitParetoNbd(histories), paretoNbdSurface(histories));
  });

  test.each([
    [{ p: 6.25, q: 3.74, v: 15.44 }, 7],
    [{ p: 1.5, q: 6, v: 400 }, 8],
  ])("Gamma-Gamma %o", (truth, seed) => {
    const paying = spenders(simulateGammaGamma(truth, 4000, seed));
    expectRecovered(truth, fitGammaGamma(paying), gammaGammaSurface(paying));
  });
});
