import type { IRange } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/preset-sheets-core";

/** The cells that a value fills beginning with that of its formula; undefined where it fills that one alone. */
export function filledRange(value: FunctionVariantType, row: number, column: number): IRange | undefined {
  if (!value.isReferenceObject() && !(value as BaseValueObject).isArray()) return undefined;
  const { startRow, endRow, startColumn, endColumn } = (
    value as BaseReferenceObject | ArrayValueObject
  ).getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return undefined;
  return {
    startRow: row,
    endRow: row + endRow - startRow,
    startColumn: column,
    endColumn: column + endColumn - startColumn,
  };
}

export function eachCell(
  { startRow, endRow, startColumn, endColumn }: IRange,
  visit: (row: number, column: number) => void,
): void {
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) visit(row, column);
}
