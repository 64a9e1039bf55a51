import {
  type Area,
  areaAround,
  boundingArea,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  type SheetArea,
} from "../../grid/Area";
import type { CellOnSheet } from "../../grid/Grid";
import type { GridCell } from "../../grid/GridCell";
import { fullAddress } from "../address";
import { cellInput, matrixOf, sizeMismatch, valueType } from "../cellInput";
import { type ExcelClass, part } from "../ExcelClass";
import { ExcelObject, isRange, NULL_OBJECT } from "../ExcelObject";
import { printedFormula, printedWithoutAddIn } from "../../formulas/printedFormula";
import { demandNumberFormat } from "../demandNumberFormat";
import { errorWord } from "../errorWords";
import { cellsAt, usedIn } from "../findRange";
import { invalidArgument, invalidOperation, notEmulated, RichError } from "../RichError";
import { surroundingRegion } from "../surroundingRegion";
import type { WorkbookModel } from "../WorkbookModel";

/** More cells than this in one answer is more than Excel on the web sends. */
const MOST_CELLS = 5_000_000;

const Range: ExcelClass<"Range"> = {
  waitsForCalculation: true,
  /** A range has no name to be found by again in a later batch, so it is kept until office.js lets go of it. */
  identity: (range, model) => ({ _ReferenceId: model.keep(range) }),
  properties: {
    address: { get: ({ sheet, area }, model) => fullAddress(model.sheet(sheet).name, area) },
    values: { get: (at, model) => read(at, model, (cell) => shownValue(cell, model)), set: write },
    formulas: { get: formulasOf, set: write },
    text: { get: textsOf },
    valueTypes: { get: (at, model) => read(at, model, ({ value }) => valueType(value)) },
    numberFormat: {
      get: ({ sheet, area }, { grid }) => (isUnbounded(area) ? null : grid.formats.numberFormats(sheet, area)),
      set: setNumberFormat,
    },
    rowIndex: { get: ({ area }) => area.row },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rows },
    columnCount: { get: ({ area }) => area.columns },
    cellCount: { get: ({ area }) => area.rows * area.columns },
    worksheet: { get: ({ sheet }) => new ExcelObject("Worksheet", { sheet }) },
    format: part("RangeFormat"),
    conditionalFormats: part("ConditionalFormatCollection"),
    dataValidation: part("DataValidation"),
    rowHidden: {
      get: ({ sheet, area }, { grid }) => areHidden(grid.formats.hiddenRows(sheet, area).length, area.rows),
      set: ({ sheet, area }, model, isHidden: boolean) => {
        model.demandWritable(sheet);
        model.grid.formats.hideRows(sheet, area, isHidden);
      },
    },
    columnHidden: {
      get: ({ sheet, area }, { grid }) => areHidden(grid.formats.hiddenColumns(sheet, area).length, area.columns),
      set: ({ sheet, area }, model, isHidden: boolean) => {
        model.demandWritable(sheet);
        model.grid.formats.hideColumns(sheet, area, isHidden);
      },
    },
  },
  methods: {
    getCell: (at, _, row: number, column: number) =>
      moved(at, { row: at.area.row + row, column: at.area.column + column, rows: 1, columns: 1 }),
    getResizedRange: (at, _, rows: number, columns: number) =>
      moved(at, { rows: at.area.rows + rows, columns: at.area.columns + columns }),
    getEntireColumn: (at) => moved(at, { row: 0, rows: MAX_ROWS }),
    getEntireRow: (at) => moved(at, { column: 0, columns: MAX_COLUMNS }),
    /** @param across makes one cell of those of each row, not of all of them */
    merge: ({ sheet, area }, model, across?: boolean) => {
      model.demandWritable(sheet);
      if (model.grid.tables.list().some((table) => table.sheet === sheet && intersection(table.area, area))) {
        throw invalidOperation("Cells of a table can't be merged.");
      }
      if (!across && area.rows > 1) throw notEmulated("merging several rows");
      model.grid.formats.mergeAcross(sheet, area);
    },
    getRow: (at, _, row: number) => moved(at, { row: at.area.row + row, rows: 1 }),
    // office.js itself asks for this where it sends a great many values in pieces.
    getBoundingRect: (at, _, other: unknown) => {
      if (!isRange(other)) throw invalidArgument();
      return moved(at, boundingArea(at.area, other.at.area));
    },
    getLastRow: (at) => moved(at, { row: at.area.row + at.area.rows - 1, rows: 1 }),
    getUsedRange: (at, model, valuesOnly?: boolean) =>
      usedIn(at, model, valuesOnly) ?? moved(at, { rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (at, model, valuesOnly?: boolean) => usedIn(at, model, valuesOnly) ?? NULL_OBJECT,
    getSurroundingRegion: surrounding,
    getSpillingToRangeOrNullObject: (at, model) => {
      const area = spillAround(at, model);
      return area && area.row === at.area.row && area.column === at.area.column ? moved(at, area) : NULL_OBJECT;
    },
    getSpillParentOrNullObject: (at, model) => {
      const area = spillAround(at, model);
      return area ? moved(at, { ...area, rows: 1, columns: 1 }) : NULL_OBJECT;
    },
    select: ({ sheet, area }, model) => model.grid.selection.set(model.sheet(sheet).id, area),
    clear,
    /** The rows that came in, where these stood. */
    insert: (at, model) => {
      demandRows(at, model);
      model.grid.sheets.insertRows(at.sheet, at.area.row, at.area.rows);
      return moved(at, {});
    },
    delete: (at, model) => {
      demandRows(at, model);
      model.grid.sheets.deleteRows(at.sheet, at.area.row, at.area.rows);
    },
    /** Every range is kept until office.js removes it. */
    _keepReference: () => undefined,
    /** office.js asks this before it sends a long array in pieces. */
    _validateArraySize: ({ area }, _, rows: number, columns: number) => {
      if (rows !== area.rows || columns !== area.columns) throw sizeMismatch();
    },
  },
};

/** Several ranges, as they are selected. */
const RangeAreas: ExcelClass<"RangeAreas"> = {
  identity: (areas, model) => ({ _ReferenceId: model.keep(areas) }),
  properties: {
    address: {
      get: ({ sheet, areas }, model) => areas.map((area) => fullAddress(model.sheet(sheet).name, area)).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    worksheet: { get: ({ sheet }) => new ExcelObject("Worksheet", { sheet }) },
  },
  methods: {
    select: ({ sheet, areas: [first, ...others] }, model) => {
      if (!model.variant.selectsSeveralAreas) throw notEmulated("selecting several areas");
      model.grid.selection.set(model.sheet(sheet).id, first, others);
    },
    _keepReference: () => undefined,
  },
};

export const RANGE_CLASSES = { Range, RangeAreas };

function moved({ sheet, area }: SheetArea, changes: Partial<Area>): ExcelObject<"Range"> {
  return cellsAt({ sheet, area: { ...area, ...changes } });
}

function isUnbounded({ rows, columns }: Area): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

/** Null where some are hidden and some are not. */
function areHidden(hidden: number, all: number): boolean | null {
  return hidden === 0 ? false : hidden === all ? true : null;
}

/** One value of every cell; null for whole rows and columns, as in Excel. */
function read<Value>(at: SheetArea, model: WorkbookModel, valueOf: (cell: GridCell) => Value): Value[][] | null {
  demandReadable(at, model);
  if (isUnbounded(at.area)) return null;
  return model.grid.cells.read(at.sheet, at.area).map((row) => row.map(valueOf));
}

function demandReadable({ sheet, area }: SheetArea, model: WorkbookModel): void {
  model.sheet(sheet);
  if (!isUnbounded(area) && area.rows * area.columns > MOST_CELLS) {
    throw new RichError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }
}

function write({ sheet, area }: SheetArea, model: WorkbookModel, value: unknown): void {
  model.demandWritable(sheet);
  if (isUnbounded(area)) throw invalidOperation("Whole rows and columns cannot be filled.");
  const inputs = matrixOf(value, area.rows, area.columns).map((row) => row.map(cellInput));
  model.grid.cells.write(sheet, area, inputs);
}

function setNumberFormat({ sheet, area }: SheetArea, model: WorkbookModel, value: unknown): void {
  model.demandWritable(sheet);
  // One format for whole columns is set on as many cells as the grid has.
  const { rows, columns } = Array.isArray(value) ? area : { rows: 1, columns: 1 };
  const formats = matrixOf(value, rows, columns).map((row) =>
    row.map((format) => (format === null ? null : String(format as string))),
  );
  for (const format of new Set(formats.flat())) if (format !== null) demandNumberFormat(format);
  model.grid.formats.setNumberFormats(sheet, area, formats);
}

/** The block of filled cells around this one. */
function surrounding(at: SheetArea, { grid }: WorkbookModel): ExcelObject<"Range"> {
  const area = grid.cells.used(at.sheet, true);
  if (!area) return moved(at, {});
  const filled = grid.cells.read(at.sheet, area).map((row) => row.map(({ value }) => value !== null && value !== ""));
  const isFilled = (row: number, column: number) => filled[row - area.row]?.[column - area.column] ?? false;
  return moved(at, surroundingRegion(at.area, area, isFilled));
}

/** Errors in Excel's own words, which on a desktop are those of its language. */
function shownValue({ value, isError }: GridCell, { variant }: WorkbookModel): unknown {
  const isTranslated = isError && variant.host === "desktop";
  return isTranslated ? errorWord(String(value), variant.language) : (value ?? "");
}

function textsOf(at: SheetArea, model: WorkbookModel): unknown {
  demandReadable(at, model);
  if (isUnbounded(at.area)) return null;
  const texts = model.grid.cells.texts(at.sheet, at.area);
  if (model.variant.host === "web") return texts;
  return read(at, model, (cell) => cell)?.map((line, i) =>
    line.map((cell, j) => (cell.isError ? shownValue(cell, model) : texts[i][j])),
  );
}

/** Formulas as Excel prints them, or values where there are none; a cell that a formula spills into may answer that formula. */
function formulasOf(at: SheetArea, model: WorkbookModel): unknown {
  const { row, column } = at.area;
  const spills = model.variant.spilledCellsAnswerFormulas ? model.grid.cells.spills(at.sheet) : [];
  return read(at, model, (cell) => cell)?.map((line, i) =>
    line.map((cell, j) => {
      const place = { sheet: at.sheet, row: row + i, column: column + j };
      const spill = areaAround(spills, place.row, place.column);
      if (!spill) return printed(cell, place, model);
      const anchor = { ...place, row: spill.row, column: spill.column };
      const [[first]] = model.grid.cells.read(at.sheet, { ...spill, rows: 1, columns: 1 });
      return printed(first, anchor, model);
    }),
  );
}

function printed(cell: GridCell, place: CellOnSheet, model: WorkbookModel): unknown {
  if (cell.formula === null) return shownValue(cell, model);
  return model.stuck.has(place) ? printedWithoutAddIn(cell.formula) : printedFormula(cell.formula);
}

/** The spilling area that holds this cell. */
function spillAround({ sheet, area }: SheetArea, { grid }: WorkbookModel): Area | undefined {
  if (area.rows !== 1 || area.columns !== 1) throw invalidArgument();
  return areaAround(grid.cells.spills(sheet), area.row, area.column);
}

/** @param applyTo All, Contents or Formats */
function clear({ sheet, area }: SheetArea, model: WorkbookModel, applyTo?: string | null): void {
  model.demandWritable(sheet);
  if (applyTo !== "Formats") model.grid.cells.clear(sheet, area);
  if (applyTo !== "Contents") model.grid.formats.clear(sheet, area);
}

function demandRows({ sheet, area }: SheetArea, model: WorkbookModel): void {
  model.demandWritable(sheet);
  if (area.columns !== MAX_COLUMNS) throw notEmulated("this for anything but whole rows");
}
