import { describe, expect, test } from "vitest";
import { averageGap } from "../../../src/core/forecast/averageGap";
import { logLikelihood } from "../../../src/core/forecast/betaGeometric/logLikelihood";
import { fitBgNbd } from "../../../src/core/forecast/bgNbd/fit";
import { chanceActive } from "../../../src/core/forecast/chanceActive";
import { fitOrderModel } from "../../../src/core/forecast/fitOrderModel";
import { groupHistories } from "../../../src/core/forecast/Histories";
import { fitMbgNbd } from "../../../src/core/forecast/mbgNbd/fit";
import { fitParetoNbd } from "../../../src/core/forecast/paretoNbd/fit";
import { paretoNbdSurface } from "../../../src/core/forecast/paretoNbd/surface";
import { type OnceOrAlways, onceOrAlways } from "./onceOrAlways";
import { scatteredStarts } from "./scatteredStarts";

const SHOPS: (OnceOrAlways & { starts: number })[] = [
  { customers: 500, once: 0.5, alike: 1, gap: 4, ages: [48, 60], starts: 16 },
  { customers: 500, once: 0.8, alike: 5, gap: 3, ages: [80, 100], starts: 16 },
  { customers: 1_000, once: 0.5, alike: 2, gap: 2, ages: [4, 56], starts: 8 },
  { customers: 5_000, once: 0.9, alike: 2, gap: 4, ages: [4, 54], starts: 4 },
  { customers: 20_000, once: 0.8, alike: 3, gap: 4, ages: [48, 52], starts: 2 },
];

describe.each(SHOPS)("of $customers customers a share of $once orders once, the others stay", ({ starts, ...shop }) => {
  const histories = groupHistories(onceOrAlways(shop, shop.customers + 1));
  const gap = averageGap(histories);

  test.each([
    ["BG/NBD", fitBgNbd, logLikelihood(histories, 0), [1, gap, 1, 1]],
    ["MBG/NBD", fitMbgNbd, logLikelihood(histories, 1), [1, gap, 1, 1]],
    ["Pareto/NBD", fitParetoNbd, paretoNbdSurface(histories), [1, gap, 1, gap]],
  ] as const)("%s is fitted no worse than from scattered starts", (_, fit, surfaceAt, scales) => {
    const best = scatteredStarts(surfaceAt, scales, starts);
    expect(fit(histories).logLikelihood).toBeGreaterThan(best - 1e-3);
  });
});

test("who ordered once a year ago has hardly a chance of being active, where half do so and the others order every month", () => {
  for (const customers of [500, 5_000]) {
    const shop: OnceOrAlways = { customers, once: 0.5, alike: 3, gap: 4, ages: [48, 60] };
    const { model } = fitOrderModel(groupHistories(onceOrAlways(shop, 3)), "auto");
    expect(chanceActive({ repeatOrders: 0, recency: 0, age: 54 }, model)).toBeLessThan(0.1);
    expect(chanceActive({ repeatOrders: 12, recency: 52, age: 54 }, model)).toBeGreaterThan(0.9);
  }
});
