import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { SheetPart } from "../../job/SheetPart";
import { CURVE_STEPS } from "./valuation";
import { valuesFormula, type ValueSheet } from "./ValueSheet";

/** The rows of a chart, and the columns of the one that stands beside the figures. */
export const CHART_ROWS = 17;
const BESIDE_FIGURES = { first: 2, last: 6 };

/** How the value is spread, in hidden columns, for the chart beside the figures, where the eye is first. */
export function curvePart(sheet: ValueSheet, column: number): SheetPart[] {
  const { result } = sheet;
  if (result.curve.length === 0) return [];
  const words = sheet.words.concentration;
  const shares = Array.from({ length: CURVE_STEPS + 1 }, (_, i) => [i / CURVE_STEPS]);
  const rows = shares.length;
  return [
    {
      id: "curve",
      rows: rows + 1,
      origin: (at) => ({ row: at.row("assumptions"), column }),
      write: ({ row }, at) => {
        const first = row + 1;
        const cells = (from: number) => ({ row: first, column: from, rows });
        return {
          blocks: [
            { row, column, cells: [[words.customers, words.value]], style: "columnHeads" },
            { row: first, column, cells: shares, numberFormat: "0%" },
          ],
          spills: [
            {
              row: first,
              column: column + 1,
              formula: `=WORTH.CONCENTRATION(${valuesFormula(sheet, at)},${blockAddress(first, column, rows, 1)})`,
              headed: false,
              rows,
              columns: 1,
              formats: [{ row: 0, column: 0, rows, columns: 1, numberFormat: "0.0%" }],
            },
          ],
          scatters: [
            {
              title: words.title,
              series: [
                { name: words.value, x: cells(column), y: cells(column + 1), drawn: "line", meaning: "main" },
                { name: words.equal, x: cells(column), y: cells(column), drawn: "line", meaning: "plain" },
              ],
              axes: { x: words.customers, y: words.value },
              place: {
                from: cellAddress(row - 1, BESIDE_FIGURES.first),
                to: cellAddress(row + CHART_ROWS - 2, BESIDE_FIGURES.last),
              },
              numberFormat: "0%",
            },
          ],
          hidden: [{ column, columns: 2 }],
        };
      },
    },
  ];
}
