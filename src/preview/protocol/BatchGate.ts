import { type Batch, type BatchAnswer, refusal } from "../objects/batch";

/** What is to happen to batches of the add-in's: for tests of what it does when Excel refuses, or when something happens meanwhile. */
export interface Interruption {
  /** The first batch it happens to, counted from 1 at this moment. */
  readonly batch: number;
  /** They are counted from the one that adds a sheet: whoever looks at the workbook meanwhile does not count. */
  readonly fromSheet?: boolean;
  /** To how many in a row; one where this is left out. */
  readonly count?: number;
  /** Waits before such a batch until `release`; batches that are sent meanwhile pass. */
  readonly holds?: boolean;
  readonly refusal?: Refusal;
}

export interface Refusal {
  /** One of Excel's error codes. */
  readonly code: string;
  /** How much of the batch is done before Excel refuses, from 0 to 1. With 1 it is the answer alone that is lost. */
  readonly share: number;
}

type Run = (batch: Batch) => Promise<BatchAnswer>;

/** Lets batches through to the workbook, but for those that a test interrupts. */
export class BatchGate {
  #plan: Interruption | null = null;
  #passed = 0;
  #interrupted = 0;
  #held: (() => void) | null = null;
  #whenHeld: (() => void) | null = null;

  /** How many batches were interrupted since the last `interrupt`. */
  get interrupted(): number {
    return this.#interrupted;
  }

  interrupt(plan: Interruption | null): void {
    this.#plan = plan;
    this.#passed = 0;
    this.#interrupted = 0;
    this.release();
  }

  /** Resolves once a batch is held. */
  held(): Promise<void> {
    return this.#held ? Promise.resolve() : new Promise((resolve) => (this.#whenHeld = resolve));
  }

  release(): void {
    this.#held?.();
    this.#held = null;
  }

  async pass(batch: Batch, run: Run): Promise<BatchAnswer> {
    const plan = this.#plan;
    if (!plan || isAside(batch)) return run(batch);
    if (plan.fromSheet && this.#passed === 0 && !addsSheet(batch)) return run(batch);
    const number = ++this.#passed;
    if (number < plan.batch || number >= plan.batch + (plan.count ?? 1)) return run(batch);
    this.#interrupted++;
    if (plan.holds) await this.#hold();
    return plan.refusal ? refused(batch, run, plan.refusal) : run(batch);
  }

  #hold(): Promise<void> {
    return new Promise((resolve) => {
      this.#held = resolve;
      this.#whenHeld?.();
      this.#whenHeld = null;
    });
  }
}

/**
 * What is typed in the pane is kept in the document whenever the person pauses, functions answer whenever they are calculated,
 * and office.js forgets objects some time after their batch, so that such batches have no certain place.
 */
function isAside({ ObjectPaths, Actions }: Batch): boolean {
  const names = Object.values(ObjectPaths).map(({ Name }) => Name);
  const keeps = names.includes("Settings") && !names.includes("Worksheets");
  const forgets =
    Actions.some(({ Name }) => Name === FORGETS) && Actions.every(({ Name }) => [FORGETS, ""].includes(Name));
  return keeps || forgets || names.some((name) => name.startsWith("Microsoft."));
}

function addsSheet({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(
    ({ Name, ParentObjectPathId: parent }) => Name === "Add" && ObjectPaths[parent ?? ""]?.Name === "Worksheets",
  );
}

const FORGETS = "_RemoveReference";

async function refused(batch: Batch, run: Run, { code, share }: Refusal): Promise<BatchAnswer> {
  const Actions = batch.Actions.slice(0, Math.ceil(batch.Actions.length * share));
  const { TraceIds } = await run({ ...batch, Actions });
  const message = "The preview workbook was told to refuse this.";
  return { Results: [], TraceIds, Error: refusal(code, message, Math.max(0, Actions.length - 1)) };
}
