import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Report, Task } from "./TimedCase";

/** What a cell or a field may take. */
const LIMIT = 100;
/** A case that has told nothing for so long hangs: its worker is ended, and the next case goes on in another. */
const HANGS_AFTER = 5_000;
/** The module and what it imports are read first. */
const STARTS_WITHIN = 60_000;
/** Whoever reads them has enough to mend. */
const MOST_FAULTS = 20;

// Of itself a worker reads no TypeScript.
const RUN = JSON.stringify(pathToFileURL(path.join(import.meta.dirname, "timedWorker.ts")).href);
const READ_TYPES_AND_RUN = `import("tsx/esm/api").then(({ register }) => { register(); return import(${RUN}); });`;

export interface TimedRun {
  readonly faults: readonly string[];
  readonly count: number;
}

/**
 * Runs the `cases` of a module in a worker, and tells which take longer than a tenth of a second, hang or give what is wrong.
 * @param file the module's path
 */
export async function runTimed(file: string): Promise<TimedRun> {
  const faults: string[] = [];
  let first = 0;
  for (;;) {
    const { hung, next } = await runFrom({ file, first, limit: LIMIT }, faults);
    if (hung !== undefined) faults.push(`${hung}: does not end`);
    if (hung === undefined || faults.length >= MOST_FAULTS) return { faults, count: next };
    first = next;
  }
}

function runFrom(task: Task, faults: string[]): Promise<{ hung?: string; next: number }> {
  const worker = new Worker(READ_TYPES_AND_RUN, { eval: true, workerData: task });
  return new Promise((resolve, reject) => {
    let current: Report | undefined;
    const end = (result: { hung?: string; next: number }) => {
      clearTimeout(watch);
      void worker.terminate().then(() => resolve(result));
    };
    const tooLong = () =>
      current ? end({ hung: current.name, next: current.at + 1 }) : reject(new Error("The worker did not begin."));
    let watch = setTimeout(tooLong, STARTS_WITHIN);
    worker.on("error", reject);
    worker.on("message", (report: Report) => {
      clearTimeout(watch);
      current = report;
      if (report.step === "wrong") faults.push(`${report.name}: ${report.wrong}`);
      if (report.step === "done" || faults.length >= MOST_FAULTS) end({ next: report.at });
      else watch = setTimeout(tooLong, HANGS_AFTER);
    });
  });
}
