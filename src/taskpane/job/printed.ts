import { rectangleOf } from "../../workbook/Rectangle";
import type { SheetPlan } from "../../workbook/SheetPlan";
import type { PlacedSheet } from "./placed";

/** How many of the first rows and columns of a sheet reach behind all of its charts. */
export function chartsEnd({ chart, scatters = [] }: Pick<SheetPlan, "chart" | "scatters">): {
  readonly rows: number;
  readonly columns: number;
} {
  const areas = [...(chart ? [chart] : []), ...scatters].map(({ place: { from, to } }) => {
    const { row, column, rows, columns } = rectangleOf(`${from}:${to}`) ?? { row: 0, column: 0, rows: 0, columns: 0 };
    return { rows: row + rows, columns: column + columns };
  });
  return {
    rows: Math.max(0, ...areas.map(({ rows }) => rows)),
    columns: Math.max(0, ...areas.map(({ columns }) => columns)),
  };
}

/** How many rows reach behind the last of those parts that stand one below the other. */
export function partsBelow({ end }: Pick<PlacedSheet, "end">): number {
  return end - 1;
}

/** How many rows reach behind all of its parts, those too that stand beside others or in a place of their own. */
export function partsEnd(sheet: PlacedSheet): number {
  return Math.max(partsBelow(sheet), ...sheet.placed.map(({ part, from }) => from.row + part.rows));
}
