import type { Area } from "../grid/Area";
import type { GridTable } from "../grid/Grid";
import { EmulatedObject } from "./EmulatedObject";
import { Range } from "./Range";
import { itemNotFound } from "./RichError";
import type { TableLook } from "./TableLooks";
import { TableColumns } from "./TableColumns";
import { demandTableName } from "./Tables";
import type { WorkbookModel } from "./WorkbookModel";
import { Worksheet } from "./Worksheet";

export class Table extends EmulatedObject {
  readonly className = "Table";

  constructor(
    model: WorkbookModel,
    private readonly table: string,
  ) {
    super(model);
  }

  override identity() {
    return { Id: this.table };
  }

  private info(property: string): GridTable {
    const found = this.model.grid.tables.list().find(({ id }) => id === this.table);
    if (!found) throw itemNotFound(`Table.${property}`);
    return found;
  }

  private get look(): TableLook {
    return this.model.tableLooks.of(this.table);
  }

  private range(property: string, areaOf: (area: Area) => Area): Range {
    const { sheet, area } = this.info(property);
    return new Range(this.model, sheet, areaOf(area));
  }

  get id(): string {
    return this.info("id").id;
  }

  get name(): string {
    return this.info("name").name;
  }

  set name(name: string) {
    this.info("name");
    demandTableName(this.model, name, this.table);
    this.model.grid.tables.rename(this.table, name);
  }

  get style(): string {
    return this.look.style;
  }

  set style(style: string) {
    this.look.style = style;
    this.model.grid.tables.restyle(this.info("style").id, style);
  }

  get showBandedRows(): boolean {
    return this.look.showBandedRows;
  }

  set showBandedRows(show: boolean) {
    this.look.showBandedRows = show;
  }

  get showFilterButton(): boolean {
    return this.look.showFilterButton;
  }

  set showFilterButton(show: boolean) {
    this.look.showFilterButton = show;
  }

  get showHeaders(): boolean {
    return true;
  }

  get showTotals(): boolean {
    return false;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.model, this.info("worksheet").sheet);
  }

  get columns(): TableColumns {
    return new TableColumns(this.model, this.table);
  }

  getRange(): Range {
    return this.range("getRange", (area) => area);
  }

  getHeaderRowRange(): Range {
    return this.range("getHeaderRowRange", (area) => ({ ...area, rows: 1 }));
  }

  getDataBodyRange(): Range {
    return this.range("getDataBodyRange", bodyOf);
  }

  /** Removes the table and what stands in it, as Excel does. */
  delete(): void {
    const { sheet, area } = this.info("delete");
    this.model.demandWritable(sheet, "Table.delete");
    this.model.grid.tables.remove(this.table);
    this.model.grid.cells.clear(sheet, area);
    this.model.grid.formats.clear(sheet, area);
  }

  convertToRange(): Range {
    const range = this.getRange();
    this.model.grid.tables.remove(this.table);
    return range;
  }
}

export function bodyOf(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}
