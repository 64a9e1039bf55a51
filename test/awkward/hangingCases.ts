import type { TimedCase } from "./TimedCase";

/** As sign and currency of a number were read once. */
const SLOW = /^([+-]?)\s*\p{Sc}?\s*([+-]?)\s*(.*?)\s*\p{Sc}?$/u;

function wait(milliseconds: number): undefined {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** What the run of timed cases must tell apart. */
export function* cases(): Generator<TimedCase> {
  yield { name: "the first", run: () => undefined };
  yield { name: "the second", run: () => String(SLOW.test(`+${" ".repeat(3000)}x\ny`)) };
  yield { name: "the third", run: () => wait(150) };
  yield { name: "the fourth", run: () => "no" };
  yield { name: "the fifth", run: () => undefined };
}
