import type { Injector, IUnitRange } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDependencyTree,
  FormulaDependencyTreeVirtual,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
} from "@univerjs/preset-sheets-core";
import { noteRefilled } from "./filledBefore";
import { type Change, followChanges, type SpillRound } from "./spillChanges";
import { eachSpill, putSpill, spillAt, type Spills } from "./Spills";

/** Formulas that fill cells for formulas that fill cells, one after the other: more than a workbook that ends has. */
const MOST_ROUNDS = 50;

interface FeatureRound extends SpillRound {
  readonly runtimeFeatureRange: unknown;
}

/** The parts of Univer's engine that it keeps to itself. */
interface Engine {
  _executeStep: () => Promise<true | undefined>;
  _apply(isAfterSpills?: boolean): Promise<FeatureRound | undefined>;
  _getArrayFormulaDirtyRangeAndExcludedRange(spills: Spills, features: unknown): Dirty;
}

interface Dirty {
  readonly dirtyRanges: IUnitRange[];
  readonly excludedCell: object;
}

interface Config {
  getArrayFormulaRange(): Spills;
  getDirtyRanges(): IUnitRange[];
  loadDirtyRangesAndExcludedCell(ranges: IUnitRange[], excluded: object): void;
}

/** What Univer notes of a formula, as far as it matters here. */
interface Formula {
  readonly treeId: number;
  isExcludeRange: (this: Formula, cells: object | null | undefined) => boolean;
}

/** The formulas that looked at cells before they were filled, by what Univer hands on of a round to the next. */
const TOO_EARLY = new WeakMap<object, ReadonlySet<number>>();

/**
 * Has every spreadsheet of this process work out once more, in another round, those formulas that looked too early. Univer leaves out
 * whatever looks at the cell of any formula that fills others, though it may look besides at cells that another one fills.
 */
export function workOutTooEarlyOnes(): void {
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual] as { prototype: Formula }[]) {
    const { isExcludeRange } = prototype;
    prototype.isExcludeRange = function (cells) {
      const early = cells && TOO_EARLY.get(cells);
      return early ? !early.has(this.treeId) : isExcludeRange.call(this, cells);
    };
  }
}

/**
 * Has Univer work out formulas until none is left behind. It does so once more for what looks at cells that a formula fills; where
 * that fills others anew, what looks at those kept the values from before, and so did what looks at cells that are filled no more.
 * Excel goes on to the last of them.
 * @param moving the formulas that may look at cells that only calculating tells
 */
export function followSpills(injector: Injector, moving: () => ReadonlySet<number>): void {
  const engine = injector.get(ICalculateFormulaService) as unknown as Engine;
  const config = injector.get(IFormulaCurrentConfigService) as unknown as Config;
  const refilled = noteRefilled(injector);
  /** What formulas filled when all had been worked out last. */
  let last: Spills = {};
  engine._executeStep = async () => {
    const all = config.getArrayFormulaRange();
    refilled.begin(all);
    // Of a formula that went, or was put in place of another, Univer forgets the cells that it filled.
    eachSpill(last, (range, at) => {
      if (!spillAt(all, at)) config.getDirtyRanges().push(rangeOf({ at, range }));
    });
    const round = await untilNoneIsBehind(all);
    if (round) last = together(all, round.arrayFormulaRange);
    return round && true;
  };

  async function untilNoneIsBehind(all: Spills): Promise<FeatureRound | undefined> {
    let round = await engine._apply();
    const changesOf = followChanges(all);
    for (let count = 0; round && count < MOST_ROUNDS; count++) {
      const features = count === 0 ? round.runtimeFeatureRange : {};
      const changes = changesOf(round, refilled.lately());
      const ofFeatures = engine._getArrayFormulaDirtyRangeAndExcludedRange({}, features).dirtyRanges;
      const early = new Set([...lookingAt(injector, ofFeatures), ...moving(), ...tooEarly(injector, changes)]);
      // Univer works formulas out that stand in these ranges, but for those that fill them.
      const { excludedCell } = engine._getArrayFormulaDirtyRangeAndExcludedRange(spillsOf(changes), {});
      const dirtyRanges = [...ofFeatures, ...changes.map(rangeOf)];
      if (dirtyRanges.length === 0 || early.size === 0) return round;
      TOO_EARLY.set(excludedCell, early);
      // What was to be noted anew has been: done once more, formulas would have other numbers than those that were too early.
      Object.assign(config, { _clearDependencyTreeCache: {} });
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      config.loadDirtyRangesAndExcludedCell(dirtyRanges, excludedCell);
      round = await engine._apply(true);
    }
    return round;
  }
}

/**
 * The formulas that look at filled cells and have not waited for them. One that looks at the cell of the formula that fills them as
 * well comes after that anyway; without these Univer would look through all formulas of the workbook to find none.
 */
function tooEarly(injector: Injector, changes: readonly Change[]): Set<number> {
  const early = new Set<number>();
  for (const { at, range } of changes) {
    const own = { startRow: at.row, endRow: at.row, startColumn: at.column, endColumn: at.column };
    const waited = lookingAt(injector, [rangeOf({ at, range: own })]);
    for (const formula of lookingAt(injector, [rangeOf({ at, range })])) if (!waited.has(formula)) early.add(formula);
  }
  return early;
}

function lookingAt(injector: Injector, ranges: IUnitRange[]): Set<number> {
  return injector.get(IDependencyManagerService).searchDependency(ranges);
}

function spillsOf(changes: readonly Change[]): Spills {
  const spills: Spills = {};
  for (const { at, range } of changes) putSpill(spills, at, range);
  return spills;
}

function rangeOf({ at: { unit: unitId, sheet: sheetId }, range }: Change): IUnitRange {
  return { unitId, sheetId, range };
}

/** What formulas fill now: what they filled before, and in place of it what they have filled since. */
function together(before: Spills, since: Spills): Spills {
  const all: Spills = {};
  for (const spills of [before, since]) eachSpill(spills, (range, at) => putSpill(all, at, range));
  return all;
}
