import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { ColumnCells, ScatterPlan } from "../../../workbook/SheetPlan";
import type { Places, SheetPart } from "../../job/sheetOf";
import { COLUMNS, type Verdicts } from "./sheetColumns";

/** The chart stands beside the assumptions and above the totals; the ends of its break-even line to the right of all. */
export const CHART = { firstColumn: 3, lastColumn: 6, rows: 14 };
const LINE_COLUMN = 15;

function judgedCells(name: "cpc" | "expected", { judged }: Verdicts, at: Places): ColumnCells {
  return { row: at.row("table") + 1, column: COLUMNS.indexOf(name), rows: judged.judgement.judged.length };
}

/** The two ends of the line on which a click earns what it costs: nothing, and the dearest click. */
export function linePart(verdicts: Verdicts): SheetPart {
  const { words, money } = verdicts;
  const { columns, chart } = words.sheet;
  return {
    id: "line",
    rows: 4,
    origin: (at) => ({ row: at.row("assumptions") - 1, column: LINE_COLUMN }),
    write({ row, column }, at) {
      const { row: first, column: cpc, rows } = judgedCells("cpc", verdicts, at);
      const end = { formula: `=MAX(${blockAddress(first, cpc, rows, 1)})` };
      const ends = [
        [0, 0],
        [end, end],
      ];
      return {
        blocks: [
          { row, column, cells: [[chart.line]], style: "note" },
          { row: row + 1, column, cells: [[columns.cpc, columns.expected]], style: "columnHeads" },
          { row: row + 2, column, cells: ends, numberFormat: money.exact },
        ],
      };
    },
  };
}

/** Only keywords with a verdict: text among its x values would turn all of them into 1, 2, 3. */
export function scatterOf(verdicts: Verdicts, at: Places): ScatterPlan {
  const { words, money, report } = verdicts;
  const { chart, columns } = words.sheet;
  const first = at.row("assumptions");
  const end = (column: number) => ({ row: first + 1, rows: 2, column });
  const [x, y] = [judgedCells("cpc", verdicts, at), judgedCells("expected", verdicts, at)];
  return {
    title: chart.title,
    series: [
      { name: words.sheet.many(report.subject), x, y, drawn: "marks" },
      { name: chart.breakEven, x: end(LINE_COLUMN), y: end(LINE_COLUMN + 1), drawn: "line" },
    ],
    axes: { x: columns.cpc, y: columns.expected },
    place: {
      from: cellAddress(first - 1, CHART.firstColumn),
      to: cellAddress(first + CHART.rows - 1, CHART.lastColumn),
    },
    numberFormat: money.exact,
  };
}
