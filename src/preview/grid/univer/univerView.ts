import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { areaAddress } from "../../objects/address";
import type { Grid, GridViewport } from "../Grid";
import { areaOf, type UniverContext } from "./UniverContext";

/** What a person sees of the grid and does in it. */
export function univerView(context: UniverContext): Pick<Grid, "selection" | "editing" | "viewport"> {
  const { workbook } = context;
  const selected = () => {
    const active = workbook.getActiveSheet();
    const range = active.getActiveRange();
    const area = range ? areaOf(range.getRange()) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: active.getSheetId(), area };
  };
  const isEditing = () => workbook.isCellEditing();
  return {
    selection: {
      get: selected,
      others: () => {
        const ranges = workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
        const first = areaAddress(selected().area);
        return ranges.map((range) => areaOf(range.getRange())).filter((area) => areaAddress(area) !== first);
      },
      set(sheet, area) {
        if (selected().sheet !== sheet) workbook.setActiveSheet(sheet);
        workbook.setActiveRange(context.range(sheet, area));
        context.sheet(sheet).scrollToCell(Math.max(0, area.row - 2), Math.max(0, area.column - 2));
      },
    },
    editing: {
      isEditing,
      async ended() {
        while (isEditing()) await new Promise((resolve) => setTimeout(resolve, 50));
      },
    },
    viewport: viewportOf(context),
  };
}

function viewportOf(context: UniverContext): GridViewport {
  const render = () => context.injector.get(IRenderManagerService).getRenderById(context.unit);
  const scroll = () => {
    const viewport = render()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const [left, top] = [viewport?.viewportScrollX ?? 0, viewport?.viewportScrollY ?? 0];
    return { left, top, zoom: render()?.scene.scaleX ?? 1 };
  };
  return {
    scroll,
    cells() {
      const canvas = render()?.engine.getCanvasElement().getBoundingClientRect() ?? new DOMRect();
      const skeleton = render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
      const left = (skeleton?.rowHeaderWidth ?? 0) * scroll().zoom;
      const top = (skeleton?.columnHeaderHeight ?? 0) * scroll().zoom;
      const [width, height] = [canvas.width - left, canvas.height - top];
      return { left: canvas.left + left, top: canvas.top + top, width, height };
    },
    frozenHeight() {
      const sheet = context.workbook.getActiveSheet();
      const rows = Array.from({ length: sheet.getFrozenRows() }, (_, row) => sheet.getRowHeight(row));
      return rows.reduce((total, height) => total + height, 0) * scroll().zoom;
    },
    scrollTo: (sheet, row, column) => context.sheet(sheet).scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2)),
  };
}
