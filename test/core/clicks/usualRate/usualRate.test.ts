import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaBinomialSurface } from "../../../../src/core/clicks/usualRate/betaBinomialSurface";
import { usualRate } from "../../../../src/core/clicks/usualRate/usualRate";
import { betaBinomialProbability } from "../../../../src/core/numeric/betaBinomialProbability";

const rats = path.join(import.meta.dirname, "../../../../../shared/data/rats.csv");

test.skipIf(!existsSync(rats))(
  "71 groups of rats: .1422919, worth 16.45642, log-likelihood -156.5689299 (needs rats.csv)",
  () => {
    const rows = readFileSync(rats, "utf8").trim().split("\n").slice(1);
    const [customers, clicks] = [0, 1].map((column) => rows.map((row) => Number(row.split(",")[column])));
    const learnt = usualRate({ customers, clicks });
    expect(learnt.rate).toBeCloseTo(0.1422919, 7);
    expect(learnt.worth).toBeCloseTo(16.45642, 5);
    expect(learnt.rate * learnt.worth).toBeCloseTo(2.341615, 5);
    expect(learnt.logLikelihood).toBeCloseTo(-156.5689299, 7);
    expect(learnt).toMatchObject({ keywords: 71, clicks: 1739, customers: 267, warnings: [] });
  },
);

test("Efron and Morris' 18 batters: .2654325, worth 793.24", () => {
  const customers = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
  const learnt = usualRate({ customers, clicks: customers.map(() => 45) });
  expect(learnt.rate).toBeCloseTo(0.2654325, 7);
  expect(learnt.worth).toBeCloseTo(793.24, 2);
});

const anyKeywords = fc.array(
  fc
    .record({ clicks: fc.integer({ min: 1, max: 3000 }), share: fc.double({ min: 0, max: 0.2, noNaN: true }) })
    .map(({ clicks, share }) => ({ clicks, customers: Math.round(clicks * share) })),
  { minLength: 2, maxLength: 40 },
);
const columns = (keywords: { customers: number; clicks: number }[]) => ({
  customers: keywords.map(({ customers }) => customers),
  clicks: keywords.map(({ clicks }) => clicks),
});

test("the log-likelihood is the sum of logarithms of beta-binomial probabilities, and no other rate or worth near has more", () => {
  fc.assert(
    fc.property(anyKeywords, (keywords) => {
      fc.pre(keywords.some(({ customers }) => customers > 0));
      const { rate, worth, logLikelihood } = usualRate(columns(keywords));
      const at = (u: number, w: number) =>
        keywords.reduce(
          (sum, { customers, clicks }) =>
            sum + Math.log(betaBinomialProbability(customers, clicks, u * w, (1 - u) * w)),
          0,
        );
      expect(logLikelihood).toBeCloseTo(at(rate, worth), 6);
      for (const [u, w] of [
        [1.01, 1],
        [0.99, 1],
        [1, 1.05],
        [1, 0.95],
        [1.01, 1.05],
        [0.99, 0.95],
      ]) {
        if (worth * w <= 1e6) expect(at(rate * u, worth * w)).toBeLessThanOrEqual(logLikelihood + 1e-6);
      }
    }),
    { numRuns: 50 },
  );
});

test("slope and curvature are those of the surface", () => {
  const surfaceAt = betaBinomialSurface({ customers: [0, 2, 9.5, 40], clicks: [20, 120, 300, 4000] });
  const at = (u: number, w: number) => surfaceAt(Float64Array.of(u, w));
  for (const [u, w] of [
    [0.02, 50],
    [0.3, 4],
    [0.01, 20_000],
  ]) {
    const { slope, curvature } = at(u, w);
    const [du, dw] = [u * 1e-5, w * 1e-5];
    const close = (found: number, before: number, after: number, step: number) =>
      expect(found / ((after - before) / (2 * step))).toBeCloseTo(1, 3);
    close(slope[0], at(u - du, w).value, at(u + du, w).value, du);
    close(slope[1], at(u, w - dw).value, at(u, w + dw).value, dw);
    close(curvature[0], at(u - du, w).slope[0], at(u + du, w).slope[0], du);
    close(curvature[1], at(u, w - dw).slope[0], at(u, w + dw).slope[0], dw);
    close(curvature[3], at(u, w - dw).slope[1], at(u, w + dw).slope[1], dw);
  }
});

