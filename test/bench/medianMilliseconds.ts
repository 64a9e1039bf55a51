/** Code runs slowly until the engine has compiled it. */
const WARM_UP_MILLISECONDS = 300;

/** The median processor time of a piece of work once it is warm; more runs for work that is quick. */
export function medianMilliseconds(work: () => unknown): number {
  const once = timed(work);
  for (let spent = once; spent < WARM_UP_MILLISECONDS;) spent += timed(work);
  const runs = once > 500 ? 3 : once > 50 ? 5 : 15;
  const times = Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b);
  return times[runs >> 1];
}

function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return millisecondsSince(start);
}

/** Processor time since `process.cpuUsage()` gave its start: what else the machine does makes little difference to it. */
export function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Rows up to which a call is short. */
const SHORT = 10_000;

/** Collects garbage, so that nothing else's is collected within the call to come; before a short one that would slow it down: compiled code grows cold. */
export function collectBefore(rows: number): void {
  if (rows > SHORT) globalThis.gc?.();
}
