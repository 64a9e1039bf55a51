import { IUndoRedoService } from "@univerjs/core";
import { sampleSheets } from "../../sample/sampleSheets";
import type { Grid } from "../grid/Grid";
import { createUniver } from "../grid/univer/createUniver";
import { UniverContext } from "../grid/univer/UniverContext";
import { univerGrid } from "../grid/univer/univerGrid";
import { NEW_COLUMNS, NEW_ROWS } from "../grid/univer/univerSheets";
import type { PageOptions } from "./options";
import { sheetsData, workbookData } from "./workbookData";

/** Opens the workbook in the element of this id: the sample, or one empty sheet. */
export function openGrid(element: string, options: PageOptions): { context: UniverContext; grid: Grid } {
  const { univer, api } = createUniver(element);
  const workbook = api.createWorkbook(workbookData(openingSheets(options.isEmpty)));
  const context = new UniverContext(api, workbook, univer.__getInjector());
  return { context, grid: univerGrid(context, options.isManual) };
}

/** Puts the sheets that a page opens with in the place of all that are there. */
export function reopenSheets({ workbook, injector, unit }: UniverContext, isEmpty: boolean): void {
  const old = workbook.getSheets();
  // Sheets of one name cannot be there at once.
  for (const sheet of old) sheet.setName(crypto.randomUUID());
  const [first] = openingSheets(isEmpty).map((sheet) => {
    const { name, rowCount = NEW_ROWS, columnCount = NEW_COLUMNS } = sheet;
    return workbook.create(name, rowCount, columnCount, { sheet });
  });
  workbook.setActiveSheet(first);
  for (const sheet of old) workbook.deleteSheet(sheet);
  injector.get(IUndoRedoService).clearUndoRedo(unit);
}

function openingSheets(isEmpty: boolean) {
  return sheetsData(isEmpty ? [] : sampleSheets());
}
