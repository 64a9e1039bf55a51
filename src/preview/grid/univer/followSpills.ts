import {
  type Injector,
  type IRange,
  type IUnitRange,
  ObjectMatrix,
  type IObjectMatrixPrimitiveType,
} from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/preset-sheets-core";

/** Formulas that fill cells for formulas that fill cells, one after the other: more than a workbook that ends has. */
const MOST_ROUNDS = 50;

type Spills = Readonly<Record<string, Record<string, IObjectMatrixPrimitiveType<IRange>>>>;

/** What a round of the engine has worked out, as far as cells are filled by the formula of another. */
interface Round {
  readonly arrayFormulaRange: Spills;
  readonly arrayFormulaCellData: Readonly<
    Record<string, Record<string, ObjectMatrix<{ readonly v?: unknown } | null>>>
  >;
  readonly runtimeFeatureRange: unknown;
}

/** The parts of Univer's engine that it keeps to itself. */
interface Engine {
  _executeStep: () => Promise<true | undefined>;
  _apply(isAfterSpills?: boolean): Promise<Round | undefined>;
  _getArrayFormulaDirtyRangeAndExcludedRange(spills: Spills, features: unknown): Dirty;
}

interface Dirty {
  readonly dirtyRanges: IUnitRange[];
  /** The cells of the formulas that fill others, by workbook and sheet. */
  readonly excludedCell: Readonly<Record<string, Record<string, ObjectMatrix<unknown>>>>;
}

/**
 * Has Univer work out formulas until none is left behind. It does so once more for what looks at cells that a formula fills; where
 * that fills others anew, what looks at those kept the values from before. Excel goes on to the last of them.
 * @param hasMovingReferences whether a formula may look at cells that only calculating tells
 */
export function followSpills(injector: Injector, hasMovingReferences: () => boolean): void {
  const engine = injector.get(ICalculateFormulaService) as unknown as Engine;
  const config = injector.get(IFormulaCurrentConfigService) as unknown as {
    loadDirtyRangesAndExcludedCell(ranges: Dirty["dirtyRanges"], excluded: object): void;
  };
  forgetWhatIsFilled(injector);
  engine._executeStep = async () => {
    let round = await engine._apply();
    let filled: Map<string, unknown[]> | undefined;
    for (let count = 0; round && count < MOST_ROUNDS; count++) {
      const { arrayFormulaRange: all, runtimeFeatureRange } = round;
      const now = valuesOf(round);
      const changed = filled ? only(all, (key) => !alike(filled?.get(key), now.get(key))) : all;
      const { dirtyRanges, excludedCell } = engine._getArrayFormulaDirtyRangeAndExcludedRange(
        changed,
        filled ? {} : runtimeFeatureRange,
      );
      const mayBeBehind = hasMovingReferences() || mayHaveMissed(injector, dirtyRanges, excludedCell);
      if (dirtyRanges.length === 0 || !mayBeBehind) return true;
      filled = now;
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      config.loadDirtyRangesAndExcludedCell(dirtyRanges, excludedCell);
      round = await engine._apply(true);
    }
    return round && true;
  };
}

/**
 * Whether a formula may look at cells that are filled without having waited for them. One that looks at the cell of the formula that
 * fills them as well comes after that anyway; Univer would look through all formulas of the workbook to find the same.
 */
function mayHaveMissed(injector: Injector, filled: IUnitRange[], by: Dirty["excludedCell"]): boolean {
  const looking = injector.get(IDependencyManagerService);
  const waited = looking.searchDependency(cellsIn(by));
  return [...looking.searchDependency(filled)].some((formula) => !waited.has(formula));
}

function cellsIn(cells: Dirty["excludedCell"]): IUnitRange[] {
  const found: IUnitRange[] = [];
  for (const [unitId, sheets] of Object.entries(cells))
    for (const [sheetId, matrix] of Object.entries(sheets))
      matrix.forValue((row, column) => {
        found.push({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
      });
  return found;
}

/**
 * Univer keeps the cells that a formula looked at for the others of the round. Whoever looked before they were filled may have been
 * the first to ask for one of them: then all others got it empty. What fills its own cell alone, and did before, leaves all as it is:
 * thousands of rows that look into one column would read all of it anew for each.
 */
function forgetWhatIsFilled(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const model = injector.get(FormulaDataModel);
  const set = runtime.setRuntimeData.bind(runtime);
  const filledBefore = () => {
    const { currentUnitId, currentSubUnitId, currentRow, currentColumn } = runtime;
    return model.getArrayFormulaRange()[currentUnitId]?.[currentSubUnitId]?.[currentRow]?.[currentColumn] !== undefined;
  };
  runtime.setRuntimeData = (value) => {
    set(value);
    if (fillsMore(value) || filledBefore()) FORMULA_REF_TO_ARRAY_CACHE.clear();
  };
}

/** Whether a value fills more cells than its formula's own. */
function fillsMore(value: FunctionVariantType): boolean {
  if (!value.isReferenceObject() && !(value as BaseValueObject).isArray()) return false;
  const { startRow, endRow, startColumn, endColumn } = (
    value as BaseReferenceObject | ArrayValueObject
  ).getRangePosition();
  return startRow !== endRow || startColumn !== endColumn;
}

/** The values of the cells that each formula fills, by its own cell. */
function valuesOf({ arrayFormulaRange, arrayFormulaCellData }: Round): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  eachSpill(arrayFormulaRange, (key, range, { unit, sheet }) => {
    const cells = arrayFormulaCellData[unit]?.[sheet];
    const values: unknown[] = [];
    for (let row = range.startRow; row <= range.endRow; row++)
      for (let column = range.startColumn; column <= range.endColumn; column++)
        values.push(cells?.getValue(row, column)?.v);
    found.set(key, values);
  });
  return found;
}

function alike(before: readonly unknown[] | undefined, after: readonly unknown[] | undefined): boolean {
  return before?.length === after?.length && !!before?.every((value, i) => Object.is(value, after?.[i]));
}

/** Those of the formulas that fill cells. */
function only(spills: Spills, isWanted: (key: string) => boolean): Spills {
  const wanted: Record<string, Record<string, IObjectMatrixPrimitiveType<IRange>>> = {};
  eachSpill(spills, (key, range, { unit, sheet, row, column }) => {
    if (!isWanted(key)) return;
    const rows = ((wanted[unit] ??= {})[sheet] ??= {});
    (rows[row] ??= {})[column] = range;
  });
  return wanted;
}

function eachSpill(
  spills: Spills,
  visit: (key: string, range: IRange, at: { unit: string; sheet: string; row: number; column: number }) => void,
): void {
  for (const [unit, sheets] of Object.entries(spills)) {
    for (const [sheet, ranges] of Object.entries(sheets)) {
      new ObjectMatrix(ranges).forValue((row, column, range) => {
        visit(`${unit}!${sheet}!${row}!${column}`, range, { unit, sheet, row, column });
      });
    }
  }
}
