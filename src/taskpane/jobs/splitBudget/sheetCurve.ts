import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { ColumnCells, ScatterPlan, ScatterSeries, SheetCell } from "../../../workbook/SheetPlan";
import { fixed } from "../../job/parts";
import type { Origin, Places, SheetPart } from "../../job/SheetPart";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { SplitWords } from "./words.en";

const STEPS = 20;
/** A channel without a least begins at this share of its most: the first unit of money would bring back any amount. */
const BEGINS_AT = 1 / 400;

const AT = { q: 0, budget: 1, best: 2, today: 3 } as const;
/** What is known of each channel stands beside the points. */
const CHANNEL = { spend: 5, returns: 6, least: 7, most: 8, unit: 9, from: 10, to: 11 } as const;
const COLUMNS = 12;
/** They stand in the rows of the table, so that a spreadsheet whose formulas fill no cells shows of each channel its own. */
const FIRST_CHANNEL = 1;
const FIRST_POINT = 2;
const MARKS = FIRST_POINT + STEPS + 1;

interface Curve {
  readonly words: SplitWords;
  readonly money: MoneyFormats;
  readonly channels: number;
  readonly hasMargin: boolean;
}

/** Where the curve stands: right of all that is shown. */
export function curveOrigin(column: number) {
  return (at: Places): Origin => ({ row: at.row("table"), column });
}

/**
 * Returns by total budget, in columns that are not shown: what the chart draws. On the curves of ALLOCATE, returns a x^e of a spend
 * x, the best split of some budget has one marginal return m in all channels that no bound holds, so that each spends
 * s (e r / (s m))^(1/(1-e)) within its bounds. Points go from where all are held at their least to where all are at their most,
 * by q = m^(-1/(1-e)): in even steps of its logarithm. No budget has to be searched for.
 */
export function budgetCurvePart(
  { words: { answer, sheet }, money, channels, hasMargin }: Curve,
  column: number,
): SheetPart {
  return {
    id: "curve",
    rows: 0,
    origin: curveOrigin(column),
    write(from, at) {
      const known = knownOf(from, channels);
      const [first, last] = [`MIN(${known.from})`, `MAX(${known.to})`];
      const rowAt = (index: number) => (of: keyof typeof AT) => cellAddress(from.row + index, from.column + AT[of]);
      const points = Array.from({ length: STEPS + 1 }, (_, k): SheetCell[] =>
        pointOf(`${first}*(${last}/${first})^(${k}/${STEPS})`, rowAt(FIRST_POINT + k), known, at),
      );
      const e = at.cell("elasticity");
      const marks: SheetCell[][] = [
        [null, { formula: `=${at.cell("spent")}` }, { formula: `=${at.cell("returned")}` }, null],
        [null, { formula: `=${at.cell("budget")}` }, { formula: `=${at.cell("bestReturned")}` }, null],
        ...(hasMargin ? [pointOf(`${at.cell("margin")}^(1/(1-${e}))`, rowAt(MARKS + 2), known, at)] : []),
      ];
      return {
        hidden: [{ column: from.column, columns: COLUMNS }],
        blocks: [
          { ...from, cells: [[sheet.curve]], style: "note" },
          {
            row: from.row + 1,
            column: from.column,
            cells: [["q", answer.curveX, answer.curveBest, answer.curveToday]],
            style: "columnHeads",
          },
        ],
        results: [
          {
            row: from.row + FIRST_POINT,
            column: from.column,
            cells: [...points, ...marks],
            numberFormat: money.exact,
          },
        ],
        spills: channelFormulas(known, at).map((formula, i) => ({
          row: from.row + FIRST_CHANNEL,
          column: from.column + CHANNEL.spend + i,
          formula: `=${formula}`,
          headed: false,
          rows: channels,
          columns: 1,
          formats: [],
        })),
      };
    },
  };
}

type Known = Readonly<Record<keyof typeof CHANNEL, string>>;

