import { literal } from "../formulaLimits";
import { shownAs } from "./shownAs";
import type { Mark, MarkedCells, Meaning, SheetPlan } from "../SheetPlan";

/** Dark letters on a pale ground, so that words are read well in print and on the screen; none of them red beside green alone. */
const MEANINGS: Readonly<Record<Meaning, { readonly letters: string; readonly ground: string }>> = {
  good: { letters: "#0B5A2B", ground: "#DDF1E3" },
  open: { letters: "#7A4B00", ground: "#FFF0CC" },
  bad: { letters: "#9C1C13", ground: "#FBE0DC" },
  plain: { letters: "#404040", ground: "#EDEDED" },
  main: { letters: "#0B4A54", ground: "#D9ECEF" },
};

const BAR = "#9DC3D9";
const HEAT = { low: "#F6D9B8", middle: "#FFFFFF", high: "#8FC7A6" };

/** Conditional formats by ranges, those of a table over all of its rows. */
export function placeMarks(sheet: Excel.Worksheet, { marks = [], table }: Pick<SheetPlan, "marks" | "table">): void {
  const ofTable = (table?.columns ?? []).flatMap(({ mark }, i): MarkedCells[] =>
    table && mark ? [{ row: table.row + 1, column: table.column + i, rows: table.rows.length, columns: 1, mark }] : [],
  );
  for (const { row, column, rows, columns, mark } of [...marks, ...ofTable]) {
    placeMark(sheet.getRangeByIndexes(row, column, rows, columns), mark);
  }
}

function placeMark({ conditionalFormats }: Excel.Range, mark: Mark): void {
  switch (mark.kind) {
    case "words":
      for (const [word, meaning, shown] of mark.words) {
        const { cellValue } = conditionalFormats.add("CellValue");
        if (shown !== undefined && shown !== word) cellValue.format.numberFormat = shownAs(shown);
        cellValue.format.font.color = MEANINGS[meaning].letters;
        cellValue.format.fill.color = MEANINGS[meaning].ground;
        cellValue.rule = { formula1: `=${literal(word)}`, operator: "EqualTo" };
      }
      return;
    case "bars": {
      const { positiveFormat } = conditionalFormats.add("DataBar").dataBar;
      positiveFormat.fillColor = BAR;
      positiveFormat.gradientFill = false;
      return;
    }
    case "heat":
      conditionalFormats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: HEAT.low },
        midpoint: { type: "Percentile", formula: "50", color: HEAT.middle },
        maximum: { type: "HighestValue", color: HEAT.high },
      };
  }
}
