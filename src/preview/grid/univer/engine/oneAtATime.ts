import type { Injector } from "@univerjs/core";
import {
  type CalculateFormulaService,
  FormulaDataModel,
  ICalculateFormulaService,
  type IFormulaDatasetConfig,
} from "@univerjs/preset-sheets-core";

/** The name under which Univer's engine locks itself. */
const LOCK = "FORMULA_EXECUTION_LOCK";

/** What has changed since formulas were calculated, by the parts in which Univer tells it. */
type Changes = Pick<
  IFormulaDatasetConfig,
  | "forceCalculate"
  | "dirtyRanges"
  | "dirtyNameMap"
  | "dirtyDefinedNameMap"
  | "dirtySuperTableMap"
  | "dirtyUnitFeatureMap"
  | "dirtyUnitOtherFormulaMap"
  | "clearDependencyTreeCache"
>;

/**
 * Has calculations wait for one another. Univer begins a second one while the first is still looking for what to calculate, and
 * both then work on what the other was told: a cell that was written last may stay empty until the next change. What is left
 * undone where one is stopped is done by the next.
 *
 * @param mayBegin resolves once one may begin; what is asked for until then is done at once with it
 * @returns whether any is under way or waits
 */
export function calculateOneAtATime(injector: Injector, mayBegin: () => Promise<void>): () => boolean {
  const engine = injector.get(ICalculateFormulaService);
  const model = injector.get(FormulaDataModel);
  const lock = (engine as CalculateFormulaService as unknown as { readonly _executeLock: AsyncLock })._executeLock;
  const [begin, stop] = [engine.execute.bind(engine), engine.stopFormulaExecution.bind(engine)];
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let isStopped = false;
  let undone: Changes | undefined;
  const run = async (asked: IFormulaDatasetConfig) => {
    isStopped = false;
    const changes = undone ? together(undone, asked) : asked;
    await begin({
      ...asked,
      ...changes,
      formulaData: model.getFormulaData(),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
      arrayFormulaRange: model.getArrayFormulaRange(),
    });
    await lock.acquire(LOCK, () => undefined);
    undone = isStopped ? changes : undefined;
  };
  let next: { asked: IFormulaDatasetConfig; readonly done: Promise<void> } | undefined;
  engine.execute = (asked) => {
    if (next) {
      next.asked = { ...asked, ...together(next.asked, asked) };
      return next.done;
    }
    waiting++;
    const done = last
      .then(mayBegin)
      .then(() => {
        const all = next?.asked ?? asked;
        next = undefined;
        return run(all);
      })
      .finally(() => waiting--);
    next = { asked, done };
    last = done.catch(() => undefined);
    return done;
  };
  engine.stopFormulaExecution = () => {
    isStopped = true;
    stop();
  };
  return () => waiting > 0;
}

interface AsyncLock {
  acquire(name: string, work: () => void): Promise<void>;
}

function together(before: Changes, after: Changes): Changes {
  return {
    forceCalculate: before.forceCalculate || after.forceCalculate,
    dirtyRanges: [...before.dirtyRanges, ...after.dirtyRanges],
    dirtyNameMap: merged(before.dirtyNameMap, after.dirtyNameMap),
    dirtyDefinedNameMap: merged(before.dirtyDefinedNameMap, after.dirtyDefinedNameMap),
    dirtySuperTableMap: merged(before.dirtySuperTableMap ?? {}, after.dirtySuperTableMap ?? {}),
    dirtyUnitFeatureMap: merged(before.dirtyUnitFeatureMap, after.dirtyUnitFeatureMap),
    dirtyUnitOtherFormulaMap: merged(before.dirtyUnitOtherFormulaMap, after.dirtyUnitOtherFormulaMap),
    clearDependencyTreeCache: merged(before.clearDependencyTreeCache ?? {}, after.clearDependencyTreeCache ?? {}),
  };
}

/** Two maps by workbook as one; what the later says of a part goes first. */
function merged<Part>(before: Readonly<Record<string, Part>>, after: Readonly<Record<string, Part>>) {
  const all: Record<string, Part> = { ...before };
  for (const [unit, part] of Object.entries(after)) all[unit] = { ...all[unit], ...part };
  return all;
}
