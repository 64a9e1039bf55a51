import type { SheetPlan } from "../SheetPlan";

/** Of a letter of a heading in Excel's usual font, on average, and of the button beside it that filters; in points. */
const LETTER = 5.6;
const FILTER_BUTTON = 24;

/** How wide the columns of a sheet are, in points: as planned, and no narrower than the headings of its table, in whatever language. */
export function columnWidths({ columnWidths: planned, table }: Pick<SheetPlan, "columnWidths" | "table">): number[] {
  return planned.map((width, i) => {
    const heading = table?.columns[i - table.column]?.header ?? "";
    return heading === "" ? width : Math.max(width, Math.ceil(heading.length * LETTER + FILTER_BUTTON));
  });
}
