import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";

/** The rows of a column, counted from 0 and rising, by the text that they hold. */
type Index = ReadonlyMap<string, readonly number[]>;

type Variant = FunctionVariantType;

/** What SUMIF and those like it work out for one criterion. */
interface ByCriterion extends BaseFunction {
  _handleSingleObject(range: Variant, criterion: BaseValueObject, figures?: Variant): Variant;
}

/** An index holds for one calculation, as the column does that it is of. */
const indexes = new WeakMap<BaseValueObject, Index>();

/**
 * Has texts found in a column by an index, as Excel does: Univer goes through the column from the top for each, which takes
 * minutes where thousands are looked for among thousands.
 */
export function lookUpByIndex(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const named = (name: string) => {
    const found = functions.getExecutor(name);
    if (!found) throw new Error(`The grid has no ${name}`);
    return found;
  };
  matchByIndex(named("MATCH"));
  byIndex(named("COUNTIF") as ByCriterion, (rows) => NumberValueObject.create(rows.length));
  byIndex(named("SUMIF") as ByCriterion, (rows, figures) =>
    rows.length === 0 ? NumberValueObject.create(0) : picked(rows, figures).sum(),
  );
  byIndex(named("AVERAGEIF") as ByCriterion, (rows, figures) => {
    const those = picked(rows, figures);
    return rows.length === 0 ? ErrorValueObject.create(ErrorType.DIV_BY_ZERO) : those.sum().divided(those.count());
  });
}

function matchByIndex(match: BaseFunction): void {
  const calculate = match.calculate.bind(match) as (...args: Variant[]) => Variant;
  match.needsReferenceObject = true;
  match.calculate = (...args: Variant[]) => {
    const [sought, column, how] = args;
    const key = args.length === 3 ? single(sought) : undefined;
    if (key && isPlainText(key) && isColumn(column) && single(how).getValue() === 0) {
      const { startRow, endRow } = column.getRangePosition();
      const row = rowsOf(column, key).find((each) => each >= startRow && each <= endRow);
      return row === undefined ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(row - startRow + 1);
    }
    return calculate(...args.map(values));
  };
}

function byIndex(
  function_: ByCriterion,
  answer: (rows: readonly number[], figures: BaseReferenceObject) => BaseValueObject,
): void {
  const each = function_._handleSingleObject.bind(function_);
  function_._handleSingleObject = (range, criterion, figures) => {
    const key = equalTo(criterion);
    const beside = figures ?? range;
    if (!key || !isColumn(range) || !isColumn(beside)) return each(range, criterion, figures);
    const [within, of] = [range.getRangePosition(), beside.getRangePosition()];
    if (within.startRow !== of.startRow || within.endRow !== of.endRow) return each(range, criterion, figures);
    const rows = rowsOf(range, key).filter((row) => row >= within.startRow && row <= within.endRow);
    return answer(rows, beside);
  };
}

/** The text that a criterion as `=tea` asks for; undefined for any other, and where it is a number or a pattern. */
function equalTo(criterion: BaseValueObject): BaseValueObject | undefined {
  const asked = String(criterion.getValue());
  if (!criterion.isString() || !asked.startsWith("=") || asked === "=") return undefined;
  const text = ValueObjectFactory.create(asked.slice(1));
  return isPlainText(text) ? text : undefined;
}

/** The cells of a column in these rows of its sheet. */
function picked(rows: readonly number[], column: BaseReferenceObject): ArrayValueObject {
  const cells = wholeColumn(column);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => [cells.get(row, 0) ?? null]),
    rowCount: rows.length,
    columnCount: 1,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The one value of a cell; anything else as it is. */
function single(variant: Variant): BaseValueObject {
  const value = values(variant);
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return (array.getRowCount() === 1 && array.getColumnCount() === 1 && array.get(0, 0)) || value;
}

function values(variant: Variant): BaseValueObject {
  return variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
}

/** Text without the signs that make it a pattern. */
function isPlainText(value: BaseValueObject): boolean {
  return value.isString() && !/[~*?]/.test(String(value.getValue()));
}

function isColumn(variant: Variant): variant is BaseReferenceObject & BaseValueObject {
  if (!variant.isReferenceObject()) return false;
  const { startColumn, endColumn } = (variant as BaseReferenceObject).getRangePosition();
  return startColumn === endColumn;
}

function rowsOf(column: BaseReferenceObject, text: BaseValueObject): readonly number[] {
  const cells = wholeColumn(column);
  const index = indexes.get(cells) ?? indexOf(cells);
  indexes.set(cells, index);
  return index.get(keyOf(text)) ?? [];
}

/** All cells of the column that a reference is in: Univer keeps these, and every part of it anew. */
function wholeColumn(column: BaseReferenceObject): ArrayValueObject {
  const part = column.getRangeData();
  column.setRangeData({ ...part, startRow: NaN, endRow: NaN });
  const cells = column.toArrayValueObject();
  column.setRangeData(part);
  return cells;
}

function indexOf(column: ArrayValueObject): Index {
  const index = new Map<string, number[]>();
  column.iterator((value, row) => {
    if (!value?.isString()) return;
    const rows = index.get(keyOf(value));
    if (rows) rows.push(row);
    else index.set(keyOf(value), [row]);
  });
  return index;
}

function keyOf(text: BaseValueObject): string {
  return String(text.getValue()).toLowerCase();
}
