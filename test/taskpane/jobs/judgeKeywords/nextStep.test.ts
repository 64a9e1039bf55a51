import { describe, expect, test } from "vitest";
import { LEARNINGCPC } from "../../../../src/functions/LEARNINGCPC";
import { MAXCPC } from "../../../../src/functions/MAXCPC";
import { PAUSEAFTER } from "../../../../src/functions/PAUSEAFTER";
import { RUNNING_KEYWORDS } from "../../../../src/sample/runningKeywords";
import { judgeAll } from "../../../../src/taskpane/jobs/judgeKeywords/judge";
import { judgeKeywords } from "../../../../src/taskpane/jobs/judgeKeywords/judgeKeywords";
import { nextStep } from "../../../../src/taskpane/jobs/judgeKeywords/nextStep";
import { isTesting } from "../../../../src/taskpane/jobs/judgeKeywords/verdicts";
import { contentsFrom } from "../../keywords/contents";
import { end } from "../end";

const USUAL = { usualRate: 0.01, usualClicks: 100 };

/**
 * What buying on is worth with so many sales and clicks since now, by the plain recursion from the last click back: no more
 * than a click is stopped or bought, and everything in between is worked out.
 */
function worthOf({ a, total, cpc, value, ahead }: Record<"a" | "total" | "cpc" | "value" | "ahead", number>) {
  let after: number[] = Array.from({ length: ahead + 2 }, () => 0);
  const stopsAt: number[] = [];
  let first = 0;
  for (let t = ahead - 1; t >= 0; t--) {
    const now = Array.from({ length: t + 2 }, (_, s) => {
      const p = (a + s) / (total + t);
      const going = value * p - cpc + p * after[s + 1] + (1 - p) * after[s];
      if (s === 0) {
        first = going;
        if (going <= 0) stopsAt[0] = t;
      }
      return Math.max(0, going);
    });
    after = now;
  }
  return { going: first, pause: stopsAt[0] ?? ahead };
}

/** The price at which buying the next click comes to nothing, by halving. */
function learningPrice(belief: { a: number; total: number; value: number; ahead: number }): number {
  let [low, high] = [0, belief.value];
  for (let i = 0; i < 45; i++) {
    const cpc = (low + high) / 2;
    if (worthOf({ ...belief, cpc }).going > 0) low = cpc;
    else high = cpc;
  }
  return (low + high) / 2;
}

describe("what to do next", () => {
  test.each([
    [{ clicks: 40, customers: 0, cpc: 1.1, clicksAhead: 120 }, "Keep testing"],
    [{ clicks: 160, customers: 2, cpc: 1.4, clicksAhead: 160 }, "Keep testing"],
    [{ clicks: 90, customers: 1, cpc: 3.2, clicksAhead: 90 }, "Keep testing"],
    [{ clicks: 12, customers: 0, cpc: 0.2, clicksAhead: 60 }, "Too few clicks"],
  ] as const)("agrees with the plain recursion: %o", (seen, verdict) => {
    const { clicks, customers, cpc, clicksAhead } = seen;
    const belief = { a: 1 + customers, total: 100 + clicks, value: 100, ahead: clicksAhead };
    const { pause, going } = worthOf({ ...belief, cpc });
    const next = nextStep({ ...seen, ...USUAL, customerValue: 100, targetReturn: 0 }, verdict);
    expect(next.clicksToGo).toBe(pause < clicksAhead ? pause : undefined);
    expect(next.highestCpc).toBeCloseTo(learningPrice(belief), 6);
    expect(next.action).toBe(going > 0 ? "test" : "bidLess");
  });

  test("a return that is wanted lowers the price and the clicks to go alike", () => {
    const running = { clicks: 60, customers: 1, cpc: 1.2, customerValue: 100, clicksAhead: 300, ...USUAL };
    const [plain, wanted] = [0, 0.5].map((targetReturn) => nextStep({ ...running, targetReturn }, "Keep testing"));
    expect(wanted.highestCpc).toBeCloseTo(plain.highestCpc / 1.5, 8);
    const halfAgain = nextStep({ ...running, cpc: 1.8, targetReturn: 0 }, "Keep testing");
    expect(wanted.clicksToGo).toBe(halfAgain.clicksToGo);
  });

  test("with no clicks ahead nothing is learnt: the price is what a click earns", () => {
    const running = { clicks: 60, customers: 1, cpc: 1, customerValue: 100, clicksAhead: 0, targetReturn: 0, ...USUAL };
    const next = nextStep(running, "Keep testing");
    expect(next.highestCpc).toBeCloseTo(100 * (2 / 160), 10);
    expect(next).toMatchObject({ action: "test", clicksToGo: undefined });
  });

  test("what loses is paused now, whatever it might still teach, and what pays runs up to what it earns", () => {
    const losing = {
      clicks: 400,
      customers: 0,
      cpc: 1,
      customerValue: 100,
      clicksAhead: 4000,
      targetReturn: 0,
      ...USUAL,
    };
    expect(nextStep(losing, "Unprofitable")).toMatchObject({ action: "pause", clicksToGo: 0, highestCpc: 0.2 });
    const paying = { ...losing, customers: 15 };
    expect(nextStep(paying, "Profitable")).toMatchObject({ action: "run", highestCpc: 3.2 });
    expect(nextStep({ ...paying, targetReturn: 4 }, "Profitable")).toMatchObject({
      action: "bidLess",
      highestCpc: 0.64,
    });
  });
});

test("the sample's next steps are what the functions of the sheet say", () => {
  const rows = [
    ["Keyword", "Clicks", "Cost", "Conversions"],
    ...RUNNING_KEYWORDS.map((row) => [...row] as (string | number)[]),
  ];
  const report = judgeKeywords.sources.keywords.read(contentsFrom(rows), {});
  const { judged } = end(
    judgeAll(report, {
      ...{
        customerValue: 60,
        customersPerConversion: 1,
        countedShare: 1,
        confidence: 0.9,
        targetReturn: 0.25,
        periodsAhead: 2,
      },
      ...{ usualRate: 0.0127, usualClicks: 327 },
    }),
  );
  const [price, kept] = [[[60 / 1.25]], [[0]]];
  for (const { clicks, conversions, cpc, verdict, highestCpc, clicksToGo } of judged) {
    const [guess, worth] = [[[(0.0127 * 327 + conversions) / (327 + clicks)]], [[327 + clicks]]];
    const ahead = [[2 * clicks]];
    const toGo = PAUSEAFTER([[cpc]], price, ahead, kept, guess, worth)[0][0] as number;
    expect(clicksToGo).toBe(verdict === "Unprofitable" ? 0 : toGo < 2 * clicks ? toGo : undefined);
    const highest = isTesting(verdict)
      ? LEARNINGCPC(price, ahead, [[conversions]], [[clicks]], [[0.0127]], [[327]])
      : MAXCPC([[60]], guess, [[0.25]]);
    expect(highestCpc).toBe(highest[0][0]);
  }
});
