import { type ICellData, type IRange, isNullCell, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import { type Area, areaAround, boundingArea, cellsOf, intersection } from "../Area";
import type { GridCells } from "../Grid";
import { gridCell, shownText, storedCell } from "./cellData";
import { shareFormulas } from "./sharedFormulas";
import { areaOf, rangeOf, type UniverContext } from "./UniverContext";
import { tableAreas } from "./univerTables";

export function univerCells(context: UniverContext): GridCells {
  const { api, injector, unit } = context;
  const matrixOf = (sheet: string) => context.core(sheet).getCellMatrix();
  const spilled = () => injector.get(FormulaDataModel);
  /** A formula that found no room shows its error in its own cell, and has no area. */
  const answers = (sheet: string) => {
    const areas: Area[] = [];
    new ObjectMatrix<IRange>(spilled().getArrayFormulaRange()?.[unit]?.[sheet] ?? {}).forValue((row, column, range) => {
      if (matrixOf(sheet).getValue(row, column)?.v !== SPILL.v) areas.push(areaOf(range));
    });
    return areas;
  };
  /** Excel lets nothing spill within a table, or into one. */
  const isRefused = (sheet: string) => {
    const tables = tableAreas(context, sheet);
    return (area: Area) => tables.some((table) => intersection(table, area) !== null);
  };
  const spills = (sheet: string) => {
    const refuses = isRefused(sheet);
    return answers(sheet).filter((area) => !refuses(area));
  };
  return {
    spills,
    read(sheet, area) {
      const matrix = matrixOf(sheet);
      const inSpills = spilled().getArrayFormulaCellData()?.[unit]?.[sheet];
      const formula = formulasOf(context, sheet, area);
      const refused = answers(sheet).filter(isRefused(sheet));
      return cellsOf(area, (row, column) => {
        const own = matrix.getValue(row, column);
        const refusal = refused.length > 0 ? refusedAt(refused, row, column) : undefined;
        const stored = refusal ?? (own && !isNullCell(own) ? own : inSpills?.[row]?.[column]);
        return gridCell(stored, formula?.(row, column) ?? null);
      });
    },
    texts(sheet, area) {
      const refused = answers(sheet).filter(isRefused(sheet));
      return cellsOf(area, (row, column) =>
        shownText(refusedAt(refused, row, column) ?? context.core(sheet).getCell(row, column)),
      );
    },
    write(sheet, area, inputs) {
      context.range(sheet, area);
      const core = context.core(sheet);
      const isText = (row: number, column: number) => core.getComposedCellStyle(row, column).n?.pattern === "@";
      const value: Record<number, Record<number, ICellData>> = {};
      cellsOf(area, (row, column) => {
        const input = inputs[row - area.row][column - area.column];
        if (input) (value[row] ??= {})[column] = storedCell(input, input.kind === "typed" && isText(row, column));
      });
      if (Object.keys(value).length === 0) return;
      shareFormulas(value);
      api.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: unit,
        subUnitId: sheet,
        range: rangeOf(area),
        value,
      });
    },
    clear: (sheet, area) => context.range(sheet, area).clearContent(),
    used(sheet, valuesOnly) {
      let used: Area | null = null;
      const include = (area: Area) => (used = used ? boundingArea(used, area) : area);
      matrixOf(sheet).forValue((row, column, cell) => {
        if (!isNullCell(cell) || (!valuesOnly && cell?.s)) include({ row, column, rows: 1, columns: 1 });
      });
      spills(sheet).forEach(include);
      return used;
    },
  };
}

const SPILL = { v: "#SPILL!" };

/** What a cell holds in Excel where an answer may not spill: an error in its first cell, and nothing in the others. */
function refusedAt(refused: readonly Area[], row: number, column: number): ICellData | undefined {
  const area = areaAround(refused, row, column);
  if (!area) return undefined;
  return area.row === row && area.column === column ? SPILL : {};
}

/** Finds the formula of a cell, or null where no cell of the area has one: then nothing need be asked. */
function formulasOf(context: UniverContext, sheet: string, area: Area) {
  const matrix = context.core(sheet).getCellMatrix();
  const { row, column, rows, columns } = area;
  const has = cellsOf(area, (r, c) => matrix.getValue(r, c)).some((line) => line.some((cell) => cell?.f || cell?.si));
  if (!has) return null;
  const formulas = context.sheet(sheet).getRange(row, column, rows, columns).getFormulas();
  return (r: number, c: number) => formulas[r - row][c - column] || null;
}
