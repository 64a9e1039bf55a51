import { isoDate } from "../../../core/dates/isoDate";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import type { MarkedCells, ScatterPlan, Spill } from "../../../workbook/SheetPlan";
import { spill } from "../../job/parts";
import type { SheetPart, Places } from "../../job/SheetPart";
import { ordersOnly } from "../../orders/orderRefs";
import { RANGE_WIDTH, rangePart } from "./ahead/sheet";
import { CURVE_STEPS } from "./valuation";
import { forecastFormula, valuesFormula, type ValueSheet } from "./ValueSheet";

/** What stands before the tables in hidden columns. */
const REPORT_WIDTH = 4;
/** The first column of the tables to the right, and the cells that their charts cover. */
const FIRST_COLUMN = 8;
export const CHART_ROWS = 17;
const CHART_COLUMNS = 5;

/**
 * Every table to the right that the orders have an answer for, side by side. Those that can grow stand apart, or last: the
 * cohorts, which become more with every month, behind everything else.
 *
 * @param cohortsAt the first column of the cohorts
 * @param behind what only formulas look at, in the first columns
 * @returns the tables, and the first column that is free after all but the cohorts
 */
export function valueTables(
  sheet: ValueSheet,
  cohortsAt: number,
  behind?: (column: number) => SheetPart,
): { readonly parts: SheetPart[]; readonly end: number } {
  const { result } = sheet;
  const parts: SheetPart[] = [];
  let column = FIRST_COLUMN;
  const add = (part: SheetPart | undefined, width: number) => {
    if (!part) return;
    parts.push(part);
    column += width;
  };
  if (behind) add(behind(column), REPORT_WIDTH);
  add(curvePart(sheet, column), 3);
  add(trialPart(sheet, column), CHART_COLUMNS + 1);
  add(sourcePart(sheet, column), 8);
  add(channelPart(sheet, column), 5);
  add(rangePart(sheet, column), RANGE_WIDTH + 1);
  add(forecastPart(sheet, column), 10);
  return { parts: [...parts, ...(result.cohorts.length > 1 ? [cohortPart(sheet, cohortsAt)] : [])], end: column };
}

/** Bars in a column below its heading. */
function bars(column: number, rows: number): MarkedCells {
  return { row: 1, column, rows, columns: 1, mark: { kind: "bars" } };
}

/** The cells above a table, where its chart stands. */
function above(column: number, columns: number, at: Places): ScatterPlan["place"] {
  const first = at.row("assumptions");
  return { from: cellAddress(first - 1, column), to: cellAddress(first + CHART_ROWS - 2, column + columns - 1) };
}

/** A table with its heading, and where there is one, the chart above it. */
function charted(
  { tableHead }: ValueSheet,
  id: string,
  heading: string,
  column: number,
  body: Pick<Spill, "rows" | "columns" | "formats" | "heads" | "labels"> & {
    readonly formula: (at: Places) => string;
    readonly marks?: readonly MarkedCells[];
  },
  chart?: (at: Places) => ScatterPlan,
): SheetPart {
  const part = spill(id, { heading, origin: () => ({ row: tableHead, column }), ...body });
  return {
    ...part,
    write: (from, at) => ({ ...part.write(from, at), scatters: chart ? [chart(at)] : [] }),
  };
}

function curvePart(sheet: ValueSheet, column: number): SheetPart | undefined {
  const { result, tableHead } = sheet;
  if (result.curve.length === 0) return undefined;
  const words = sheet.words.concentration;
  const shares = Array.from({ length: CURVE_STEPS + 1 }, (_, i) => [i / CURVE_STEPS]);
  const rows = shares.length;
  const first = tableHead + 1;
  const cells = (at: number) => ({ row: first, column: at, rows });
  return {
    id: "curve",
    heading: words.title,
    rows: rows + 1,
    origin: () => ({ row: tableHead, column }),
    write: (_, at) => ({
      blocks: [
        { row: tableHead, column, cells: [[words.customers, words.value]], style: "columnHeads" },
        { row: first, column, cells: shares, numberFormat: "0%" },
      ],
      spills: [
        {
          row: first,
          column: column + 1,
          formula: `=WORTH.CONCENTRATION(${valuesFormula(sheet)},${blockAddress(first, column, rows, 1)})`,
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
          // Beside the figures, where the eye is first.
          place: above(2, 5, at),
          numberFormat: "0%",
        },
      ],
    }),
  };
}

