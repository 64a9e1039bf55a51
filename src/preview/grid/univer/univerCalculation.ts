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
import type { GridCalculation } from "../Grid";
import type { GridEvents } from "../GridEvents";
import { Burst } from "./Burst";
import { findFormulasOnce } from "./engine/findFormulas";
import { followSpills } from "./engine/followSpills";
import { leaveInTheWay } from "./engine/leaveInTheWay";
import { calculateOneAtATime } from "./engine/oneAtATime";
import type { UniverContext } from "./UniverContext";

/** Longer than any calculation of a preview takes; after this the answer goes out with what there is. */
const LONGEST = 60_000;

/** Between two looks whether a calculation has come to its end, in milliseconds. */
const PAUSE = 10;

/**
 * A name can pass from a sheet that was removed to another, and Univer calculates once more with the removed one. That is the
 * next calculation, or the one after it where one is under way already.
 */
const DOUBTFUL_AFTER_RENAMING = 2;

export function univerCalculation(
  { api, injector, unit }: UniverContext,
  events: GridEvents,
  isManual: boolean,
): GridCalculation {
  const session = injector.get(FormulaCalculationSessionService);
  const dirty = injector.get(IActiveDirtyManagerService);
  if (isManual) waitToBeAsked(dirty);
  /** Univer starts to calculate a moment after a change: until then the change counts as not calculated. */
  let isStale = true;
  /** Calculations to come of which each is to be followed by a whole one. */
  let doubtful = 0;
  const burst = new Burst();
  leaveInTheWay(injector);
  followSpills(injector, findFormulasOnce(injector));
  const isBusy = calculateOneAtATime(injector, () => burst.over());
  let current = session.state.id;
  const recalculate: GridCalculation["recalculate"] = (cells) => {
    isStale = true;
    const dirtyRanges = (cells ?? []).map(({ sheet, row, column }) => ({
      unitId: unit,
      sheetId: sheet,
      range: { startRow: row, startColumn: column, endRow: row, endColumn: column },
    }));
    const params = { commands: [], dirtyRanges, forceCalculation: cells === undefined };
    void api.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  };
  injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (dirty.get(id) && !isOnlyLook(id, params, options)) isStale = true;
    if (id === SetWorksheetNameMutation.id) doubtful = DOUBTFUL_AFTER_RENAMING;
  });
  session.state$.subscribe(({ id }) => {
    if (id !== current) isStale = false;
    current = id;
  });
  session.resultApplied$.subscribe(() => {
    if (doubtful > 0) {
      doubtful--;
      recalculate();
    }
    events.fire("calculated", {});
  });
  return {
    recalculate,
    during: (change) => burst.during(change),
    settled: () => burst.asking(settled),
  };

  async function settled(): Promise<void> {
    const deadline = performance.now() + LONGEST;
    while ((isStale || isBusy() || !session.state.resultApplied) && performance.now() < deadline) {
      if (isBusy()) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        continue;
      }
      const { id, resultApplied } = session.state;
      await session.waitForLatestApplied(LONGEST).catch(() => undefined);
      // No calculation began within Univer's own time: the change touched no formula. One that was under way knew nothing of
      // the change, and one that is stopped is about to begin anew.
      if (resultApplied && session.state.id === id && !session.state.stopped) isStale = false;
    }
  }
}

/** Univer works out what changes have made stale. Where nothing does but being asked, it waits for that. */
function waitToBeAsked(dirty: IActiveDirtyManagerService): void {
  const get = dirty.get.bind(dirty);
  dirty.get = (id) => (id === SetTriggerFormulaCalculationStartMutation.id ? get(id) : undefined);
}

/** The same exceptions that Univer makes: these changes start no calculation. */
function isOnlyLook(id: string, params: unknown, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (params ?? {}) as { trigger?: string };
  return options?.onlyLocal === true || trigger === SetStyleCommand.id || trigger === SetBorderCommand.id;
}
