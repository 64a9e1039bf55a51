import type { CellOnSheet } from "../grid/Grid";
import type { Caller } from "./Caller";
import { type CallManners, CALLS_ON_THE_WEB } from "./CallManners";
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

  /** Whether Excel does not know the function of this cell since its formula was there before the add-in. */
  isStuck: (cell: CellOnSheet) => boolean = () => false;

  /**
   * @param addressOf the address of a cell with its sheet
   * @param recalculate calculates the formulas of these cells again
   */
  constructor(
    private readonly caller: Caller,
    private readonly sentences: ErrorSentences,
    private readonly addressOf: (cell: CellOnSheet) => string,
    private readonly recalculate: (cells: readonly CellOnSheet[]) => void,
    private readonly manners: CallManners = CALLS_ON_THE_WEB,
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
    const answered = this.#answer(metadata, call);
    const cells = this.manners.isLimited && lettersOf(answered) > LONGEST_CALL ? [[TOO_LONG]] : answered;
    this.sentences.keep(call.cell, cells);
    return cells;
  }

  #answer({ id, name, parameters }: CalledFunction, { args, cell, blanksBelow = 0 }: FunctionCall): OutputCell[][] {
    if (!this.caller.isReady) {
      this.#early.push(cell);
      return [[BUSY]];
    }
    if (args.some((arg) => arg?.some((row) => row.some(isBusy)))) return [[BUSY]];
    if (this.isStuck(cell)) return [[new ErrorCell("#NAME?")]];
    if (!this.caller.has(id)) return [[new ErrorCell("#NAME?", `The add-in has no function ${name}.`)]];
    const given = parameters.map((parameter, i) => this.#argument(parameter, args[i] ?? null));
    const written = JSON.stringify(given);
    if (this.manners.isLimited && written.length + blanksBelow * BLANK > LONGEST_CALL) return [[TOO_LONG]];
    const known = this.#later.has(id) ? this.pending.answer(id + written, cell) : null;
    return known ?? this.#call(id, given, written, cell);
  }

  #call(id: string, given: readonly unknown[], written: string, cell: CellOnSheet): OutputCell[][] {
    try {
      const call = () => this.caller.call(id, given, this.addressOf(cell));
      const answer = this.manners.answersLater ? later(call) : call();
      if (!isPromise(answer)) return outputCells(answer);
      this.#later.add(id);
      return this.pending.wait(id + written, cell, answer);
    } catch (thrown) {
      return [[thrownError(thrown)]];
    }
  }

  /** A range as rows of cells, or a single value, as functions.json asks; null where it was left out. */
  #argument({ dimensionality }: ParameterMetadata, cells: readonly (readonly InputCell[])[] | null): unknown {
    if (cells === null) return null;
    const value = (cell: InputCell) =>
      cell instanceof ErrorCell ? this.#error(cell.code) : (cell ?? this.manners.blank);
    return dimensionality === "matrix" ? cells.map((row) => row.map(value)) : value(cells[0][0]);
  }

  #error(code: string): unknown {
    if (!this.manners.errorsAreDataTypes) return this.caller.errorArgument(code);
    return { type: "Error", basicType: "Error", basicValue: code };
  }
}

/** What Excel on the web hands to a function at most, and takes from it, in characters of JSON; a blank cell takes three of them, with its comma. */
const LONGEST_CALL = 5_000_000;
const BLANK = 3;

const TOO_LONG = new ErrorCell("#CALC!");

/** As JSON, beside quotes and brackets. */
function lettersOf(cells: readonly (readonly OutputCell[])[]): number {
  let letters = 0;
  for (const row of cells) for (const cell of row) letters += cell instanceof ErrorCell ? BLANK : `${cell}`.length + 1;
  return letters;
}

async function later(call: () => unknown): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve));
  return call();
}

function isBusy(cell: InputCell): boolean {
  return cell === BUSY.code || (cell instanceof ErrorCell && cell.code === BUSY.code);
}

/** Of either page: a promise of the add-in's page is no instance of this page's Promise. */
function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}
