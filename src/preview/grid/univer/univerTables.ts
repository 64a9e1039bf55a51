import { IFunctionService, ISuperTableService } from "@univerjs/preset-sheets-core";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SheetTableService,
} from "@univerjs/preset-sheets-table";
import type { Area } from "../Area";
import type { GridTables } from "../Grid";
import { areaOf, rangeOf, type UniverContext } from "./UniverContext";

/** Where the tables of a sheet stand. */
export function tableAreas({ injector, unit }: UniverContext, sheet: string): Area[] {
  const tables = injector.get(SheetTableService).getTableList(unit);
  return tables.filter(({ subUnitId }) => subUnitId === sheet).map(({ range }) => areaOf(range));
}

export function univerTables(context: UniverContext): GridTables {
  const { api, injector, unit } = context;
  readTablesAnew(context);
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

/**
 * Has Univer read formulas anew once a table has other rows or is gone. It does so for the calculation that follows, and looks into the
 * rows that the table had before in all calculations after that one.
 */
function readTablesAnew({ injector }: UniverContext): void {
  const functions = injector.get(IFunctionService);
  // What it has read it keeps by the text of the formula; this is in all of them.
  injector.get(ISuperTableService).update$.subscribe(() => functions.deleteFormulaAstCacheKey("="));
}

/** Univer has six styles; Excel's `TableStyleMedium2` and its like are dealt out to them by their last digit. */
function univerStyle(style: string): string {
  const number = Number(/(?<!\d)\d+$/.exec(style)?.[0] ?? 2);
  return `table-default-${(number + 4) % 6}`;
}
