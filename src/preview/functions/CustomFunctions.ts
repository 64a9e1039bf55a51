import type { CellOnSheet } from "../grid/Grid";
import type { Caller } from "./Caller";
import { ErrorCell, type FunctionCall, type InputCell, type OutputCell, outputCells, thrownError } from "./cells";
import type { CalledFunction, ParameterMetadata } from "./metadata";
import { BUSY, Pending } from "./Pending";
import type { ErrorSentences } from "./ErrorSentences";

/** Runs the add-in's functions for the formulas of the grid, as Excel calls them. */
export class CustomFunctions {
  readonly pending: Pending;
  /** Functions that answered with a promise before: their answers are looked up before they are asked again. */
  readonly #later = new Set<string>();
  readonly #early: CellOnSheet[] = [];

  /**
   * @param addressOf the address of a cell with its sheet
   * @param recalculate calculates the formulas of these cells again
   */
  constructor(
    private readonly caller: Caller,
    private readonly sentences: ErrorSentences,
    private readonly addressOf: (cell: CellOnSheet) => string,
    private readonly recalculate: (cells: readonly CellOnSheet[]) => void,
  ) {
    this.pending = new Pending(recalculate);
  }

  /** The add-in's page was loaded, or loaded again: its functions are to come. */
  wait(): void {
    this.caller.isReady = false;
  }

  /** The add-in's page has its functions now: what was asked for too early is calculated again. */
  ready(): void {
    this.caller.isReady = true;
    this.recalculate(this.#early.splice(0));
  }

  run(metadata: CalledFunction, call: FunctionCall): OutputCell[][] {
    const cells = this.#answer(metadata, call);
    this.sentences.keep(call.cell, cells);
    return cells;
  }

  #answer({ id, name, parameters }: CalledFunction, { args, cell }: FunctionCall): OutputCell[][] {
    if (!this.caller.isReady) {
      this.#early.push(cell);
      return [[BUSY]];
    }
    if (args.some((arg) => arg?.some((row) => row.some(isBusy)))) return [[BUSY]];
    if (!this.caller.has(id)) return [[new ErrorCell("#NAME?", `The add-in has no function ${name}.`)]];
    const given = parameters.map((parameter, i) => this.#argument(parameter, args[i] ?? null));
    const key = this.#later.has(id) ? id + JSON.stringify(given) : null;
    const known = key === null ? null : this.pending.answer(key, cell);
    return known ?? this.#call(id, given, cell);
  }

  #call(id: string, given: readonly unknown[], cell: CellOnSheet): OutputCell[][] {
    try {
      const answer = this.caller.call(id, given, this.addressOf(cell));
      if (!isPromise(answer)) return outputCells(answer);
      this.#later.add(id);
      return this.pending.wait(id + JSON.stringify(given), cell, answer);
    } catch (thrown) {
      return [[thrownError(thrown)]];
    }
  }

  /** A range as rows of cells, or a single value, as functions.json asks; null where it was left out. */
  #argument({ dimensionality }: ParameterMetadata, cells: readonly (readonly InputCell[])[] | null): unknown {
    if (cells === null) return null;
    const value = (cell: InputCell) => (cell instanceof ErrorCell ? this.caller.errorArgument(cell.code) : cell);
    return dimensionality === "matrix" ? cells.map((row) => row.map(value)) : value(cells[0][0]);
  }
}

function isBusy(cell: InputCell): boolean {
  return cell === BUSY.code || (cell instanceof ErrorCell && cell.code === BUSY.code);
}

/** Of either page: a promise of the add-in's page is no instance of this page's Promise. */
function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}
