import { EmulatedCollection, NULL_OBJECT, type NullObject } from "./EmulatedObject";
import { itemNotFound } from "./RichError";
import { TableColumn } from "./TableColumn";
import type { WorkbookModel } from "./WorkbookModel";

export class TableColumns extends EmulatedCollection<TableColumn> {
  readonly className = "TableColumnCollection";

  constructor(
    model: WorkbookModel,
    private readonly table: string,
  ) {
    super(model);
  }

  override list(): TableColumn[] {
    const found = this.model.grid.tables.list().find(({ id }) => id === this.table);
    if (!found) throw itemNotFound("TableColumnCollection.items");
    return Array.from({ length: found.area.columns }, (_, index) => new TableColumn(this.model, this.table, index));
  }

  /** @param key the column's header, or its id, which counts from 1 */
  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (column === NULL_OBJECT) throw itemNotFound("TableColumnCollection.getItem");
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumn | NullObject {
    const found = this.list().find((column) => (typeof key === "number" ? column.id === key : column.name === key));
    return found ?? NULL_OBJECT;
  }

  getItemAt(index: number): TableColumn {
    const column = this.list().at(index);
    if (!column || index < 0) throw itemNotFound("TableColumnCollection.getItemAt");
    return column;
  }
}
