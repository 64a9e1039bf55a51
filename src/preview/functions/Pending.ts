import type { CellOnSheet } from "../grid/Grid";
import { ErrorCell, type OutputCell, outputCells, thrownError } from "./cells";

/** More answers than this are not kept: the oldest goes. */
const MOST_KEPT = 2000;

/** What a cell shows while its function has not answered. */
export const BUSY = new ErrorCell("#BUSY!");

/** Answers that come later. The formula shows #BUSY!, and is calculated again when its answer is there. */
export class Pending {
  readonly #answers = new Map<string, OutputCell[][] | null>();
  readonly #cells = new Map<string, CellOnSheet[]>();
  #arrived: CellOnSheet[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param recalculate calculates the formulas of these cells again */
  constructor(private readonly recalculate: (cells: readonly CellOnSheet[]) => void) {}

  /** Waits for all answers that are awaited; says whether there were any, so that formulas are calculated again. */
  async arrived(): Promise<boolean> {
    const isWaiting = () => this.#arrived.length > 0 || [...this.#answers.values()].includes(null);
    const hadToWait = isWaiting();
    while (isWaiting()) await new Promise((resolve) => setTimeout(resolve, 20));
    return hadToWait;
  }

  /** The answer to this call if it was asked before: its cells, or #BUSY! while it is awaited. */
  answer(call: string, cell: CellOnSheet): OutputCell[][] | null {
    const known = this.#answers.get(call);
    if (known === undefined) return null;
    if (known === null) this.#cells.get(call)?.push(cell);
    return known ?? [[BUSY]];
  }

  wait(call: string, cell: CellOnSheet, promise: Promise<unknown>): OutputCell[][] {
    this.#answers.set(call, null);
    this.#cells.set(call, [cell]);
    if (this.#answers.size > MOST_KEPT) this.#answers.delete(this.#answers.keys().next().value ?? "");
    void promise
      .then(outputCells, (thrown: unknown) => [[thrownError(thrown)]])
      .then((cells) => this.#take(call, cells));
    return [[BUSY]];
  }

  #take(call: string, cells: OutputCell[][]): void {
    this.#answers.set(call, cells);
    this.#arrived.push(...(this.#cells.get(call) ?? []));
    this.#cells.delete(call);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const arrived = this.#arrived;
      this.#arrived = [];
      this.recalculate(arrived);
    }, 20);
  }
}
