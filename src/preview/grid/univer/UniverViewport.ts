import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { GridViewport } from "../Grid";
import type { UniverContext } from "./UniverContext";

export class UniverViewport implements GridViewport {
  constructor(private readonly context: UniverContext) {}

  private get render() {
    return this.context.injector.get(IRenderManagerService).getRenderById(this.context.unit);
  }

  cells() {
    const canvas = this.render?.engine.getCanvasElement().getBoundingClientRect() ?? new DOMRect();
    const skeleton = this.render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const { zoom } = this.scroll();
    const left = (skeleton?.rowHeaderWidth ?? 0) * zoom;
    const top = (skeleton?.columnHeaderHeight ?? 0) * zoom;
    return { left: canvas.left + left, top: canvas.top + top, width: canvas.width - left, height: canvas.height - top };
  }

  frozenHeight(): number {
    const sheet = this.context.workbook.getActiveSheet();
    const rows = Array.from({ length: sheet.getFrozenRows() }, (_, row) => sheet.getRowHeight(row));
    return rows.reduce((total, height) => total + height, 0) * this.scroll().zoom;
  }

  scroll() {
    const viewport = this.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    return {
      left: viewport?.viewportScrollX ?? 0,
      top: viewport?.viewportScrollY ?? 0,
      zoom: this.render?.scene.scaleX ?? 1,
    };
  }

  scrollTo(sheet: string, row: number, column: number): void {
    this.context.sheet(sheet).scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
  }
}
