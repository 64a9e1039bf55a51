import type { Area } from "../Area";
import type { GridSelection } from "../Grid";
import { areaOf, type UniverContext } from "./UniverContext";

const TOP_LEFT: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export class UniverSelection implements GridSelection {
  constructor(private readonly context: UniverContext) {}

  get() {
    const active = this.context.workbook.getActiveSheet();
    const range = active.getActiveRange();
    return { sheet: active.getSheetId(), area: range ? areaOf(range.getRange()) : TOP_LEFT };
  }

  set(sheet: string, area: Area): void {
    if (this.get().sheet !== sheet) this.context.workbook.setActiveSheet(sheet);
    this.context.workbook.setActiveRange(this.context.range(sheet, area));
    this.context.sheet(sheet).scrollToCell(Math.max(0, area.row - 2), Math.max(0, area.column - 2));
  }
}