function knownOf({ row, column }: Origin, channels: number): Known {
  const cells = (of: keyof typeof CHANNEL) =>
    fixed(blockAddress(row + FIRST_CHANNEL, column + CHANNEL[of], channels, 1));
  const names = Object.keys(CHANNEL) as (keyof typeof CHANNEL)[];
  return Object.fromEntries(names.map((name) => [name, cells(name)])) as Known;
}

/** What is known of all channels, a column each. A channel without returns, or gone, stands at its least and brings nothing. */
function channelFormulas(known: Known, { cell, column }: Places): string[] {
  const [spend, returns, least, most] = ["spend", "returns", "least", "most"].map((id) => fixed(column(id)));
  const isKnown = `ISNUMBER(${spend})*(${spend}>0)*(${returns}>0)*(${most}>0)`;
  const e = cell("elasticity");
  const start = `IF(${known.least}>${known.most}*${BEGINS_AT},${known.least},${known.most}*${BEGINS_AT})`;
  return [
    `IF(${isKnown},${spend},1)`,
    `IF(${isKnown},${returns},0)`,
    `IF(ISNUMBER(${least}),${least},0)`,
    `IF(${isKnown},${most},IF(ISNUMBER(${least}),${least},0))`,
    `${known.spend}*(${e}*${known.returns}/${known.spend})^(1/(1-${e}))`,
    `IF(${known.returns}>0,${start}/${known.unit},"")`,
    `IF(${known.returns}>0,${known.most}/${known.unit},"")`,
  ];
}

/** A point of the curve: q, the budget that all channels take there, what it brings, and what it would bring split as today. */
function pointOf(q: string, own: (of: keyof typeof AT) => string, known: Known, { cell }: Places): SheetCell[] {
  const x = `${known.unit}*${own("q")}`;
  const spent = `(${known.least}+(${x}-${known.least})*(${x}>${known.least})-(${x}-${known.most})*(${x}>${known.most}))`;
  const e = cell("elasticity");
  return [
    { formula: `=${q}` },
    { formula: `=SUMPRODUCT(${spent})` },
    { formula: `=SUMPRODUCT(${known.returns}*(${spent}/${known.spend})^${e})` },
    { formula: `=IF(${cell("spent")}>0,${cell("returned")}*(${own("budget")}/${cell("spent")})^${e},0)` },
  ];
}

/** Both curves, and on them today, the best split of the budget and, where the margin is known, the best total. */
export function curveChart(
  { words: { answer, sheet }, money, hasMargin }: Curve,
  column: number,
  at: Places,
  place: ScatterPlan["place"],
): ScatterPlan {
  const from = curveOrigin(column)(at);
  const cells = (of: keyof typeof AT, first: number, rows: number): ColumnCells => ({
    row: from.row + first,
    column: from.column + AT[of],
    rows,
  });
  const line = (of: "best" | "today", name: string, meaning: ScatterSeries["meaning"]): ScatterSeries => ({
    name,
    x: cells("budget", FIRST_POINT, STEPS + 1),
    y: cells(of, FIRST_POINT, STEPS + 1),
    drawn: "line",
    meaning,
  });
  const mark = (name: string, i: number, meaning: ScatterSeries["meaning"]): ScatterSeries => ({
    name,
    x: cells("budget", MARKS + i, 1),
    y: cells("best", MARKS + i, 1),
    drawn: "marks",
    meaning,
  });
  return {
    title: sheet.curve,
    series: [
      line("best", answer.curveBest, "main"),
      line("today", answer.curveToday, "plain"),
      mark(answer.today, 0, "plain"),
      mark(answer.bestMark, 1, "main"),
      ...(hasMargin ? [mark(answer.bestTotalMark, 2, "good")] : []),
    ],
    axes: { x: answer.curveX, y: answer.curveY },
    place,
    numberFormat: money.whole,
  };
}
