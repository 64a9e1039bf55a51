import { ISuperTableService } from "@univerjs/preset-sheets-core";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SheetTableService,
} from "@univerjs/preset-sheets-table";
import type { Area } from "../Area";
import type { GridTables } from "../Grid";
import { forgetFormulas } from "./engine/forgetFormulas";
import { areaOf, rangeOf, type UniverContext } from "./UniverContext";

/** Where the tables of a sheet stand. */
export function tableAreas({ injector, unit }: UniverContext, sheet: string): Area[] {
  const tables = injector.get(SheetTableService).getTableList(unit);
  return tables.filter(({ subUnitId }) => subUnitId === sheet).map(({ range }) => areaOf(range));
}

export function univerTables(context: UniverContext): GridTables {
  const { api, injector, unit } = context;
  // A table that has other rows, or is gone.
  injector.get(ISuperTableService).update$.subscribe(() => forgetFormulas(injector));
  const stored = () => injector.get(SheetTableService).getTableList(unit);
  const run = (command: string, params: object) => api.syncExecuteCommand(command, { unitId: unit, ...params });
  return {
    list: () => stored().map(({ id, name, subUnitId, range }) => ({ id, name, sheet: subUnitId, area: areaOf(range) })),
    add({ id, name, sheet, area }, style) {
      context.range(sheet, area);
      const options = { tableStyleId: univerStyle(style) };
      run(AddSheetTableCommand.id, { subUnitId: sheet, id, name, range: rangeOf(area), options });
    },
    rename: (tableId, name) => run(SetSheetTableCommand.id, { tableId, name }),
    restyle: (tableId, style) => run(SetSheetTableCommand.id, { tableId, theme: univerStyle(style) }),
    remove(tableId) {
      const table = stored().find(({ id }) => id === tableId);
      if (table) run(DeleteSheetTableCommand.id, { subUnitId: table.subUnitId, tableId });
    },
  };
}

/** Univer has six styles; Excel's `TableStyleMedium2` and its like are dealt out to them by their last digit. */
function univerStyle(style: string): string {
  const number = Number(/(?<!\d)\d+$/.exec(style)?.[0] ?? 2);
  return `table-default-${(number + 4) % 6}`;
}
