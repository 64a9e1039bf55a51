import { parentPort, workerData } from "node:worker_threads";
import type { Report, Task, TimedCase } from "./TimedCase";

/** A busy machine may hold up a case; the quickest of so many times counts. */
const TIMES = 5;

const { file, first, limit } = workerData as Task;
const { cases } = (await import(file)) as { cases: () => Iterable<TimedCase> };
const report = (said: Report) => parentPort?.postMessage(said);

let at = 0;
for (const { name, run } of cases()) {
  if (at >= first) {
    report({ at, name, step: "begins" });
    const { milliseconds, wrong } = timed(run);
    if (wrong !== undefined) report({ at, name, step: "wrong", wrong });
    else if (milliseconds > limit) report({ at, name, step: "wrong", wrong: `${milliseconds.toFixed(0)} ms` });
  }
  at++;
}
report({ at, name: "", step: "done" });

function timed(run: TimedCase["run"]): { milliseconds: number; wrong?: string } {
  let quickest = Infinity;
  for (let time = 0; time < TIMES && quickest > limit; time++) {
    const start = performance.now();
    let wrong: string | undefined;
    try {
      wrong = run();
    } catch (error) {
      wrong = `a throw of ${String(error).slice(0, 200)}`;
    }
    quickest = Math.min(quickest, performance.now() - start);
    if (wrong !== undefined) return { milliseconds: quickest, wrong };
  }
  return { milliseconds: quickest };
}
