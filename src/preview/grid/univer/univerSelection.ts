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
  return {
    get,
    others: () => {
      const ranges = workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
      const first = areaAddress(get().area);
      return ranges.map((range) => areaOf(range.getRange())).filter((area) => areaAddress(area) !== first);
    },
    set(sheet, area) {
      if (get().sheet !== sheet) workbook.setActiveSheet(sheet);
      workbook.setActiveRange(context.range(sheet, area));
      bringIntoView(sheet, area);
    },
  };
}