test("it finds again what 3,000 invented keywords were drawn from", () => {
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  // Beta(2, 78): the second smallest of 79 even chances. Rate .025, worth 80.
  const smallest = () => {
    const first = 1 - (1 - random()) ** (1 / 79);
    return first + (1 - first) * (1 - (1 - random()) ** (1 / 78));
  };
  const keywords = Array.from({ length: 3000 }, () => {
    const [rate, clicks] = [smallest(), 20 + Math.floor(random() * 400)];
    return { clicks, customers: Array.from({ length: clicks }, random).filter((each) => each < rate).length };
  });
  const { rate, worth } = usualRate(columns(keywords));
  expect(rate).toBeGreaterThan(0.0235);
  expect(rate).toBeLessThan(0.0265);
  expect(worth).toBeGreaterThan(68);
  expect(worth).toBeLessThan(94);
});

describe("limits", () => {
  test("alike as they are, their rate is worth a million clicks, and a warning says so", () => {
    const learnt = usualRate({ customers: [1, 1, 2], clicks: [100, 100, 200] });
    expect(learnt).toMatchObject({ worth: 1e6, warnings: ["ratesAlike"] });
    expect(learnt.rate).toBeCloseTo(0.01, 6);
  });

  test("all or nothing, it is worth next to none", () => {
    expect(usualRate({ customers: [0, 100, 0], clicks: [100, 100, 200] }).warnings).toEqual(["ratesAllOrNothing"]);
  });

  test("a click each tells nothing of the worth", () => {
    const { rate, warnings } = usualRate({ customers: [0, 1, 0], clicks: [1, 1, 1] });
    expect(rate).toBeCloseTo(1 / 3, 9);
    expect(warnings).toEqual(["worthUntold"]);
  });

  test("keywords without clicks are passed over, and those with more customers than clicks counted", () => {
    const learnt = usualRate({ customers: [1, 0, 5, 9], clicks: [100, 0, 90, 8] });
    expect(learnt).toMatchObject({ keywords: 2, clicks: 190, customers: 6 });
    expect(learnt.warnings).toContainEqual({ id: "moreCustomersThanClicks", rows: 1 });
  });

  test("parts of a customer move the rate smoothly", () => {
    const rates = [4.99, 5, 5.01].map((part) => usualRate({ customers: [part, 2, 0], clicks: [90, 100, 50] }).rate);
    expect(rates[1] - rates[0]).toBeCloseTo(rates[2] - rates[1], 5);
  });
});

test("there is no answer from one keyword, from none that sold, or from nothing but sales", () => {
  expect(() => usualRate({ customers: [1, 0], clicks: [100, 0] })).toThrow("tooFewKeywords");
  expect(() => usualRate({ customers: [], clicks: [] })).toThrow("tooFewKeywords");
  expect(() => usualRate({ customers: [0, 0], clicks: [9, 9] })).toThrow("noCustomerOfAnyClick");
  expect(() => usualRate({ customers: [9, 5], clicks: [9, 5] })).toThrow("customerOfEveryClick");
  expect(() => usualRate({ customers: [1, -1], clicks: [9, 9] })).toThrow("customers is -1");
});

test("the rate and its worth are the same to their last digit in whatever order the keywords stand", () => {
  const counts = fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.integer({ min: 10, max: 900 }));
  const keywords = fc
    .array(counts, { minLength: 3, maxLength: 12 })
    .filter((all) => all.some(([sales]) => sales > 0.1));
  const learnt = (all: readonly (readonly [number, number])[]) => {
    const { rate, worth } = usualRate({
      customers: all.map(([sales]) => sales),
      clicks: all.map(([, clicks]) => clicks),
    });
    return { rate, worth };
  };
  fc.assert(
    fc.property(
      keywords.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(learnt(shuffled)).toEqual(learnt(all));
      },
    ),
    { numRuns: 60 },
  );
});
