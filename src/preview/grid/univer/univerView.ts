import { LifecycleService, LifecycleStages } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Grid, GridViewport } from "../Grid";
import type { GridEvents } from "../GridEvents";
import { keepTyping } from "./keepTyping";
import { placeInView } from "./placeInView";
import { takeFreshSuggestions } from "./takeFreshSuggestions";
import type { UniverContext } from "./UniverContext";
import { univerSelection } from "./univerSelection";

/** What a person sees of the grid and does in it. */
export type View = Pick<Grid, "selection" | "editing" | "viewport">;

/** The grid as it is drawn on the page. */
export function univerView(context: UniverContext, events: GridEvents): View {
  void watchScrolling(context, events);
  takeFreshSuggestions(context);
  const { workbook } = context;
  const isEditing = () => workbook.isCellEditing();
  keepTyping(isEditing);
  const show = placeInView(context);
  return {
    selection: univerSelection(context, (sheet, { row, column }) => {
      show(sheet, Math.max(0, row - 2), Math.max(0, column - 2));
    }),
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

/**
 * Univer's facade has events for this too, but starts them only seconds after the grid can be used: what a quick hand did
 * until then it would never tell.
 */
async function watchScrolling({ injector, unit }: UniverContext, events: GridEvents): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const view = injector.get(IRenderManagerService).getRenderById(unit);
  if (!view) throw new Error("The grid is not drawn");
  const scrolled = () => events.fire("scrolled", {});
  view.with(SheetScrollManagerService).validViewportScrollInfo$.subscribe(scrolled);
  view.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(scrolled);
}
