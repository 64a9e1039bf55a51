import { describe, expect, test } from "vitest";
import { bgNbdChanceActive } from "../../../src/core/forecast/bgNbd/chanceActive";
import { bgNbdExpectedOrders } from "../../../src/core/forecast/bgNbd/expectedOrders";
import { fitBgNbd } from "../../../src/core/forecast/bgNbd/fit";
import { customerHistories } from "../../../src/core/forecast/customerHistories";
import { expectedOrderValue } from "../../../src/core/forecast/gammaGamma/expectedOrderValue";
import { fitGammaGamma } from "../../../src/core/forecast/gammaGamma/fit";
import { spenders } from "../../../src/core/forecast/gammaGamma/Spending";
import { groupHistories, totals } from "../../../src/core/forecast/Histories";
import { fitMbgNbd } from "../../../src/core/forecast/mbgNbd/fit";
import { paretoNbdChanceActive } from "../../../src/core/forecast/paretoNbd/chanceActive";
import { paretoNbdExpectedOrders } from "../../../src/core/forecast/paretoNbd/expectedOrders";
import { fitParetoNbd } from "../../../src/core/forecast/paretoNbd/fit";
import { cdnowMaster, cdnowSample, type DataFile, onlineRetail, orderLog, SEPTEMBER_30_1997 } from "./data";

/** The histories of the papers: orders up to 30 September 1997. */
function calibrated(file: DataFile) {
  const histories = customerHistories(orderLog(file.orders().filter(([, day]) => day <= SEPTEMBER_30_1997)));
  return { ...histories, groups: groupHistories(histories) };
}

/** Expects parameters within the last digit that was printed. */
function expectPrinted<Parameters extends object>(got: Parameters, printed: Partial<Parameters>, digits: number) {
  const values = new Map<string, unknown>(Object.entries(got));
  for (const [name, value] of Object.entries(printed)) {
    expect(values.get(name), name).toBeCloseTo(Number(value), digits);
  }
}

