import type { Area } from "../grid/Area";
import type { CellFormat, HorizontalAlignment, VerticalAlignment } from "../grid/CellFormat";
import { EmulatedObject } from "./EmulatedObject";
import { RangeBorders } from "./RangeBorders";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import type { WorkbookModel } from "./WorkbookModel";

/** Excel measures columns, rows and charts in points; a screen in pixels. */
export const PIXELS_PER_POINT = 4 / 3;

/** How a range looks. What is read is the look of its first cell. */
export class RangeFormat extends EmulatedObject {
  readonly className = "RangeFormat";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super(model);
  }

  private read(): CellFormat {
    return this.model.grid.formats.read(this.sheet, this.area);
  }

  private change(changes: Partial<CellFormat>): void {
    this.model.demandWritable(this.sheet, "RangeFormat");
    this.model.grid.formats.change(this.sheet, this.area, changes);
  }

  get font(): RangeFont {
    return new RangeFont(this.model, this.sheet, this.area);
  }

  get fill(): RangeFill {
    return new RangeFill(this.model, this.sheet, this.area);
  }

  get borders(): RangeBorders {
    return new RangeBorders(this.model, this.sheet, this.area);
  }

  get wrapText(): boolean {
    return this.read().wrapText;
  }

  set wrapText(wrapText: boolean) {
    this.change({ wrapText });
  }

  get horizontalAlignment(): string {
    return this.read().horizontalAlignment;
  }

  set horizontalAlignment(alignment: string) {
    this.change({ horizontalAlignment: alignment as HorizontalAlignment });
  }

  get verticalAlignment(): string {
    return this.read().verticalAlignment;
  }

  set verticalAlignment(alignment: string) {
    this.change({ verticalAlignment: alignment as VerticalAlignment });
  }

  get indentLevel(): number {
    return this.read().indentLevel;
  }

  set indentLevel(indentLevel: number) {
    this.change({ indentLevel });
  }

  get columnWidth(): number {
    return this.model.grid.formats.columnWidth(this.sheet, this.area.column) / PIXELS_PER_POINT;
  }

  set columnWidth(points: number) {
    this.model.grid.formats.setColumnWidth(this.sheet, this.area, points * PIXELS_PER_POINT);
  }

  get rowHeight(): number {
    return this.model.grid.formats.rowHeight(this.sheet, this.area.row) / PIXELS_PER_POINT;
  }

  set rowHeight(points: number) {
    this.model.grid.formats.setRowHeight(this.sheet, this.area, points * PIXELS_PER_POINT);
  }

  autofitColumns(): void {
    this.model.grid.formats.fitColumns(this.sheet, this.area);
  }

  autofitRows(): void {
    this.model.grid.formats.fitRows(this.sheet, this.area);
  }
}
