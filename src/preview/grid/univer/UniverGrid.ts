import type { Grid } from "../Grid";
import { GridEvents } from "../GridEvents";
import { UniverCalculation } from "./UniverCalculation";
import { UniverCells } from "./UniverCells";
import type { UniverContext } from "./UniverContext";
import { UniverEditing } from "./UniverEditing";
import { UniverFormats } from "./UniverFormats";
import { UniverNames } from "./UniverNames";
import { UniverProtection } from "./UniverProtection";
import { UniverSelection } from "./UniverSelection";
import { UniverSheets } from "./UniverSheets";
import { UniverTables } from "./UniverTables";
import { UniverViewport } from "./UniverViewport";
import { watchUniver } from "./watchUniver";

/** The grid of the preview page: Univer, an open-source spreadsheet. */
export class UniverGrid implements Grid {
  readonly events = new GridEvents();
  readonly sheets: UniverSheets;
  readonly cells: UniverCells;
  readonly formats: UniverFormats;
  readonly names: UniverNames;
  readonly tables: UniverTables;
  readonly selection: UniverSelection;
  readonly calculation: UniverCalculation;
  readonly editing: UniverEditing;
  readonly viewport: UniverViewport;

  constructor(context: UniverContext) {
    this.sheets = new UniverSheets(context, new UniverProtection(context));
    this.cells = new UniverCells(context);
    this.formats = new UniverFormats(context);
    this.names = new UniverNames(context);
    this.tables = new UniverTables(context);
    this.selection = new UniverSelection(context);
    this.calculation = new UniverCalculation(context, this.events);
    this.editing = new UniverEditing(context);
    this.viewport = new UniverViewport(context);
    watchUniver(context, this.events);
  }
}
