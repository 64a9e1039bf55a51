import { CommandType, type IRange, ICommandService } from "@univerjs/core";
import type { Grid } from "../Grid";
import { sortCells } from "../sortCells";
import { areaOf, type UniverContext } from "./UniverContext";

/** What the buttons in the head of a table ask for. Univer's own answer to it would leave formulas as they are. */
const SORT = "sheet.command.sort-range";

interface SortOrder {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly orderRules: readonly { readonly colIndex: number; readonly type: "asc" | "desc" }[];
}

/** Lets the buttons in the head of a table sort its rows as Excel sorts them. */
export function sortByButton({ injector }: UniverContext, grid: Grid): void {
  injector.get(ICommandService).registerCommand({
    id: SORT,
    type: CommandType.COMMAND,
    handler: (_, order) => {
      const { subUnitId: sheet, range, orderRules } = order as unknown as SortOrder;
      const [{ colIndex, type }] = orderRules;
      sortCells(grid, { sheet, area: areaOf(range) }, colIndex, type === "asc");
      return true;
    },
  });
}
