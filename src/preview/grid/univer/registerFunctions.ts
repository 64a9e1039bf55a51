import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  isNullCell,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  FormulaCalculationSessionService,
  FunctionType,
  type FunctionVariantType,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { ErrorCell, type FunctionCall, type InputCell, type OutputCell } from "../../functions/cells";
import { type CalledFunction, PREFIX } from "../../functions/metadata";
import { lookUpByIndex } from "./engine/lookUpByIndex";
import type { UniverContext } from "./UniverContext";
import { MAX_ROWS } from "../Area";
import { isCellError } from "../GridCell";

/** Makes the add-in's functions known to formulas, with the help that is shown while one is typed. */
export function registerFunctions(
  context: UniverContext,
  functions: readonly CalledFunction[],
  run: (metadata: CalledFunction, call: FunctionCall) => OutputCell[][],
): void {
  const lastRows = new LastRows(context);
  context.injector.get(IDescriptionService).registerDescriptions(functions.map(help));
  const executors = functions.map(
    (metadata) => new PaneFunction(excelName(metadata), metadata.parameters, (call) => run(metadata, call), lastRows),
  );
  context.injector.get(IFunctionService).registerExecutors(...executors);
  lookUpByIndex(context.injector);
}

function excelName({ name }: CalledFunction): string {
  return `${PREFIX}.${name}`.toUpperCase();
}

function help(metadata: CalledFunction) {
  const { description = "", parameters } = metadata;
  return {
    functionName: excelName(metadata),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.name,
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

type NodeValue = ReturnType<BaseFunction["calculate"]>;
type Run = (call: FunctionCall) => OutputCell[][];

/** A function of the add-in in Univer's formulas. It takes ranges as they stand, blank cells and errors among them. */
class PaneFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    parameters: readonly { readonly optional?: boolean }[],
    private readonly run: Run,
    private readonly lastRows: LastRows,
  ) {
    super(name);
    this.minParams = parameters.filter(({ optional }) => !optional).length;
    this.maxParams = parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): NodeValue {
    // The rows of whole columns are read down to the last one in use on any of their sheets, so that columns that run
    // in parallel keep running in parallel.
    const whole = variants.filter(isReference).filter(isWholeColumn);
    const last = Math.max(0, ...whole.map((range) => this.lastRows.of(range)));
    const args = variants.map((variant) => argument(variant, last));
    const cell = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const blanksBelow = whole.reduce((blanks, range) => blanks + columnsOf(range) * (MAX_ROWS - 1 - last), 0);
    return resultObject(this.run({ args, cell, blanksBelow }));
  }
}

function isReference(variant: FunctionVariantType): variant is BaseReferenceObject & BaseValueObject {
  return variant.isReferenceObject();
}

function isWholeColumn(range: BaseReferenceObject): boolean {
  return Number.isNaN(range.getRangeData().endRow);
}

function columnsOf(range: BaseReferenceObject): number {
  const { startColumn, endColumn } = range.getRangePosition();
  return endColumn - startColumn + 1;
}

function argument(variant: BaseValueObject, lastRow: number): InputCell[][] | null {
  if (isReference(variant)) return rangeCells(variant, lastRow);
  if (variant.isArray()) return arrayCells(variant as ArrayValueObject);
  return variant.isNull() ? null : [[inputValue(variant)]];
}

function rangeCells(range: BaseReferenceObject, lastRow: number): InputCell[][] {
  const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
  const end = isWholeColumn(range) ? Math.max(startRow, Math.min(endRow, lastRow)) : endRow;
  const rows: InputCell[][] = [];
  for (let row = startRow; row <= end; row++) {
    const cells: InputCell[] = [];
    for (let column = startColumn; column <= endColumn; column++) cells.push(inputCell(range.getCellData(row, column)));
    rows.push(cells);
  }
  return rows;
}

function inputCell(cell: Nullable<ICellData>): InputCell {
  if (!cell || isNullCell(cell)) return null;
  const value = cell.v ?? cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (isCellError(value)) return new ErrorCell(value);
  if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return value;
}

function arrayCells(array: ArrayValueObject): InputCell[][] {
  const rows: InputCell[][] = Array.from({ length: array.getRowCount() }, () => []);
  array.iterator((value, row, column) => {
    rows[row][column] = value ? inputValue(value) : null;
  });
  return rows;
}

function inputValue(value: BaseValueObject): InputCell {
  if (value.isNull()) return null;
  return value.isError() ? new ErrorCell(String(value.getValue())) : value.getValue();
}

function resultObject(cells: OutputCell[][]): NodeValue {
  if (cells.length === 1 && cells[0].length === 1) return valueObject(cells[0][0]);
  return ArrayValueObject.create({
    calculateValueList: cells.map((row) => row.map(valueObject)),
    rowCount: cells.length,
    columnCount: cells[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueObject(cell: OutputCell): BaseValueObject {
  if (cell instanceof ErrorCell) return ErrorValueObject.create(cell.code as ErrorType);
  if (typeof cell === "number") return NumberValueObject.create(cell);
  return typeof cell === "boolean" ? BooleanValueObject.create(cell) : StringValueObject.create(cell);
}

/** The last row in use of the sheets that formulas refer to, counted from 0, or -1 on an empty one. */
class LastRows {
  readonly #rows = new Map<string, number>();
  #calculation = -1;

  constructor(private readonly context: UniverContext) {}

  /** On the sheet of this range: the last row with contents of its own or spilled into it. */
  of(range: BaseReferenceObject): number {
    const spills = [range.getCurrentActiveArrayFormulaRange(), range.getCurrentRuntimeActiveArrayFormulaRange()];
    return Math.max(this.#withContents(range.getSheetId()), ...spills.map(lastSpilled));
  }

  /** Found once in a calculation, however many formulas ask. */
  #withContents(sheet: string): number {
    const { id } = this.context.injector.get(FormulaCalculationSessionService).state;
    if (id !== this.#calculation) this.#rows.clear();
    this.#calculation = id;
    const row = this.#rows.get(sheet) ?? this.context.core(sheet).getLastRowWithContent();
    this.#rows.set(sheet, row);
    return row;
  }
}

function lastSpilled(spills: ConstructorParameters<typeof ObjectMatrix<IRange>>[0]): number {
  let last = -1;
  new ObjectMatrix<IRange>(spills).forValue((_row, _column, { endRow }) => {
    last = Math.max(last, endRow);
  });
  return last;
}
