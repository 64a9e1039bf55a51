import { cellAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { ColumnCells, ScatterPlan, ScatterSeries } from "../../../workbook/SheetPlan";
import type { Places, SheetPart } from "../../job/SheetPart";
import { VERDICTS } from "./verdicts";
import type { Verdicts } from "./sheetColumns";
import { verdictMarks, verdictName } from "./verdictNames";

/** The chart stands beside the assumptions and above the totals, on the page of both. */
export const CHART = { firstColumn: 2, lastColumn: 6, rows: 16 };

/** What the chart draws, to the right of all that is written besides: two columns for each verdict. */
const POINTS_COLUMN = 32;
const POINTS = ["x", "y"] as const;

/** The ends of its break-even line come after them. */
const POINT_COLUMNS = POINTS.length * VERDICTS.length;
const LINE_COLUMN = POINTS_COLUMN + POINT_COLUMNS;

function pointCells(verdict: number, point: (typeof POINTS)[number], { keywords }: Verdicts, at: Places): ColumnCells {
  const column = POINTS_COLUMN + POINTS.length * verdict + POINTS.indexOf(point);
  return { row: at.row("table") + 1, column, rows: keywords.length };
}

/**
 * A mark of each verdict for each row of the table, whatever is sorted or gone. A row of another verdict has the first mark of
 * this one once more: text among the x values of a chart would turn all of them into 1, 2, 3.
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
      const said = at.column("verdict");
      return {
        hidden: [{ column, columns: POINT_COLUMNS }],
        blocks: [{ row: row - 1, column, cells: [[words.sheet.chart.title]], style: "note" }],
        spills: VERDICTS.flatMap((verdict, i) => {
          const own = literal(verdictName(verdict, words));
          return [at.column("cpc"), at.column("expected")].map((figures, j) => ({
            row: row + 1,
            column: column + POINTS.length * i + j,
            formula: `=IFERROR(IF(${said}=${own},${figures},INDEX(${figures},MATCH(${own},${said},0))),0)`,
            headed: false,
            rows,
            columns: 1,
            formats,
          }));
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
      const end = { formula: `=MAX(${at.column("cpc")})` };
      const ends = [
        [0, 0],
        [end, end],
      ];
      return {
        hidden: [{ column, columns: 2 }],
        blocks: [
          { row, column, cells: [[chart.line]], style: "note" },
          { row: row + 1, column, cells: [[columns.cpc, columns.expected]], style: "columnHeads" },
          { row: row + 2, column, cells: ends, numberFormat: money.exact },
        ],
      };
    },
  };
}

/** Where what is paid for a click lies beside what it earns, in the colours of the verdicts. */
export function scatterOf(verdicts: Verdicts, at: Places): ScatterPlan {
  const { words, money } = verdicts;
  const { chart, columns } = words.sheet;
  const first = at.row("assumptions");
  const end = (column: number) => ({ row: first + 1, rows: 2, column });
  return {
    title: chart.title,
    series: [
      ...verdictMarks(words).map(([name, meaning], i): ScatterSeries => {
        const [x, y] = POINTS.map((point) => pointCells(i, point, verdicts, at));
        return { name, x, y, drawn: "marks", meaning };
      }),
      { name: chart.breakEven, x: end(LINE_COLUMN), y: end(LINE_COLUMN + 1), drawn: "line", meaning: "plain" },
    ],
    axes: { x: columns.cpc, y: columns.expected },
    place: {
      from: cellAddress(first - 1, CHART.firstColumn),
      to: cellAddress(first + CHART.rows - 1, CHART.lastColumn),
    },
    numberFormat: money.exact,
  };
}
