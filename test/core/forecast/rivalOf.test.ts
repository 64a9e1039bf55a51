import { describe, expect, test } from "vitest";
import { fitBgNbd } from "../../../src/core/forecast/bgNbd/fit";
import { historyLikelihood } from "../../../src/core/forecast/historyLikelihood";
import { groupHistories, type Histories, historyOf } from "../../../src/core/forecast/Histories";
import { fitMbgNbd } from "../../../src/core/forecast/mbgNbd/fit";
import type { OrderModel } from "../../../src/core/forecast/OrderModel";
import { fitParetoNbd } from "../../../src/core/forecast/paretoNbd/fit";
import { rivalOf } from "../../../src/core/forecast/rivalOf";
import { columnsOf, simulateBetaGeometric, simulateParetoNbd } from "./simulate";

/** The log-likelihood of all, added up customer by customer. */
function added(histories: Histories, model: OrderModel): number {
  return histories.customers.reduce(
    (total, count, group) => total + count * historyLikelihood(historyOf(histories, group), model),
    0,
  );
}

const truth = { r: 0.6, alpha: 6, a: 0.8, b: 2.4 };

describe("how likely one history is", () => {
  const histories = groupHistories(columnsOf(simulateBetaGeometric(truth, 0, 800, 5)));

  test("adds up to what a fit says of all", () => {
    const [bg, mbg, pareto] = [fitBgNbd(histories), fitMbgNbd(histories), fitParetoNbd(histories)];
    expect(added(histories, { name: "BG/NBD", ...bg })).toBeCloseTo(bg.logLikelihood, 6);
    expect(added(histories, { name: "MBG/NBD", ...mbg })).toBeCloseTo(mbg.logLikelihood, 6);
    expect(added(histories, { name: "Pareto/NBD", ...pareto })).toBeCloseTo(pareto.logLikelihood, 6);
  });
});

describe("of many customers", () => {
  const byRate = groupHistories(columnsOf(simulateBetaGeometric(truth, 0, 60_000, 3)));
  const byLife = groupHistories(columnsOf(simulateParetoNbd({ r: 0.6, alpha: 6, s: 0.7, beta: 9 }, 60_000, 4)));

  test("a model that lies far below is given up, and one that lies above never is", () => {
    const [bg, pareto] = [fitBgNbd(byLife), fitParetoNbd(byLife)];
    expect(pareto.logLikelihood).toBeGreaterThan(bg.logLikelihood);
    const rival = rivalOf({ model: { name: "BG/NBD", ...bg }, ...bg }, byLife, "Pareto/NBD", 2);
    expect(fitParetoNbd(byLife, rival).parameters).toEqual(pareto.parameters);
    const winner = rivalOf({ model: { name: "Pareto/NBD", ...pareto }, ...pareto }, byLife, "BG/NBD", 2);
    expect(winner.isHopeless(Object.values(bg.parameters), 6000)).toBe(true);
  });

  test("a model is not given up for its own likeliest parameters, nor for those of a few", () => {
    const bg = fitBgNbd(byRate);
    const rival = rivalOf({ model: { name: "BG/NBD", ...bg }, ...bg }, byRate, "BG/NBD", 2);
    expect(rival.isHopeless(Object.values(bg.parameters), 6000)).toBe(false);
    const near = Object.values(bg.parameters).map((value) => value * 1.05);
    expect(rival.isHopeless(near, 300)).toBe(false);
  });
});
