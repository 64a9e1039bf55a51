import { type ICellData, type IObjectMatrixPrimitiveType, type IRange, isNullCell, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { type Area, boundingArea } from "../Area";
import type { GridCells } from "../Grid";
import type { CellInput, GridCell } from "../GridCell";
import { gridCell, shownText, storedCell } from "./cellData";
import { areaOf, rangeOf, type UniverContext } from "./UniverContext";

export class UniverCells implements GridCells {
  constructor(private readonly context: UniverContext) {}

  read(sheet: string, area: Area): GridCell[][] {
    const matrix = this.context.core(sheet).getCellMatrix();
    const spilled = this.spilledCells(sheet);
    const formulas = this.formulasOf(sheet, area);
    return rowsOf(area, (row, column) => {
      const own = matrix.getValue(row, column);
      const stored = own && !isNullCell(own) ? own : spilled?.[row]?.[column];
      return gridCell(stored, formulas?.(row, column) ?? null);
    });
  }

  texts(sheet: string, area: Area): string[][] {
    const core = this.context.core(sheet);
    return rowsOf(area, (row, column) => shownText(core.getCell(row, column)));
  }

  write(sheet: string, area: Area, inputs: readonly (readonly (CellInput | null)[])[]): void {
    this.context.range(sheet, area);
    const core = this.context.core(sheet);
    const isText = (row: number, column: number) => core.getComposedCellStyle(row, column).n?.pattern === "@";
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    inputs.forEach((line, i) => {
      const row = area.row + i;
      line.forEach((input, j) => {
        if (!input) return;
        const column = area.column + j;
        (value[row] ??= {})[column] = storedCell(input, input.kind === "typed" && isText(row, column));
      });
    });
    if (Object.keys(value).length > 0) this.setValues(sheet, area, value);
  }

  private setValues(sheet: string, area: Area, value: IObjectMatrixPrimitiveType<ICellData>): void {
    this.context.api.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.context.unit,
      subUnitId: sheet,
      range: rangeOf(area),
      value,
    });
  }

  clear(sheet: string, area: Area): void {
    this.context.range(sheet, area).clearContent();
  }

  used(sheet: string, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    const include = (area: Area) => (used = used ? boundingArea(used, area) : area);
    this.context
      .core(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!isNullCell(cell) || (!valuesOnly && cell?.s)) include({ row, column, rows: 1, columns: 1 });
      });
    this.spills(sheet).forEach(include);
    return used;
  }

  private spilledCells(sheet: string) {
    return this.context.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[this.context.unit]?.[sheet];
  }

  /** A formula that found no room shows its error in its own cell, and has no area. */
  spills(sheet: string): Area[] {
    const ranges = this.context.injector.get(FormulaDataModel).getArrayFormulaRange()?.[this.context.unit]?.[sheet];
    const areas: Area[] = [];
    const matrix = this.context.core(sheet).getCellMatrix();
    new ObjectMatrix<IRange>(ranges ?? {}).forValue((row, column, range) => {
      if (matrix.getValue(row, column)?.v !== "#SPILL!") areas.push(areaOf(range));
    });
    return areas;
  }

  /** Finds the formula of a cell, or null where no cell of the area has one: then nothing need be asked. */
  private formulasOf(sheet: string, area: Area) {
    const matrix = this.context.core(sheet).getCellMatrix();
    const { row, column, rows, columns } = area;
    const has = rowsOf(area, (r, c) => matrix.getValue(r, c)).some((line) => line.some((cell) => cell?.f || cell?.si));
    if (!has) return null;
    const formulas = this.context.sheet(sheet).getRange(row, column, rows, columns).getFormulas();
    return (r: number, c: number) => formulas[r - row][c - column] || null;
  }
}

function rowsOf<Item>({ row, column, rows, columns }: Area, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => item(row + i, column + j)));
}
