import type { LearningKeyword } from "../../../../src/core/clicks/learning/pauseAfter";

/** The recursion as it is written, over every state, in money: what a few dozen clicks are checked against. */
export function everyState({
  cpc,
  customerValue,
  clicksAhead,
  usualRate,
  usualClicks = 1 / usualRate,
}: LearningKeyword) {
  const a = usualRate * usualClicks;
  const goOn: number[][] = [];
  let later = new Array<number>(clicksAhead + 1).fill(0);
  for (let t = clicksAhead - 1; t >= 0; t--) {
    goOn[t] = Array.from({ length: t + 1 }, (_, s) => {
      const p = (a + s) / (usualClicks + t);
      return customerValue * p - cpc + p * later[s + 1] + (1 - p) * later[s];
    });
    later = goOn[t].map((each) => Math.max(0, each));
  }
  return {
    worth: (sales: number, clicks: number) => Math.max(0, goOn[clicks][sales]),
    isClose: (sales: number, clicks: number) => Math.abs(goOn[clicks][sales]) < 1e-9 * (cpc + customerValue),
  };
}
