import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/preset-sheets-core";

/** Rows counted from 1, by what stands in them first. */
type Index = ReadonlyMap<string, number>;

/**
 * Has MATCH find a text in a column by an index, as Excel does: Univer goes through the column from the top for each text, which
 * takes minutes where thousands are looked for among thousands. The index holds for one calculation, as the column does.
 */
export function matchByIndex(injector: Injector): void {
  const match = injector.get(IFunctionService).getExecutor("MATCH");
  if (!match) throw new Error("The grid has no MATCH");
  const calculate = match.calculate.bind(match);
  const indexes = new WeakMap<BaseValueObject, Index>();
  match.calculate = (...args: BaseValueObject[]) => {
    const [sought, column, how] = args.map(single);
    if (args.length !== 3 || !isPlainText(sought) || !isColumn(column) || how.getValue() !== 0)
      return calculate(...args);
    const index = indexes.get(column) ?? indexOf(column);
    indexes.set(column, index);
    const row = index.get(keyOf(sought));
    return row === undefined ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(row);
  };
}

/** The one value of a cell; anything else as it is. */
function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return (array.getRowCount() === 1 && array.getColumnCount() === 1 && array.get(0, 0)) || value;
}

/** Text without the signs that make it a pattern. */
function isPlainText(value: BaseValueObject): boolean {
  return value.isString() && !/[~*?]/.test(String(value.getValue()));
}

function isColumn(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray() && (value as ArrayValueObject).getColumnCount() === 1;
}

function indexOf(column: ArrayValueObject): Index {
  const index = new Map<string, number>();
  column.iterator((value, row) => {
    if (value?.isString() && !index.has(keyOf(value))) index.set(keyOf(value), row + 1);
  });
  return index;
}

function keyOf(text: BaseValueObject): string {
  return String(text.getValue()).toLowerCase();
}
