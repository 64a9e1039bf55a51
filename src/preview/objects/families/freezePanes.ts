import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../grid/Area";
import type { ExcelClass } from "../ExcelClass";
import { isRange, NULL_OBJECT, type Which } from "../ExcelObject";
import { cellsAt } from "../findRange";
import { invalidArgument } from "../RichError";
import type { WorkbookModel } from "../WorkbookModel";

type OnSheet = Which["WorksheetFreezePanes"];

/** The first rows and columns of a sheet, which stay in view wherever it is scrolled to. */
const WorksheetFreezePanes: ExcelClass<"WorksheetFreezePanes"> = {
  methods: {
    /** All rows and columns from the first to the last of a range. */
    freezeAt: (at, model, range: unknown) => {
      if (!isRange(range) || range.at.sheet !== at.sheet) throw invalidArgument();
      const { row, column, rows, columns } = range.at.area;
      freeze(at, model, { rows: row + rows, columns: column + columns });
    },
    freezeRows: (at, model, rows = 0) => freeze(at, model, { rows, columns: 0 }),
    freezeColumns: (at, model, columns = 0) => freeze(at, model, { rows: 0, columns }),
    unfreeze: (at, model) => freeze(at, model, { rows: 0, columns: 0 }),
    getLocationOrNullObject: ({ sheet }, model) => {
      const { rows, columns } = model.sheet(sheet).frozen;
      if (rows === 0 && columns === 0) return NULL_OBJECT;
      const area: Area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
      return cellsAt({ sheet, area });
    },
  },
};

export const FREEZE_CLASSES = { WorksheetFreezePanes };

function freeze({ sheet }: OnSheet, model: WorkbookModel, frozen: { rows: number; columns: number }): void {
  const counts = Object.values(frozen);
  if (!counts.every((count) => Number.isInteger(count) && count >= 0)) throw invalidArgument();
  model.grid.sheets.change(sheet, { frozen });
}