function trialPart(sheet: ValueSheet, column: number): SheetPart | undefined {
  const { result, refs, tableHead } = sheet;
  const { trial } = result;
  if ("why" in trial) return undefined;
  const words = sheet.words.trial;
  const rows = trial.weeks.length;
  const cells = (at: number) => ({ row: tableHead + 1, column: column + at, rows });
  return charted(
    sheet,
    "trial",
    words.title,
    column,
    {
      formula: () => `WORTH.FORECASTCHECK(${ordersOnly(refs).customer},${ordersOnly(refs).date})`,
      rows: rows + 1,
      columns: 4,
      heads: sheet.words.heads.trial,
      formats: columnFormats(rows, ["#,##0", "#,##0", "#,##0", "+0.0%;-0.0%"]),
    },
    (at) => ({
      title: words.title,
      series: [
        { name: words.came, x: cells(0), y: cells(1), drawn: "line", meaning: "main" },
        { name: words.expected, x: cells(0), y: cells(2), drawn: "line", meaning: "plain" },
      ],
      axes: { x: words.x, y: words.y },
      place: above(column - 3, CHART_COLUMNS + 3, at),
      numberFormat: "#,##0",
    }),
  );
}

function sourcePart(sheet: ValueSheet, column: number): SheetPart | undefined {
  const { result, words, refs, cost, money } = sheet;
  const { sources } = result;
  if (!sources || !refs.source) return undefined;
  return charted(sheet, "sources", words.sources, column, {
    formula: () => `WORTH.SOURCEVALUE(${refs.customer},${refs.date},${refs.amount},${refs.source},,${cost})`,
    rows: sources.length + 1,
    heads: words.heads.sources,
    columns: 7,
    formats: columnFormats(sources.length, ["", "#,##0", money.exact, money.exact, "0%", money.whole, "0.0%"]),
    marks: [bars(2, sources.length)],
  });
}

function channelPart(sheet: ValueSheet, column: number): SheetPart | undefined {
  const { result, words, refs, cost, money } = sheet;
  const { channels } = result;
  if (!channels || channels.length === 0 || !refs.channel) return undefined;
  return charted(sheet, "channels", words.channels, column, {
    formula: () => `WORTH.CHANNELVALUE(${refs.customer},${refs.amount},${refs.channel},${cost})`,
    rows: channels.length + 1,
    heads: words.heads.channels,
    columns: 4,
    formats: columnFormats(channels.length, ["#,##0", "#,##0", money.exact, "0.00"]),
    marks: [bars(2, channels.length)],
  });
}

function forecastPart(sheet: ValueSheet, column: number): SheetPart | undefined {
  const { result, words, money } = sheet;
  if ("why" in result.forecast) return undefined;
  const { customers } = result;
  return charted(sheet, "forecast", words.forecast, column, {
    formula: (at) => forecastFormula(sheet, at),
    rows: customers + 1,
    heads: words.heads.forecast,
    columns: 9,
    formats: columnFormats(customers, ["", "#,##0", "0.0", "0.0", "0%", "0.00", money.exact, money.exact, "0%"]),
    marks: [bars(7, customers)],
  });
}

/** Periods go down and cohorts across, so that each cohort is a column and a line of the chart. */
function cohortPart(sheet: ValueSheet, column: number): SheetPart {
  const { result, refs, cost, money, tableHead } = sheet;
  const { cohorts, period } = result;
  const words = sheet.words.cohorts;
  const periods = Math.max(...cohorts.map(({ figures }) => figures.length));
  const across = (row: number, rows: number, numberFormat: string) => {
    return { row, column: 1, rows, columns: cohorts.length, numberFormat };
  };
  const cells = (at: number, rows: number) => ({ row: tableHead + 2, column: column + at, rows });
  return charted(
    sheet,
    "cohorts",
    words.title[period],
    column,
    {
      formula: () =>
        `TRANSPOSE(WORTH.COHORTS(${refs.customer},${refs.date},${refs.amount},"value","${period}",${cost}))`,
      rows: periods + 2,
      heads: [sheet.words.heads.cohort],
      labels: [sheet.words.heads.customers],
      columns: cohorts.length + 1,
      formats: [across(0, 1, "yyyy-mm"), across(1, 1, "#,##0"), across(2, periods, money.exact)],
      marks: [{ row: 2, column: 1, rows: periods, columns: cohorts.length, mark: { kind: "heat" } }],
    },
    (at) => ({
      title: words.title[period],
      series: cohorts.map(({ firstDay, figures }, i) => ({
        name: isoDate(firstDay).slice(0, 7),
        x: cells(0, figures.length),
        y: cells(1 + i, figures.length),
        drawn: "line",
      })),
      axes: { x: words.x[period], y: words.y },
      place: above(column, CHART_COLUMNS + 1, at),
      numberFormat: "#,##0",
    }),
  );
}
