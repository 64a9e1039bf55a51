// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { CHANNELS } from "../../../src/sample/channels";
import { keptDraft, type SettledOf } from "../../../src/taskpane/job/form";
import { FORM } from "../../../src/taskpane/jobs/splitBudget/form";
import { channelSplit } from "../../../src/taskpane/jobs/splitBudget/split";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { onSample, speechIn } from "./onSample";

const RECORDS = CHANNELS.map(([name, spend, returns], row) => ({
  ...{ name: String(name), rows: [row], spend: Number(spend), returns: Number(returns), history: [] },
}));
const USUAL = keptDraft(FORM, undefined) as SettledOf<typeof FORM>;
const SPEND = RECORDS.reduce((sum, { spend }) => sum + spend, 0);
const RETURNS = RECORDS.reduce((sum, { returns }) => sum + returns, 0);

/** The best split by another way: the money is handed out in small steps, each to where it brings most. */
function handedOut(budget: number, elasticity: number, step: number): number {
  const spent = RECORDS.map(({ spend }) => 0.5 * spend);
  const brings = (i: number, money: number) => {
    const { spend, returns } = RECORDS[i];
    return returns === 0 ? 0 : returns * (money / spend) ** elasticity;
  };
  const gain = (i: number) => {
    const isFull = RECORDS[i].returns === 0 || spent[i] + step > 2 * RECORDS[i].spend;
    return isFull ? -1 : brings(i, spent[i] + step) - brings(i, spent[i]);
  };
  for (let left = budget - 0.5 * SPEND; left >= step / 2; left -= step) {
    const best = spent.map((_, i) => gain(i)).reduce((most, each, i, all) => (each > all[most] ? i : most), 0);
    spent[best] += step;
  }
  return spent.reduce((sum, money, i) => sum + brings(i, money), 0);
}

describe("returns by total budget", () => {
  const { curve, gains, bestReturns } = channelSplit(RECORDS, { ...USUAL, margin: 0.5 });

  test("are those of money that is handed out step by step", () => {
    for (const { budget, returns } of curve.points) {
      expect(Math.abs(returns / handedOut(budget, 0.5, 5) - 1)).toBeLessThan(0.001);
    }
    const today = channelSplit(RECORDS, { ...USUAL, budget: SPEND });
    expect(today.bestReturns).toBeCloseTo(bestReturns, 6);
  });

  test("have their best total where no other budget of the bounds leaves more after the margin", () => {
    const left = (budget: number) => {
      return 0.5 * channelSplit(RECORDS, { ...USUAL, budget }).bestReturns - budget;
    };
    const best = curve.bestTotal?.budget ?? 0;
    for (const { budget } of curve.points) expect(left(budget)).toBeLessThanOrEqual(left(best) + 0.01);
    expect(left(best)).toBeGreaterThan(left(best - 50));
    expect(left(best)).toBeGreaterThan(left(best + 50));
  });

  test("gain what money handed out gains, at both ends of what elasticities usually are", () => {
    expect(Math.abs(gains.least - (handedOut(SPEND, 0.1, 5) / RETURNS - 1))).toBeLessThan(0.001);
    expect(Math.abs(gains.most - (handedOut(SPEND, 0.7, 5) / RETURNS - 1))).toBeLessThan(0.001);
  });
});

test("whether a larger budget pays is said only once the margin is known, in the pane and on the sheet", () => {
  const job = JOBS.find(({ id }) => id === "splitBudget");
  if (!job) throw new Error("There is no such job");
  const told = (margin: number | undefined) => {
    const { answer, sheet } = onSample(job, speechIn("en", "en-US"), {}, { filled: { margin } });
    return [JSON.stringify(answer), JSON.stringify(sheet?.build("", { front: "Budget split", behind: [] }))];
  };
  for (const said of told(undefined)) {
    expect(said).not.toMatch(/budget pays:|after your margin, in every/);
    expect(said).toContain("depends on your margin");
    expect(said).not.toContain("Profit today");
  }
  const [pane, sheet] = told(0.5);
  expect(pane).toMatch(/after your margin, in every channel/);
  expect(pane).toContain("The best total within these bounds");
  expect(sheet).toContain("Profit today");
});
