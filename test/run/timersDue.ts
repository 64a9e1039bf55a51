/** What waits for a person to pause before it looks at the workbook again waits for something between these, in milliseconds. */
const [SHORTEST, LONGEST] = [100, 400];

/** Nobody is kept waiting for longer without a word, in milliseconds; what takes longer than this gives up. */
const PATIENCE = 4000;

/** What waits for a pause, and what waits with patience; what is done then, by its timer. */
const pauses = new Map<unknown, () => void>();
const patient = new Map<unknown, () => void>();

/** Notes from now on, on the page of this test, what waits for a pause or with patience. */
export function watchTimers(): void {
  const page = globalThis as { setTimeout: Timers["setTimeout"]; clearTimeout: Timers["clearTimeout"] } & {
    [WATCHED]?: true;
  };
  if (page[WATCHED]) return;
  page[WATCHED] = true;
  const { setTimeout, clearTimeout } = page;
  const forget = (timer: unknown) => {
    pauses.delete(timer);
    patient.delete(timer);
  };
  page.setTimeout = (done, wait = 0, ...given) => {
    const timer = setTimeout(() => {
      forget(timer);
      done(...given);
    }, wait);
    const end = () => {
      page.clearTimeout(timer);
      done(...given);
    };
    if (wait >= SHORTEST && wait <= LONGEST) pauses.set(timer, end);
    if (wait > LONGEST && wait <= PATIENCE) patient.set(timer, end);
    return timer;
  };
  page.clearTimeout = (timer) => {
    forget(timer);
    clearTimeout(timer);
  };
}

/** Lets what the pane waits for with patience, before it says what that may be, have passed at once. */
export function patienceIsOver(): void {
  for (const end of [...patient.values()]) end();
}

/** Lets the person have paused. @returns whether anything waited for that */
export function pauseIsOver(): boolean {
  const ends = [...pauses.values()];
  for (const end of ends) end();
  return ends.length > 0;
}

const WATCHED = Symbol("timers are watched");

interface Timers {
  setTimeout(done: (...given: unknown[]) => void, wait?: number, ...given: unknown[]): unknown;
  clearTimeout(timer: unknown): void;
}
