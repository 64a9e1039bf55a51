/** What waits for a person to pause before it looks at the workbook again waits for something between these, in milliseconds. */
const [SHORTEST, LONGEST] = [100, 400];

const due = new Set<unknown>();

/** Counts from now on, on the page of this test, what waits for a pause. */
export function watchTimers(): void {
  const page = globalThis as { setTimeout: Timers["setTimeout"]; clearTimeout: Timers["clearTimeout"] } & {
    [WATCHED]?: true;
  };
  if (page[WATCHED]) return;
  page[WATCHED] = true;
  const { setTimeout, clearTimeout } = page;
  page.setTimeout = (done, wait = 0, ...given) => {
    const isDue = wait >= SHORTEST && wait <= LONGEST;
    const timer = setTimeout(() => {
      due.delete(timer);
      done(...given);
    }, wait);
    if (isDue) due.add(timer);
    return timer;
  };
  page.clearTimeout = (timer) => {
    due.delete(timer);
    clearTimeout(timer);
  };
}

/** Whether something waits for a pause still. */
export function waitsForPause(): boolean {
  return due.size > 0;
}

const WATCHED = Symbol("timers are watched");

interface Timers {
  setTimeout(done: (...given: unknown[]) => void, wait?: number, ...given: unknown[]): unknown;
  clearTimeout(timer: unknown): void;
}
