import { type Area, boundingArea, intersection, MAX_COLUMNS, MAX_ROWS } from "../grid/Area";
import type { GridCell } from "../grid/GridCell";
import { fullAddress, parseArea, splitAddress } from "./address";
import { cellInput, matrixOf, sizeMismatch } from "./cellInput";
import { EmulatedObject, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { RangeFormat } from "./RangeFormat";
import { invalidArgument, invalidOperation, itemNotFound, notEmulated, RichError } from "./RichError";
import { valueType } from "./valueType";
import { hasSpill, spillAround, spillingFrom } from "../grid/spills";
import { surroundingRegion } from "./surroundingRegion";
import type { WorkbookModel } from "./WorkbookModel";
import { Worksheet } from "./Worksheet";

/** More cells than this in one answer is more than Excel on the web sends. */
const MOST_CELLS = 5_000_000;

export class Range extends EmulatedObject {
  readonly className = "Range";
  override readonly waitsForCalculation = true;

  constructor(
    model: WorkbookModel,
    readonly sheet: string,
    readonly area: Area,
  ) {
    super(model);
    const { row, column, rows, columns } = area;
    const fits = [row, column, rows - 1, columns - 1].every((count) => Number.isInteger(count) && count >= 0);
    if (!fits || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument("Range");
  }

  /** A range has no name to be found by again in a later batch, so it is kept until office.js lets go of it. */
  override identity() {
    return { _ReferenceId: this.model.references.keep(this) };
  }

  private at(changes: Partial<Area>): Range {
    return new Range(this.model, this.sheet, { ...this.area, ...changes });
  }

  private get isUnbounded(): boolean {
    return this.area.rows === MAX_ROWS || this.area.columns === MAX_COLUMNS;
  }

  /** One value of every cell; null for whole rows and columns, as in Excel. */
  private read<Value>(location: string, valueOf: (cell: GridCell) => Value): Value[][] | null {
    this.demandReadable(location);
    if (this.isUnbounded) return null;
    return this.model.grid.cells.read(this.sheet, this.area).map((row) => row.map(valueOf));
  }

  private demandReadable(location: string): void {
    this.model.sheet(this.sheet, location);
    if (!this.isUnbounded && this.cellCount > MOST_CELLS) {
      throw new RichError(
        "ResponsePayloadSizeLimitExceeded",
        "The response payload size has exceeded the limit.",
        location,
      );
    }
  }

  private write(value: unknown, location: string): void {
    this.model.demandWritable(this.sheet, location);
    if (this.isUnbounded) throw invalidOperation(location, "Whole rows and columns cannot be filled.");
    const { rows, columns } = this.area;
    const inputs = matrixOf(value, rows, columns, location).map((row) => row.map((cell) => cellInput(cell, location)));
    this.model.grid.cells.write(this.sheet, this.area, inputs);
  }

  get address(): string {
    return fullAddress(this.model.sheet(this.sheet, "Range.address").name, this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get values(): unknown {
    return this.read("Range.values", ({ value }) => value ?? "");
  }

  set values(value: unknown) {
    this.write(value, "Range.values");
  }

  get formulas(): unknown {
    return this.read("Range.formulas", ({ formula, value }) => formula ?? value ?? "");
  }

  set formulas(value: unknown) {
    this.write(value, "Range.formulas");
  }

  get text(): unknown {
    this.demandReadable("Range.text");
    return this.isUnbounded ? null : this.model.grid.cells.texts(this.sheet, this.area);
  }

  get valueTypes(): unknown {
    return this.read("Range.valueTypes", ({ value }) => valueType(value));
  }

  get numberFormat(): unknown {
    if (this.isUnbounded) return null;
    return this.model.grid.formats.numberFormats(this.sheet, this.area);
  }

  set numberFormat(value: unknown) {
    this.model.demandWritable(this.sheet, "Range.numberFormat");
    // One format for whole columns is set on as many cells as the grid has.
    const { rows, columns } = Array.isArray(value) ? this.area : { rows: 1, columns: 1 };
    const formats = matrixOf(value, rows, columns, "Range.numberFormat").map((row) =>
      row.map((format) => (format === null ? null : String(format as string))),
    );
    this.model.grid.formats.setNumberFormats(this.sheet, this.area, formats);
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get cellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }

  get hasSpill(): boolean | null {
    return hasSpill(this.model.grid, this.sheet, this.area);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.model, this.sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.model, this.sheet, this.area);
  }

  getCell(row: number, column: number): Range {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.at({ row: this.area.row + rows, column: this.area.column + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.at({ rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ rows, columns });
  }

  getEntireColumn(): Range {
    return this.at({ row: 0, rows: MAX_ROWS });
  }

  getEntireRow(): Range {
    return this.at({ column: 0, columns: MAX_COLUMNS });
  }

  getRow(row: number): Range {
    return this.at({ row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.at({ column: this.area.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getBoundingRect(other: unknown): Range {
    return this.at(boundingArea(this.area, this.areaOf(other, "Range.getBoundingRect")));
  }

  getIntersection(other: unknown): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (range === NULL_OBJECT) throw itemNotFound("Range.getIntersection");
    return range;
  }

  getIntersectionOrNullObject(other: unknown): Range | NullObject {
    const both = intersection(this.area, this.areaOf(other, "Range.getIntersection"));
    return both && (!(other instanceof Range) || other.sheet === this.sheet) ? this.at(both) : NULL_OBJECT;
  }

  private areaOf(other: unknown, location: string): Area {
    const area = other instanceof Range ? other.area : parseArea(splitAddress(String(other)).rest);
    if (!area) throw invalidArgument(location);
    return area;
  }

  getUsedRange(valuesOnly?: boolean): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.at({ rows: 1, columns: 1 }) : used;
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | NullObject {
    const used = this.model.grid.cells.used(this.sheet, valuesOnly === true);
    const both = used && intersection(used, this.area);
    return both ? this.at(both) : NULL_OBJECT;
  }

  /** The block of filled cells around this one. */
  getSurroundingRegion(): Range {
    const { cells } = this.model.grid;
    const used = cells.used(this.sheet, true);
    if (!used) return this.at({});
    const filled = cells.read(this.sheet, used).map((row) => row.map(({ value }) => value !== null && value !== ""));
    const isFilled = (row: number, column: number) => filled[row - used.row]?.[column - used.column] ?? false;
    return this.at(surroundingRegion(this.area, used, isFilled));
  }

  getSpillingToRangeOrNullObject(): Range | NullObject {
    const area = spillingFrom(this.model.grid, this.sheet, ...this.oneCell("Range.getSpillingToRange"));
    return area ? this.at(area) : NULL_OBJECT;
  }

  getSpillParentOrNullObject(): Range | NullObject {
    const area = spillAround(this.model.grid, this.sheet, ...this.oneCell("Range.getSpillParent"));
    return area ? this.at({ ...area, rows: 1, columns: 1 }) : NULL_OBJECT;
  }

  private oneCell(location: string): [row: number, column: number] {
    const { row, column, rows, columns } = this.area;
    if (rows !== 1 || columns !== 1) throw invalidArgument(location);
    return [row, column];
  }

  select(): void {
    this.model.sheet(this.sheet, "Range.select");
    this.model.grid.selection.set(this.sheet, this.area);
  }

  /** @param applyTo All, Contents or Formats */
  clear(asked?: string | null): void {
    const applyTo = asked ?? "All";
    this.model.demandWritable(this.sheet, "Range.clear");
    if (applyTo !== "Formats") this.model.grid.cells.clear(this.sheet, this.area);
    if (applyTo === "All" || applyTo === "Formats") this.model.grid.formats.clear(this.sheet, this.area);
  }

  /** @returns the rows that came in, where these stood */
  insert(): Range {
    this.demandRows("Range.insert");
    this.model.grid.sheets.insertRows(this.sheet, this.area.row, this.area.rows);
    return this.at({});
  }

  delete(): void {
    this.demandRows("Range.delete");
    this.model.grid.sheets.deleteRows(this.sheet, this.area.row, this.area.rows);
  }

  private demandRows(location: string): void {
    this.model.demandWritable(this.sheet, location);
    if (!this.isEntireRow) throw notEmulated(`${location} of anything but whole rows`);
  }

  _keepReference(): void {
    // Every range is kept until office.js removes it.
  }

  /** office.js asks this before it sends a long array in pieces. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizeMismatch("Range.values");
  }
}
