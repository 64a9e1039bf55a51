import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SheetTableService,
} from "@univerjs/preset-sheets-table";
import type { GridTable, GridTables } from "../Grid";
import { areaOf, rangeOf, type UniverContext } from "./UniverContext";

export class UniverTables implements GridTables {
  constructor(private readonly context: UniverContext) {}

  list(): GridTable[] {
    const tables = this.context.injector.get(SheetTableService).getTableList(this.context.unit);
    return tables.map(({ id, name, subUnitId, range }) => ({ id, name, sheet: subUnitId, area: areaOf(range) }));
  }

  add({ id, name, sheet, area }: GridTable, options: { showFilterButton: boolean; style: string }): void {
    this.context.range(sheet, area);
    this.run(AddSheetTableCommand.id, {
      subUnitId: sheet,
      id,
      name,
      range: rangeOf(area),
      options: { tableStyleId: univerStyle(options.style) },
    });
  }

  rename(id: string, name: string): void {
    this.run(SetSheetTableCommand.id, { tableId: id, name });
  }

  restyle(id: string, style: string): void {
    this.run(SetSheetTableCommand.id, { tableId: id, theme: univerStyle(style) });
  }

  remove(id: string): void {
    const table = this.list().find((known) => known.id === id);
    if (table) this.run(DeleteSheetTableCommand.id, { subUnitId: table.sheet, tableId: id });
  }

  private run(command: string, params: object): void {
    this.context.api.syncExecuteCommand(command, { unitId: this.context.unit, ...params });
  }
}

/** Univer has six styles; Excel's `TableStyleMedium2` and its like are dealt out to them by their last digit. */
function univerStyle(style: string): string {
  const number = Number(/(?<!\d)\d+$/.exec(style)?.[0] ?? 2);
  return `table-default-${(number + 4) % 6}`;
}
