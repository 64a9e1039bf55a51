import { blockAddress, cellAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { Block, ChartPlan, Mark, SheetCell } from "../../../workbook/SheetPlan";
import { fixed } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { inLines } from "../inLines";
import type { InterviewWords } from "./words.en";

/** Of the columns, in points. */
export const GAP_WIDTHS = [168, 78, 82, 52, 62, 98, 72, 118];
const LONGEST_NEED = 40;
/** Two lines of a heading, in points. */
const HEAD_HEIGHT = 34;

/** The ratings of a column that count, as a condition on each of its cells. */
const IN_SCALE = (cells: string) => `${cells},">=1",${cells},"<=5"`;

/** How many ratings of these cells count. */
export function ratingsIn(cells: string): string {
  return `COUNTIFS(${IN_SCALE(cells)})`;
}

interface GapColumn {
  readonly id: string;
  readonly head: string;
  /** Of numbers; undefined for words. */
  readonly format?: string;
  readonly mark?: Mark;
  /** Given the need, its ratings, and another cell of its row. */
  readonly formula: (row: GapRow, at: Places) => string;
}

interface GapRow {
  readonly importance: string;
  readonly met: string;
  readonly cell: (id: string) => string;
}

/** The cells of the limits, as formulas call them. */
export interface LimitCells {
  readonly important: string;
  readonly met: string;
}

function gapColumns({ needs, verdict }: InterviewWords, limits: LimitCells): GapColumn[] {
  const average = (cells: string) => `IF(${ratingsIn(cells)}=0,"",AVERAGEIFS(${cells},${IN_SCALE(cells)}))`;
  const paired = ({ importance, met }: GapRow) =>
    `ISNUMBER(${importance})*ISNUMBER(${met})*(${importance}>=1)*(${importance}<=5)*(${met}>=1)*(${met}<=5)`;
  const missed = (row: GapRow) =>
    `SUMPRODUCT(${paired(row)}*(${row.importance}>=${limits.important})*(${row.met}<${limits.met}))`;
  const says = ({ cell }: GapRow, at: Places) => {
    const most = `AND(${cell("missed")}>0,${cell("missed")}=MAX(${at.column("missed of needs")}))`;
    const some = `IF(${cell("missed")}>0,${literal(verdict.some)},${literal(verdict.nobody)})`;
    return `IF(${cell("rated")}=0,${literal(verdict.open)},IF(${most},${literal(verdict.most)},${some}))`;
  };
  return [
    { id: "importance", head: needs.importance, format: "0.0", formula: ({ importance }) => average(importance) },
    { id: "met", head: needs.met, format: "0.0", formula: ({ met }) => average(met) },
    {
      id: "gap",
      head: needs.gap,
      format: "0.0",
      formula: ({ cell }) =>
        `IF(OR(${cell("importance")}="",${cell("met")}=""),"",${cell("importance")}-${cell("met")})`,
    },
    { id: "missed", head: needs.missed, format: "#,##0", formula: missed },
    { id: "rated", head: needs.rated, format: "#,##0", formula: (row) => `SUMPRODUCT(${paired(row)})` },
    {
      id: "blank",
      head: needs.blank,
      format: "#,##0",
      formula: ({ importance, met }, at) => `2*${fixed(at.cell("asked"))}-${ratingsIn(importance)}-${ratingsIn(met)}`,
    },
    {
      id: "says",
      head: needs.says,
      formula: says,
      mark: {
        kind: "words",
        words: [
          [verdict.most, "bad"],
          [verdict.some, "open"],
          [verdict.nobody, "good"],
        ],
      },
    },
  ];
}

/** The needs to change, and what was answered to each: how important it is, how well it is met, and what lies between. */
export function gapPart(words: InterviewWords, limits: LimitCells): SheetPart {
  const { needs } = words.asked;
  const columns = gapColumns(words, limits);
  const places = new Map(columns.map(({ id }, i) => [id, i + 1]));
  return {
    id: "needs",
    heading: words.needs.heading,
    rows: needs.length + 1,
    cells: ({ row, column }) =>
      Object.fromEntries(needs.map((_, i) => [`need ${i}`, cellAddress(row + 1 + i, column)] as const)),
    columns: ({ row, column }) =>
      Object.fromEntries(
        ["need", ...columns.map(({ id }) => id)].map((id, i) => [
          `${id} of needs`,
          fixed(blockAddress(row + 1, column + i, needs.length, 1)),
        ]),
      ),
    write: ({ row, column }, at) => ({
      blocks: [
        { row, column, cells: [[words.needs.need]], style: "result" },
        { row, column: column + 1, cells: [columns.map(({ head }) => head).slice(0, -1)], style: "columnHeads" },
        { row, column: column + columns.length, cells: [[words.needs.says]], style: "wordsHead" },
        { row: row + 1, column, cells: needs.map((need) => [{ text: need }]), style: "input" },
      ],
      results: columns.map(({ format, formula }, i): Block => {
        const cells = needs.map((_, need): SheetCell[] => {
          const line = row + 1 + need;
          const told: GapRow = {
            importance: at.column(`importance ${need}`),
            met: at.column(`met ${need}`),
            cell: (id) => cellAddress(line, column + (places.get(id) ?? 0)),
          };
          return [{ formula: `=IF(${cellAddress(line, column)}="","",${formula(told, at)})` }];
        });
        return {
          row: row + 1,
          column: column + 1 + i,
          cells,
          numberFormat: format,
          style: format ? undefined : "words",
        };
      }),
      joined: inLines(row, column, columns.length + 1, HEAD_HEIGHT),
      marks: columns.flatMap(({ mark }, i) =>
        mark ? [{ row: row + 1, column: column + 1 + i, rows: needs.length, columns: 1, mark }] : [],
      ),
      checks: [
        {
          row: row + 1,
          column,
          rows: needs.length,
          columns: 1,
          title: words.needs.title,
          about: words.needs.about,
          wrong: words.needs.wrong,
          formula: needCheck(row + 1, column, needs.length),
        },
      ],
    }),
  };
}

/** True of a name that is short, and that no other need has. */
function needCheck(row: number, column: number, rows: number): string {
  const cell = cellAddress(row, column);
  return `=AND(LEN(${cell})<=${LONGEST_NEED},SUMPRODUCT(--(${fixed(blockAddress(row, column, rows, 1))}=${cell}))=1)`;
}

/** Rows of the picture. */
const CHART_ROWS = 19;

/** Bars of both ratings of every need. */
export function gapChartPart(words: InterviewWords): SheetPart {
  const rows = words.asked.needs.length + 1;
  return {
    id: "picture",
    rows: CHART_ROWS,
    write: ({ row, column }, at) => {
      const chart: ChartPlan = {
        title: words.chart,
        series: words.needs.importance,
        also: [{ series: words.needs.met, column: column + 2 }],
        meanings: ["main", "plain"],
        source: { row: at.row("needs"), column, rows },
        place: {
          from: cellAddress(row, column),
          to: cellAddress(row + CHART_ROWS - 1, column + GAP_WIDTHS.length - 1),
        },
        numberFormat: "0",
      };
      return { chart };
    },
  };
}
