import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { ColumnCells, ScatterPlan } from "../../../workbook/SheetPlan";
import type { Places, SheetPart } from "../../job/sheetOf";
import type { Verdicts } from "./sheetColumns";

/** The chart stands beside the assumptions and above the totals; the ends of its break-even line to the right of all. */
export const CHART = { firstColumn: 3, lastColumn: 6, rows: 14 };
const LINE_COLUMN = 15;

/** What the chart draws, to the right of all that is written besides. */
const POINTS_COLUMN = 26;
const POINTS = ["x", "y"] as const;

function pointCells(point: (typeof POINTS)[number], { keywords }: Verdicts, at: Places): ColumnCells {
  return { row: at.row("table") + 1, column: POINTS_COLUMN + POINTS.indexOf(point), rows: keywords.length };
}

/**
 * A mark for each row of the table, whatever is sorted or gone. A row without a verdict has the mark of the best one once more:
 * text among the x values of a chart would turn all of them into 1, 2, 3.
 */
export function pointsPart(verdicts: Verdicts): SheetPart {
  const { keywords, words } = verdicts;
  const rows = keywords.length;
  const formats = [{ row: 0, column: 0, rows, columns: 1, numberFormat: verdicts.money.exact }];
  return {
    id: "points",
    rows: 0,
    origin: (at) => ({ row: at.row("table"), column: POINTS_COLUMN }),
    write({ row, column }, at) {
      const [cpc, epc] = [at.column("cpc"), at.column("expected")];
      const best = `INDEX(${cpc},MATCH(MAX(${epc}),${epc},0))`;
      const formulas = [`=IF(ISNUMBER(${epc}),${cpc},${best})`, `=IF(ISNUMBER(${epc}),${epc},MAX(${epc}))`];
      return {
        hidden: [{ column, columns: POINTS.length }],
        blocks: [{ row: row - 1, column, cells: [[words.sheet.chart.title]], style: "note" }],
        spills: formulas.map((formula, i) => {
          return { row: row + 1, column: column + i, formula, headed: false, rows, columns: 1, formats };
        }),
      };
    },
  };
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
      const { row: first, column: x, rows } = pointCells("x", verdicts, at);
      const end = { formula: `=MAX(${blockAddress(first, x, rows, 1)})` };
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

/** Where what is paid for a click lies beside what it earns. */
export function scatterOf(verdicts: Verdicts, at: Places): ScatterPlan {
  const { words, money, report } = verdicts;
  const { chart, columns } = words.sheet;
  const first = at.row("assumptions");
  const end = (column: number) => ({ row: first + 1, rows: 2, column });
  const [x, y] = POINTS.map((point) => pointCells(point, verdicts, at));
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
