import type { PrintPlan } from "../../../workbook/SheetPlan";
import { PANELS, WIDTHS } from "./layout";

/** The rows below the last of the statement and its pictures, and of what they rest on. */
interface Ends {
  readonly first: number;
  readonly rests: number;
}

/** The front on a page, the statement and its pictures on the next, and then what they rest on: three panels on one could not be read. */
export function centrePrint(top: number, ends: Ends): PrintPlan {
  const row = top - 1;
  const columns = PANELS.rests - 1;
  return {
    columns,
    rows: row,
    isOnePage: true,
    apart: {
      areas: [
        { row, column: 0, rows: ends.first - row, columns },
        { row, column: PANELS.rests, rows: ends.rests - row, columns: WIDTHS.length - PANELS.rests },
      ],
      labels: 0,
    },
  };
}
