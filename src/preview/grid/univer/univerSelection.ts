import { SetSelectionsOperation } from "@univerjs/preset-sheets-core";
import { areaAddress } from "../../objects/address";
import type { Area } from "../Area";
import type { GridSelection } from "../Grid";
import { areaOf, type UniverContext } from "./UniverContext";

/** What is selected. @param bringIntoView shows a person the cells that code has selected */
export function univerSelection(
  context: UniverContext,
  bringIntoView: (sheet: string, area: Area) => void,
): GridSelection {
  const { workbook } = context;
  const get: GridSelection["get"] = () => {
    const active = workbook.getActiveSheet();
    const range = active.getActiveRange();
    const area = range ? areaOf(range.getRange()) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: active.getSheetId(), area };
  };
  /** The last of them is the one that is typed into. */
  const selectAll = (sheet: string, areas: readonly Area[]) => {
    const selections = areas.map((one, i) => {
      const range = context.range(sheet, one).getRange();
      const { startRow: row, startColumn: column } = range;
      const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      const primary = { ...cell, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
      return { range, primary: i === areas.length - 1 ? primary : null, style: null };
    });
    context.api.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: context.unit,
      subUnitId: sheet,
      selections,
    });
  };
  return {
    get,
    others: () => {
      const ranges = workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
      const first = areaAddress(get().area);
      return ranges.map((range) => areaOf(range.getRange())).filter((area) => areaAddress(area) !== first);
    },
    set(sheet, area, others = []) {
      if (get().sheet !== sheet) workbook.setActiveSheet(sheet);
      workbook.setActiveRange(context.range(sheet, area));
      if (others.length > 0) selectAll(sheet, [...others, area]);
      bringIntoView(sheet, area);
    },
  };
}
