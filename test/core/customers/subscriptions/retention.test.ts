import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitRetention } from "../../../../src/core/customers/subscriptions/fitRetention";
import { retentionCurve } from "../../../../src/core/customers/subscriptions/retentionCurve";
import { logSurvival, type RetentionModel } from "../../../../src/core/customers/subscriptions/RetentionModel";
import { retentionSurface } from "../../../../src/core/customers/subscriptions/retentionSurface";
import { likeliest } from "../../../../src/core/numeric/likeliest";
import { subscriberValue } from "../../../../src/core/customers/subscriptions/subscriberValue";

/** Fader & Hardie 2007, table 1: of 1,000 at the start. */
const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241];
const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491];
const THREE = [HIGH_END, [500, 431, 372, 329], [800, 700]];

describe("published fits", () => {
  test.each([
    ["regular, years 0-7", REGULAR, 0.7040773, 1.1820431, -1680.265188, 0.170037],
    ["high-end, 0-7", HIGH_END, 0.6680884, 3.806095, -1611.158147, 0.377999],
    ["high-end, 0-4", HIGH_END.slice(0, 5), 1.2809763, 7.7903835, -1225.134907, 0.307007],
  ])("sBG of %s", (_, survivors, a, b, logLikelihood, year12) => {
    const { model, ...fit } = fitRetention([survivors], "sBG");
    expect(model.parameters.a / a).toBeCloseTo(1, 6);
    expect(model.parameters.b / b).toBeCloseTo(1, 6);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
    expect(fit.aic).toBeCloseTo(4 - 2 * logLikelihood, 5);
    expect(retentionCurve(model, 12, 0)[11].survivors).toBeCloseTo(year12, 6);
  });

  test("BdW of high-end, 0-4, which is flat: log-likelihood -1222.749318, year 12 38.8911%", () => {
    const { model, logLikelihood } = fitRetention([HIGH_END.slice(0, 5)], "BdW");
    expect(logLikelihood).toBeCloseTo(-1222.749318, 6);
    expect(retentionCurve(model, 12, 0)[11].survivors).toBeCloseTo(0.388911, 5);
    const printed = [86.9146, 74.1928, 65.4782, 59.2929, 54.6604, 51.0361, 48.1035, 45.6678, 43.6026, 41.822];
    retentionCurve(model, 10, 0).forEach((row, t) => expect(100 * row.survivors).toBeCloseTo(printed[t], 2));
  });

  test("three cohorts together: .755099, 4.555841, -2420.799187", () => {
    const { model, customers, periods, logLikelihood } = fitRetention(THREE, "sBG");
    expect(model.parameters.a).toBeCloseTo(0.755099, 5);
    expect(model.parameters.b).toBeCloseTo(4.555841, 4);
    expect(logLikelihood).toBeCloseTo(-2420.799187, 6);
    expect({ customers, periods }).toEqual({ customers: 2300, periods: 7 });
  });

  test("auto takes the lower AIC: a BdW for high-end, and the simpler model for regular", () => {
    expect(fitRetention([HIGH_END.slice(0, 5)], "auto").model.name).toBe("BdW");
    expect(fitRetention([REGULAR], "auto").model.name).toBe("sBG");
  });

  const bdw: RetentionModel = { name: "BdW", parameters: { a: 0.2593357, b: 1.7225514, c: 1.5843616 } };
  test.each([
    [0, 12, 3.998843],
    [0, undefined, 4.99429],
    [3, undefined, 6.299515],
  ])("a subscriber of a BdW after %d renewals, over %s periods, is worth %d at 10%", (renewals, periods, worth) => {
    expect(subscriberValue({ margin: 1, costOfMoney: 0.1, renewals, periods }, bdw)).toBeCloseTo(worth, 6);
  });
});

describe("where most who leave leave at once, a BdW has more than one top", () => {
  const starts = [0.02, 0.5, 20].flatMap((a) =>
    [0.01, 0.5, 20].flatMap((b) => [0.2, 1, 6, 15].map((c) => [a, b, c] as const)),
  );
  test.each([
    [[1000, 111, 99, 95, 89, 87, 85, 83, 81, 80, 79, 77]],
    [[1000, 176, 119, 97, 83, 74, 67, 62]],
    [[20000, 6806, 6241, 6008, 5788, 5633, 5488, 5462, 5360, 5286, 5222, 5182]],
    [[200, 196, 195, 195, 195, 195, 195, 195, 195, 194, 194, 194]],
    [[1000, 300, 250, 225]],
  ])("%j: none of 36 starts leads higher", (survivors) => {
    const left = survivors.map((now, t) => (t === 0 ? 0 : survivors[t - 1] - now));
    const stayed = survivors.map((now, t) => (t === survivors.length - 1 ? now : 0));
    const surfaceAt = retentionSurface({ left, stayed });
    const bounds = { lowest: [1e-5, 1e-5, 0.05], highest: [1e5, 1e5, 20] };
    const tops = starts.map((start) => likeliest({ surfaceAt, starts: [start], ...bounds }).logLikelihood);
    expect(fitRetention([survivors], "BdW").logLikelihood).toBeGreaterThan(Math.max(...tops) - 1e-4);
  });
});