describe.skipIf(cdnowSample.missing)(`CDNOW 1-in-10 sample to 1997-09-30 (needs ${cdnowSample.name})`, () => {
  const sample = cdnowSample.missing ? undefined : calibrated(cdnowSample);
  const groups = () => sample?.groups ?? expect.fail();

  test("has 2,357 customers", () => {
    expect(totals(groups()).customers).toBe(2357);
  });

  test("BG/NBD, Fader, Hardie & Lee 2005: r .243, alpha 4.414, a .793, b 2.426, log-likelihood -9582.429", () => {
    const { parameters, logLikelihood } = fitBgNbd(groups());
    expectPrinted(parameters, { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 3);
    expect(logLikelihood).toBeCloseTo(-9582.429, 3);
  });

  test("BG/NBD, CLVTools and BTYD: .2425945, 4.4136019, .7929199, 2.4258881 where their search stopped", () => {
    expectPrinted(fitBgNbd(groups()).parameters, { r: 0.2425945, alpha: 4.4136019 }, 6);
    expectPrinted(fitBgNbd(groups()).parameters, { a: 0.7929199, b: 2.4258881 }, 4);
  });

  test("Pareto/NBD, CLVTools and BTYD: .55327, 10.5778, .60602, 11.6639, log-likelihood -9594.976", () => {
    const { parameters, logLikelihood } = fitParetoNbd(groups());
    expectPrinted(parameters, { r: 0.55327, alpha: 10.5778 }, 3);
    expectPrinted(parameters, { s: 0.60602 }, 3);
    expectPrinted(parameters, { beta: 11.6639 }, 1);
    expect(logLikelihood).toBeCloseTo(-9594.976, 3);
  });

  test("MBG/NBD, BTYDplus and lifetimes: .5248436, 6.1830929, .8913878, 1.6140483, log-likelihood -9582.1357", () => {
    const { parameters, logLikelihood } = fitMbgNbd(groups());
    expectPrinted(parameters, { r: 0.5248436, alpha: 6.1830929, a: 0.8913878, b: 1.6140483 }, 4);
    expect(logLikelihood).toBeCloseTo(-9582.1357, 4);
  });

  test("Gamma-Gamma, CLVTools and BTYD: p 6.24935, q 3.74426, v 15.44431, log-likelihood -4055.9177, 946 repeaters", () => {
    const paying = spenders(sample ?? expect.fail());
    const { parameters, logLikelihood } = fitGammaGamma(paying);
    expect(paying.customers).toHaveLength(946);
    expectPrinted(parameters, { p: 6.24935, v: 15.44431 }, 2);
    expectPrinted(parameters, { q: 3.74426 }, 4);
    expect(logLikelihood).toBeCloseTo(-4055.9177, 4);
  });

  test("Gamma-Gamma at (6.25, 3.74, 15.44), Fader & Hardie 2013: order values of the first ten customers", () => {
    const { repeatOrders, averageOrderValue } = sample ?? expect.fail();
    // The published data has the means in whole cents.
    const cents = (money: number) => Math.round(money * 100 + 1e-6) / 100;
    const values = Array.from({ length: 10 }, (_, i) =>
      expectedOrderValue(
        { repeatOrders: repeatOrders[i], averageOrderValue: cents(averageOrderValue[i]) },
        { p: 6.25, q: 3.74, v: 15.44 },
      ),
    );
    const printed = [24.6637, 18.9169, 35.219, 35.219, 35.219, 71.4697, 18.9169, 35.219, 27.2884, 35.219];
    values.forEach((value, i) => expect(value, `customer ${i + 1}`).toBeCloseTo(printed[i], 3));
  });
});

describe.skipIf(cdnowMaster.missing)(`CDNOW master to 1997-09-30 (needs ${cdnowMaster.name})`, () => {
  const groups = cdnowMaster.missing ? undefined : calibrated(cdnowMaster).groups;

  test("has 23,570 customers with 24,337 repeat orders", () => {
    expect(groups && totals(groups)).toEqual({ customers: 23570, repeats: 24337 });
  });

  test("BG/NBD: .251624, 4.788943, .723431, 2.161078, log-likelihood -95368.44393", () => {
    const { parameters, logLikelihood } = fitBgNbd(groups ?? expect.fail());
    expectPrinted(parameters, { r: 0.251624, alpha: 4.788943, a: 0.723431 }, 5);
    expectPrinted(parameters, { b: 2.161078 }, 4);
    expect(logLikelihood).toBeCloseTo(-95368.44393, 5);
  });

  test("Pareto/NBD: .597406, 11.585454, .522330, 8.832897, log-likelihood -95415.1186", () => {
    const { parameters, logLikelihood } = fitParetoNbd(groups ?? expect.fail());
    expectPrinted(parameters, { r: 0.597406, alpha: 11.585454, s: 0.52233 }, 3);
    expectPrinted(parameters, { beta: 8.832897 }, 1);
    expect(logLikelihood).toBeCloseTo(-95415.1186, 4);
  });

  test("MBG/NBD: .637130, 7.310225, .807491, 1.228443, log-likelihood -95336.9583", () => {
    const { parameters, logLikelihood } = fitMbgNbd(groups ?? expect.fail());
    expectPrinted(parameters, { r: 0.63713, alpha: 7.310225, a: 0.807491, b: 1.228443 }, 3);
    expect(logLikelihood).toBeCloseTo(-95336.9583, 4);
  });
});

test.skipIf(onlineRetail.missing)(
  `Online Retail: BG/NBD reaches -37645.538 (lifetimes; BTYD stops at -37645.629) and knows that a and b are flat (needs ${onlineRetail.name})`,
  () => {
    const { logLikelihood, flat } = fitBgNbd(groupHistories(customerHistories(orderLog(onlineRetail.orders()))));
    expect(logLikelihood).toBeGreaterThan(-37645.5385);
    expect(flat).toEqual(["a", "b"]);
  },
);

describe("BG/NBD at (.243, 4.414, .793, 2.426), Fader, Hardie & Lee 2005 and lifetimes", () => {
  const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

  test.each([
    [39, { repeatOrders: 2, recency: 30.43, age: 38.86 }, 1.22602817, 0.72657857],
    [52, { repeatOrders: 26, recency: 216 / 7, age: 31 }, 25.75649215, 0.96885156],
    [52, { repeatOrders: 0, recency: 0, age: 39 }, 0.25135803, 1],
  ])("in %d weeks, of a customer of %o: %d orders, chance active %d", (weeks, history, orders, chance) => {
    // Printed from a recency with some seven digits, which a heavy buyer's forecast follows closely.
    expect(bgNbdExpectedOrders(weeks, history, model)).toBeCloseTo(orders, 6);
    expect(bgNbdChanceActive(history, model)).toBeCloseTo(chance, 8);
  });

  test.each([161, 204, 221, 254])("heavy buyers have a chance too: x = %d", (repeatOrders) => {
    for (const [recency, age] of [
      [51.9, 52],
      [30, 52],
      [1, 300],
    ]) {
      const chance = bgNbdChanceActive({ repeatOrders, recency, age }, model);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(bgNbdExpectedOrders(52, { repeatOrders, recency, age }, model)).toBeGreaterThanOrEqual(0);
    }
    expect(bgNbdChanceActive({ repeatOrders, recency: 52, age: 52 }, model)).toBeGreaterThan(0.99);
  });
});

test.each([
  [1, 0.05318428],
  [31.8571, 1.04048798],
  [78, 1.85795601],
])("BG/NBD at CLVTools' parameters: in %d weeks a new customer makes %d orders", (weeks, orders) => {
  const model = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };
  expect(bgNbdExpectedOrders(weeks, { repeatOrders: 0, recency: 0, age: 0 }, model)).toBeCloseTo(orders, 7);
});

test("Pareto/NBD at (.5534, 10.5802, .6061, 11.6562), CLVTools: (26, 30.857, 31) in 52 weeks 25.45377863, active .99787328", () => {
  const model = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };
  const history = { repeatOrders: 26, recency: 216 / 7, age: 31 };
  expect(paretoNbdExpectedOrders(52, history, model)).toBeCloseTo(25.45377863, 7);
  expect(paretoNbdChanceActive(history, model)).toBeCloseTo(0.99787328, 8);
});
