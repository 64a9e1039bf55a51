import { ICommandService, type IExecutionOptions } from "@univerjs/core";
import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type { CellPlace, GridCalculation } from "../Grid";
import type { GridEvents } from "../GridEvents";
import type { UniverContext } from "./UniverContext";

/** Longer than any calculation of a preview takes; after this the answer goes out with what there is. */
const LONGEST = 60_000;

/**
 * A name can pass from a sheet that was removed to another, and Univer calculates once more with the removed one. That is the
 * next calculation, or the one after it where one is under way already.
 */
const DOUBTFUL_AFTER_RENAMING = 2;

export class UniverCalculation implements GridCalculation {
  /** Univer starts to calculate a moment after a change: until then the change counts as not calculated. */
  #isStale = true;
  /** Calculations to come of which each is to be followed by a whole one. */
  #doubtful = 0;
  #session: number;

  constructor(
    private readonly context: UniverContext,
    events: GridEvents,
  ) {
    const dirty = context.injector.get(IActiveDirtyManagerService);
    context.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (dirty.get(id) && !isOnlyLook(id, params, options)) this.#isStale = true;
      if (id === SetWorksheetNameMutation.id) this.#doubtful = DOUBTFUL_AFTER_RENAMING;
    });
    const session = context.injector.get(FormulaCalculationSessionService);
    this.#session = session.state.id;
    session.state$.subscribe(({ id }) => {
      if (id !== this.#session) this.#isStale = false;
      this.#session = id;
    });
    session.resultApplied$.subscribe(() => {
      if (this.#doubtful > 0) {
        this.#doubtful--;
        this.recalculate();
      }
      events.fire("calculated", {});
    });
  }

  recalculate(cells?: readonly CellPlace[]): void {
    this.#isStale = true;
    const dirtyRanges = (cells ?? []).map(({ sheet, row, column }) => ({
      unitId: this.context.unit,
      sheetId: sheet,
      range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
    }));
    const params = { commands: [], dirtyRanges, forceCalculation: cells === undefined };
    void this.context.api.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  async settled(): Promise<void> {
    const session = this.context.injector.get(FormulaCalculationSessionService);
    const deadline = performance.now() + LONGEST;
    while ((this.#isStale || !session.state.resultApplied) && performance.now() < deadline) {
      await session.waitForLatestApplied(LONGEST).catch(() => undefined);
      // No calculation began within Univer's own time: the change touched no formula.
      if (session.state.resultApplied && session.state.id === this.#session) this.#isStale = false;
    }
  }
}

/** The same exceptions that Univer makes: these changes start no calculation. */
function isOnlyLook(id: string, params: unknown, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (params ?? {}) as { trigger?: string };
  return options?.onlyLocal === true || trigger === SetStyleCommand.id || trigger === SetBorderCommand.id;
}