const anyModel = fc
  .record({
    a: fc.double({ min: 0.05, max: 30, noNaN: true }),
    b: fc.double({ min: 0.05, max: 60, noNaN: true }),
    c: fc.oneof(fc.constant(1), fc.double({ min: 0.3, max: 2.5, noNaN: true })),
  })
  .map((parameters): RetentionModel => ({ name: parameters.c === 1 ? "sBG" : "BdW", parameters }));

describe("for any model", () => {
  test("survival is the product of the chances of staying, where c is 1", () => {
    fc.assert(
      fc.property(anyModel, fc.integer({ min: 0, max: 60 }), ({ parameters: { a, b } }, t) => {
        const steps = Array.from({ length: t }, (_, j) => Math.log((b + j) / (a + b + j)));
        const log = steps.reduce((sum, each) => sum + each, 0);
        expect(logSurvival({ a, b, c: 1 }, t)).toBeCloseTo(log, 9);
      }),
    );
  });

  test("slope and curvature are those of the surface", () => {
    const surfaceAt = retentionSurface({ left: [0, 131, 126, 90, 60], stayed: [0, 3, 0, 12, 593] });
    fc.assert(
      fc.property(anyModel, ({ parameters: { a, b, c } }) => {
        for (const at of [
          [a, b, c],
          [a, b],
        ]) {
          const { slope, curvature } = surfaceAt(Float64Array.from(at));
          at.forEach((each, i) => {
            const h = each * 1e-5;
            const moved = (by: number) =>
              surfaceAt(Float64Array.from(at, (value, j) => (j === i ? value + by : value)));
            const [up, down] = [moved(h), moved(-h)];
            const scale = 1e-4 * (1 + Math.abs(up.value));
            expect(Math.abs((up.value - down.value) / 2e-5 - slope[i] * each)).toBeLessThan(scale);
            at.forEach((other, j) => {
              const bent = (up.slope[j] - down.slope[j]) / 2e-5;
              expect(Math.abs(bent - curvature[i * at.length + j] * each) * other).toBeLessThan(10 * scale);
            });
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a subscriber's worth is the sum over as many periods as matter, and renewals are periods gone by", () => {
    const anyInterest = fc.double({ min: 0.02, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(anyModel, anyInterest, fc.integer({ min: 0, max: 30 }), (model, costOfMoney, renewals) => {
        let sum = 0;
        const now = logSurvival(model.parameters, renewals);
        for (let t = 1; t <= 2500; t++) {
          sum += Math.exp(logSurvival(model.parameters, renewals + t) - now) / (1 + costOfMoney) ** t;
        }
        expect(subscriberValue({ margin: 1, costOfMoney, renewals }, model) / sum).toBeCloseTo(1, 10);
        const [first] = retentionCurve(model, 1, renewals);
        const next = subscriberValue({ margin: 1, costOfMoney, renewals: renewals + 1 }, model);
        expect((first.survivors * (1 + next)) / (1 + costOfMoney) / sum).toBeCloseTo(1, 10);
      }),
      { numRuns: 40 },
    );
  });

  test("without a cost of money a subscriber of an sBG brings b / (a - 1) margins, and money without end where a is 1 or less", () => {
    const worth = (a: number, b: number, renewals: number) =>
      subscriberValue({ margin: 1, costOfMoney: 0, renewals }, { name: "sBG", parameters: { a, b, c: 1 } });
    expect(worth(1.5, 3, 2)).toBeCloseTo(10, 9);
    expect(worth(1.05, 3, 0)).toBeCloseTo(60, 5);
    expect(worth(9, 3, 0)).toBeCloseTo(3 / 8, 12);
    expect(() => worth(1, 3, 0)).toThrow("worthWithoutEnd");
  });

  test("where all leave beyond any number at once, a subscriber is worth the first renewal, and nobody stays for a later one", () => {
    const model = { name: "BdW", parameters: { a: 44_734, b: 44_414, c: 44_221 } } as const;
    expect(logSurvival(model.parameters, 2)).toBe(-Infinity);
    const first = model.parameters.b / (model.parameters.a + model.parameters.b);
    expect(subscriberValue({ margin: 1, costOfMoney: 0.1, renewals: 0 }, model)).toBeCloseTo(first / 1.1, 12);
    expect(subscriberValue({ margin: 1, costOfMoney: 0.1, renewals: 2 }, model)).toBeNaN();
  });

  test("a thousand survivors from it are fitted no worse than by itself", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const survivors = Array.from({ length: 9 }, (_, t) =>
          Math.round(1e6 * Math.exp(logSurvival(model.parameters, t))),
        );
        fc.pre(survivors[8] > 0 && survivors[8] < 1e6);
        const { logLikelihood } = fitRetention([survivors], model.name);
        const own = retentionSurface({
          left: survivors.map((now, t) => (t === 0 ? 0 : survivors[t - 1] - now)),
          stayed: survivors.map((now, t) => (t === 8 ? now : 0)),
        })(Float64Array.from([model.parameters.a, model.parameters.b, model.parameters.c]));
        expect(logLikelihood).toBeGreaterThanOrEqual(own.value - 1e-3);
      }),
      { numRuns: 30 },
    );
  });
});

test("it finds again what 20,000 contracts of five cohorts were drawn from, though most are still running", () => {
  let seed = 99;
  const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const [a, b] = [1, 4];
  const cohorts = [3, 4, 6, 8, 10].map((seen) => {
    const survivors = new Array<number>(seen + 1).fill(0);
    for (let i = 0; i < 4000; i++) {
      const leaves = 1 - (1 - random()) ** (1 / b);
      for (let t = 0; t <= seen; t++) {
        survivors[t]++;
        if (random() < leaves) break;
      }
    }
    return survivors;
  });
  const { model, warnings } = fitRetention(cohorts, "sBG");
  expect(model.parameters.a / (model.parameters.a + model.parameters.b)).toBeCloseTo(a / (a + b), 2);
  expect(Math.abs(Math.log(model.parameters.a / a))).toBeLessThan(0.12);
  expect(warnings).toEqual([]);
});

describe("limits", () => {
  test("nobody gone, nobody left, nobody seen: no answer", () => {
    expect(() => fitRetention([[100, 100, 100]], "auto")).toThrow("nobodyLeft");
    expect(() => fitRetention([[100, 40, 0]], "auto")).toThrow("everybodyLeft");
    expect(() => fitRetention([[100], [50]], "auto")).toThrow("noPeriodSeen");
    expect(() => fitRetention([], "auto")).toThrow("noPeriodSeen");
  });

  test("survivors that grow in number, or are below 0, are refused", () => {
    expect(() => fitRetention([[100, 101]], "auto")).toThrow("survivors is 101");
    expect(() => fitRetention([[-1]], "auto")).toThrow("survivors is -1");
  });

  test("one period seen does not tell how customers differ, and a warning says so", () => {
    const { model, warnings } = fitRetention([[100, 80]], "auto");
    expect(model.name).toBe("sBG");
    expect(model.parameters.a / (model.parameters.a + model.parameters.b)).toBeCloseTo(0.2, 6);
    expect(warnings).toContainEqual({ id: "retentionFlat", parameters: ["a", "b"] });
  });

  test("customers who are all alike leave at one rate", () => {
    const { model } = fitRetention([[1e6, 9e5, 8.1e5, 7.29e5, 6.561e5]], "sBG");
    for (const { retentionRate } of retentionCurve(model, 10, 0)) expect(retentionRate).toBeCloseTo(0.9, 4);
  });

  test("periods and renewals are whole numbers", () => {
    const model: RetentionModel = { name: "sBG", parameters: { a: 1, b: 1, c: 1 } };
    expect(() => retentionCurve(model, 0, 0)).toThrow("periods is 0");
    expect(() => retentionCurve(model, 1.5, 0)).toThrow("periods is 1.5");
    expect(() => retentionCurve(model, 1, -1)).toThrow("renewals is -1");
    expect(() => subscriberValue({ margin: 1, costOfMoney: -0.1, renewals: 0 }, model)).toThrow("costOfMoney is -0.1");
    expect(() => retentionCurve({ name: "sBG", parameters: { a: 0, b: 1, c: 1 } }, 1, 0)).toThrow("a is 0");
  });
});
