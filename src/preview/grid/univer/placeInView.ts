import { ICommandService } from "@univerjs/core";
import {
  IRenderManagerService,
  type IScrollCommandParams,
  ScrollCommand,
  SetWorksheetActiveOperation,
  SheetScrollManagerService,
} from "@univerjs/preset-sheets-core";
import type { UniverContext } from "./UniverContext";

/** Brings a cell of a sheet, by its id, to the top left of what is in view. */
export type ShowCell = (sheet: string, row: number, column: number) => void;

/**
 * Keeps the place of each sheet that is in view. Univer draws a sheet from a place below its first row where it comes from one
 * with frozen rows, or where rows have become higher since they were frozen. What code shows meanwhile stays in view.
 */
export function placeInView(context: UniverContext): ShowCell {
  const { injector, unit, workbook } = context;
  const commands = injector.get(ICommandService);
  const seen = new Set<string>();
  /** Where the sheet that is being gone to was left, until something else was shown of it. */
  let left: (IScrollCommandParams & { readonly sheet: string }) | undefined;

  const show: ShowCell = (id, row, column) => {
    left = undefined;
    seen.add(id);
    const sheet = context.sheet(id);
    const freeze = sheet.getFreeze();
    if (freeze.ySplit > 0 || freeze.xSplit > 0) sheet.setFreeze(freeze);
    sheet.scrollToCell(row, column);
  };

  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetActiveOperation.id) return;
    const { subUnitId: sheet } = params as { readonly subUnitId: string };
    const scroll = injector.get(IRenderManagerService).getRenderById(unit)?.with(SheetScrollManagerService);
    left = scroll && { sheet, ...scroll.getScrollStateByParam({ unitId: unit, sheetId: sheet }) };
  });
  commands.onCommandExecuted(({ id }) => {
    if (id !== SetWorksheetActiveOperation.id) return;
    setTimeout(() => {
      if (left === undefined || workbook.getActiveSheet().getSheetId() !== left.sheet) return;
      const { sheet, ...place } = left;
      if (seen.has(sheet)) commands.syncExecuteCommand(ScrollCommand.id, place);
      else show(sheet, 0, 0);
    });
  });
  return show;
}
