import { type IFreeze, IPermissionService } from "@univerjs/core";
import { WorksheetEditPermission } from "@univerjs/preset-sheets-core";
import type { GridSheets, SheetInfo } from "../Grid";
import { hexColor } from "./cellStyle";
import type { UniverContext } from "./UniverContext";

/** The size of a new sheet; it grows as it is filled. */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 40;

export function univerSheets(context: UniverContext): GridSheets {
  const { workbook } = context;
  /** A person cannot edit the cells of these sheets; code is refused by the object model. */
  const guarded = new Set<string>();
  const active = () => workbook.getActiveSheet().getSheetId();
  return {
    list: () =>
      workbook.getSheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getSheetName(),
        isHidden: sheet.isSheetHidden(),
        showsGridlines: !sheet.hasHiddenGridLines(),
        isProtected: guarded.has(sheet.getSheetId()),
        tabColor: hexColor(sheet.getSheet().getTabColor()),
        frozen: frozenIn(sheet.getFreeze()),
      })),
    active,
    activate: (sheet) => workbook.setActiveSheet(sheet),
    add(name) {
      let added = "";
      context.unseen(() => (added = workbook.create(name, NEW_ROWS, NEW_COLUMNS).getSheetId()));
      return added;
    },
    remove: (sheet) => workbook.deleteSheet(sheet),
    change(id, { name, showsGridlines, isProtected, tabColor, frozen }) {
      const sheet = context.sheet(id);
      if (name !== undefined) sheet.setName(name);
      if (showsGridlines !== undefined) sheet.setHiddenGridlines(!showsGridlines);
      if (tabColor !== undefined) sheet.setTabColor(tabColor);
      if (frozen) sheet.setFreeze(freezeOf(frozen));
      if (isProtected === undefined) return;
      if (isProtected) guarded.add(id);
      else guarded.delete(id);
      const permission = new WorksheetEditPermission(context.unit, id);
      context.injector.get(IPermissionService).updatePermissionPoint(permission.id, !isProtected);
    },
    insertRows: (sheet, row, rows) => context.unseen(() => context.sheet(sheet).insertRows(row, rows)),
    deleteRows(sheet, row, rows) {
      context.unseen(() => {
        // Univer moves references as if the rows went from the sheet in view, whichever they go from.
        if (active() !== sheet) workbook.setActiveSheet(sheet);
        context.sheet(sheet).deleteRows(row, rows);
      });
    },
  };
}

function frozenIn({ xSplit, ySplit }: IFreeze): SheetInfo["frozen"] {
  return { rows: ySplit, columns: xSplit };
}

/** Univer wants the first row and column that move as well, -1 where all of them do. */
function freezeOf({ rows, columns }: SheetInfo["frozen"]): IFreeze {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}
