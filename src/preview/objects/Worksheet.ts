import { Charts } from "./Charts";
import { EmulatedObject, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import type { EventKind } from "./EventRegistrations";
import { FreezePanes } from "./FreezePanes";
import { Names } from "./Names";
import { PageLayout } from "./PageLayout";
import { Range } from "./Range";
import { findRange } from "./findRange";
import { invalidArgument, invalidOperation } from "./RichError";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/Area";
import { demandSheetName } from "./sheetName";
import { Tables } from "./Tables";
import type { WorkbookModel } from "./WorkbookModel";
import { WorksheetProtection } from "./WorksheetProtection";

export class Worksheet extends EmulatedObject {
  readonly className = "Worksheet";

  constructor(
    model: WorkbookModel,
    readonly sheet: string,
  ) {
    super(model);
  }

  override identity() {
    return { Id: this.info("getItem").id };
  }

  override listen(kind: EventKind, isOn: boolean): void {
    if (isOn) this.model.events.register(kind, this.sheet);
    else this.model.events.unregister(kind, this.sheet);
  }

  private info(property: string) {
    return this.model.sheet(this.sheet, `Worksheet.${property}`);
  }

  get id(): string {
    return this.info("id").id;
  }

  get name(): string {
    return this.info("name").name;
  }

  set name(name: string) {
    this.model.demandSheetsFree("Worksheet.name");
    const others = this.model.grid.sheets.list().filter(({ id }) => id !== this.sheet);
    demandSheetName(name, others, "Worksheet.name");
    this.model.grid.sheets.change(this.sheet, { name });
  }

  get position(): number {
    return this.model.grid.sheets.list().findIndex(({ id }) => id === this.sheet);
  }

  set position(position: number) {
    const { length } = this.model.grid.sheets.list();
    if (!Number.isInteger(position) || position < 0 || position >= length) throw invalidArgument("Worksheet.position");
    this.model.grid.sheets.move(this.sheet, position);
  }

  get visibility(): string {
    return this.info("visibility").isHidden ? "Hidden" : "Visible";
  }

  set visibility(visibility: string) {
    if (visibility !== "Visible") this.demandNotLastVisible("Worksheet.visibility");
    this.model.grid.sheets.change(this.sheet, { isHidden: visibility !== "Visible" });
  }

  get tabColor(): string {
    return this.info("tabColor").tabColor;
  }

  set tabColor(tabColor: string) {
    this.model.grid.sheets.change(this.sheet, { tabColor });
  }

  get showGridlines(): boolean {
    return this.info("showGridlines").showsGridlines;
  }

  set showGridlines(showsGridlines: boolean) {
    this.model.grid.sheets.change(this.sheet, { showsGridlines });
  }

  /** What office.js sets for `showGridlines`. */
  set gridlines(showsGridlines: boolean) {
    this.showGridlines = showsGridlines;
  }

  get charts(): Charts {
    return new Charts(this.model, this.sheet);
  }

  get tables(): Tables {
    return new Tables(this.model, this.sheet);
  }

  get names(): Names {
    return new Names(this.model, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.model, this.sheet);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.model, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.sheet);
  }

  activate(): void {
    if (this.info("activate").isHidden) throw invalidOperation("Worksheet.activate", "A hidden sheet cannot be shown.");
    this.model.grid.sheets.activate(this.sheet);
  }

  delete(): void {
    this.model.demandSheetsFree("Worksheet.delete");
    this.demandNotLastVisible("Worksheet.delete");
    this.model.charts.removeSheet(this.sheet);
    // Univer keeps the names of a sheet that is gone.
    const names = this.model.grid.names.list().filter(({ sheet }) => sheet === this.sheet);
    names.forEach(({ name }) => this.model.grid.names.remove(name, this.sheet));
    this.model.grid.sheets.remove(this.sheet);
  }

  private demandNotLastVisible(location: string): void {
    this.info("delete");
    const others = this.model.grid.sheets.list().filter(({ id, isHidden }) => id !== this.sheet && !isHidden);
    if (others.length === 0) throw invalidOperation(location, "A workbook must keep one visible sheet.");
  }

  /** @param address an address or a name; the whole sheet without one */
  getRange(address?: string | null): Range {
    this.info("getRange");
    if (address == null) return this.rangeAt(0, 0, MAX_ROWS, MAX_COLUMNS);
    return findRange(this.model, address, this.sheet, "Worksheet.getRange");
  }

  getCell(row: number, column: number): Range {
    return this.rangeAt(row, column, 1, 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.rangeAt(row, column, rows, columns);
  }

  getUsedRange(valuesOnly?: boolean): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    return used === NULL_OBJECT ? this.rangeAt(0, 0, 1, 1) : used;
  }

  /** @param valuesOnly leaves out cells that are only formatted */
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | NullObject {
    this.info("getUsedRange");
    const used = this.model.grid.cells.used(this.sheet, valuesOnly === true);
    return used ? new Range(this.model, this.sheet, used) : NULL_OBJECT;
  }

  private rangeAt(row: number, column: number, rows: number, columns: number): Range {
    this.info("getRange");
    return new Range(this.model, this.sheet, { row, column, rows, columns });
  }
}
