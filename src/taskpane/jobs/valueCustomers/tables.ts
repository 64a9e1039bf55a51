import type { ReportLanguage } from "../../../core/customers/reportRows";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Places, SheetPart } from "../../job/SheetPart";
import type { OrderRefs } from "../../orders/orderRefs";
import type { MoneyFormats } from "../../writing/excelMoney";
import { CURVE_STEPS, type Valuation } from "./valuation";
import type { ValueWords } from "./words.en";

/** What the parts of the sheets have in common. */
export interface ValueSheet {
  readonly result: Valuation;
  readonly words: ValueWords["sheet"];
  /** How the questions about the customers are worded. */
  readonly report: ReportLanguage;
  readonly fields: ValueWords["fields"];
  readonly refs: OrderRefs;
  /** The costs as CUSTOMERVALUE takes them: one for every order, or one for each. */
  readonly cost: (at: Places) => string;
  readonly money: MoneyFormats;
}

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

/** The values of all customers, under a heading that formulas pass over. */
export function valuesFormula({ refs, cost }: ValueSheet, at: Places, column = 7): string {
  return `INDEX(WORTH.CUSTOMERTABLE(${refs.customer},${refs.date},${refs.amount},${cost(at)}),0,${column})`;
}

export function forecastFormula({ refs }: ValueSheet, { cell }: Places): string {
  const [days, interest] = [cell("forecastDays"), cell("costOfMoney")];
  return `WORTH.ORDERFORECAST(${refs.customer},${refs.date},${refs.amount},${days},"",${interest})`;
}
