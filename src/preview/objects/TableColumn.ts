import { EmulatedObject } from "./EmulatedObject";
import { Range } from "./Range";
import { itemNotFound } from "./RichError";
import { bodyOf } from "./Table";
import type { WorkbookModel } from "./WorkbookModel";

export class TableColumn extends EmulatedObject {
  readonly className = "TableColumn";

  constructor(
    model: WorkbookModel,
    private readonly table: string,
    private readonly columnIndex: number,
  ) {
    super(model);
  }

  override identity() {
    return { Id: this.columnIndex + 1 };
  }

  private place(property: string) {
    const found = this.model.grid.tables.list().find(({ id }) => id === this.table);
    if (!found) throw itemNotFound(`TableColumn.${property}`);
    const { sheet, area } = found;
    return { sheet, area: { ...area, column: area.column + this.columnIndex, columns: 1 } };
  }

  get id(): number {
    return this.columnIndex + 1;
  }

  get index(): number {
    return this.columnIndex;
  }

  get name(): string {
    const { sheet, area } = this.place("name");
    return this.model.grid.cells.texts(sheet, { ...area, rows: 1 })[0][0];
  }

  getRange(): Range {
    const { sheet, area } = this.place("getRange");
    return new Range(this.model, sheet, area);
  }

  getHeaderRowRange(): Range {
    const { sheet, area } = this.place("getHeaderRowRange");
    return new Range(this.model, sheet, { ...area, rows: 1 });
  }

  getDataBodyRange(): Range {
    const { sheet, area } = this.place("getDataBodyRange");
    return new Range(this.model, sheet, bodyOf(area));
  }
}
