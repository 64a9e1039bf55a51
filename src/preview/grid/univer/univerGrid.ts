import type { Grid } from "../Grid";
import { GridEvents } from "../GridEvents";
import { noteChangedFormulas } from "./lessWork";
import { sortByButton } from "./sortByButton";
import { univerCalculation } from "./univerCalculation";
import { univerCells } from "./univerCells";
import type { UniverContext } from "./UniverContext";
import { univerFormats } from "./univerFormats";
import { univerNames } from "./univerNames";
import { univerSheets } from "./univerSheets";
import { univerTables } from "./univerTables";
import { univerView } from "./univerView";
import { watchUniver } from "./watchUniver";

/**
 * The grid of the preview: Univer, an open-source spreadsheet.
 * @param isManual whether formulas are worked out only when they are asked for
 * @param viewOf what a person sees of it: the page, unless nothing is drawn
 */
export function univerGrid(context: UniverContext, isManual: boolean, viewOf = univerView): Grid {
  const events = new GridEvents();
  const grid: Grid = {
    events,
    sheets: univerSheets(context),
    cells: univerCells(context),
    formats: univerFormats(context),
    names: univerNames(context),
    tables: univerTables(context),
    calculation: univerCalculation(context, events, isManual),
    ...viewOf(context, events),
  };
  noteChangedFormulas(context);
  sortByButton(context, grid);
  watchUniver(context, events);
  return grid;
}
