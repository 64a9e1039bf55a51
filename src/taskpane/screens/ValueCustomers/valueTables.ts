import { isoDate } from "../../../core/dates/isoDate";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import type { Block, ScatterPlan, Spill } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { CURVE_STEPS } from "./valuation";
import {
  CHART_COLUMNS,
  CHART_ROWS,
  forecastFormula,
  valuesFormula,
  type TableColumns,
  type ValueLayout,
} from "./valueLayout";

/** A table of formulas with its heading, and the chart above it. */
export interface ValueTable {
  readonly blocks: readonly Block[];
  readonly spills: readonly Spill[];
  readonly chart?: ScatterPlan;
}

/** Every table to the right that the orders have an answer for. Those that can grow stand apart, or last. */
export function valueTables(layout: ValueLayout, columns: TableColumns, cohortsAt: number): ValueTable[] {
  const { result } = layout.data;
  return [
    ...(result.curve.length > 0 ? [curveTable(layout, columns.curve)] : []),
    ...trialTable(layout, columns.trial),
    ...sourceTable(layout, columns.sources),
    ...channelTable(layout, columns.channels),
    ...("why" in result.forecast ? [] : [forecastTable(layout, columns.forecast)]),
    ...(result.cohorts.length > 1 ? [cohortTable(layout, cohortsAt)] : []),
  ];
}

function titled(layout: ValueLayout, column: number, words: string): Block {
  return { row: layout.firstTable - 1, column, cells: [[words]], style: "heading" };
}

function over({ firstInput }: ValueLayout, column: number, columns: number): ScatterPlan["place"] {
  return {
    from: cellAddress(firstInput - 1, column),
    to: cellAddress(firstInput + CHART_ROWS - 2, column + columns - 1),
  };
}

function curveTable(layout: ValueLayout, column: number): ValueTable {
  const words = texts.valueCustomers.sheet.concentration;
  const { firstTable } = layout;
  const shares = Array.from({ length: CURVE_STEPS + 1 }, (_, i) => [i / CURVE_STEPS]);
  const rows = shares.length;
  const cells = (at: number) => ({ row: firstTable + 1, column: at, rows });
  return {
    blocks: [
      titled(layout, column, words.title),
      { row: firstTable, column, cells: [[words.customers, words.value]], style: "columnHeads" },
      { row: firstTable + 1, column, cells: shares, numberFormat: "0%" },
    ],
    spills: [
      {
        row: firstTable + 1,
        column: column + 1,
        formula: `=WORTH.CONCENTRATION(${valuesFormula(layout)},${blockAddress(firstTable + 1, column, rows, 1)})`,
        headed: false,
        rows,
        columns: 1,
        formats: [{ row: 0, column: 0, rows, columns: 1, numberFormat: "0.0%" }],
      },
    ],
    chart: {
      title: words.title,
      series: [
        { name: words.value, x: cells(column), y: cells(column + 1), drawn: "line" },
        { name: words.equal, x: cells(column), y: cells(column), drawn: "line" },
      ],
      axes: { x: words.customers, y: words.value },
      // Beside the figures, where the eye is first.
      place: over(layout, 2, 1),
      numberFormat: "0%",
    },
  };
}

function trialTable(layout: ValueLayout, column: number): ValueTable[] {
  const { data, refs, firstTable } = layout;
  const { trial } = data.result;
  if ("why" in trial) return [];
  const words = texts.valueCustomers.sheet.trial;
  const rows = trial.weeks.length;
  const cells = (at: number) => ({ row: firstTable + 1, column: column + at, rows });
  return [
    {
      blocks: [titled(layout, column, words.title)],
      spills: [
        {
          row: firstTable,
          column,
          formula: `=WORTH.FORECASTCHECK(${refs.customer},${refs.date})`,
          headed: true,
          rows: rows + 1,
          columns: 4,
          formats: columnFormats(rows, ["#,##0", "#,##0", "#,##0", "+0.0%;-0.0%"]),
        },
      ],
      chart: {
        title: words.title,
        series: [
          { name: words.came, x: cells(0), y: cells(1), drawn: "line" },
          { name: words.expected, x: cells(0), y: cells(2), drawn: "line" },
        ],
        axes: { x: words.x, y: words.y },
        place: over(layout, column - 3, CHART_COLUMNS + 3),
        numberFormat: "#,##0",
      },
    },
  ];
}

function sourceTable(layout: ValueLayout, column: number): ValueTable[] {
  const { data, refs, net, money, firstTable } = layout;
  const { sources } = data.result;
  if (!sources || !refs.source) return [];
  return [
    {
      blocks: [titled(layout, column, texts.valueCustomers.sheet.sources)],
      spills: [
        {
          row: firstTable,
          column,
          formula: `=WORTH.SOURCEVALUE(${refs.customer},${refs.date},${net},${refs.source})`,
          headed: true,
          rows: sources.length + 1,
          columns: 7,
          formats: columnFormats(sources.length, ["", "#,##0", money.exact, money.exact, "0%", money.whole, "0.0%"]),
        },
      ],
    },
  ];
}

function channelTable(layout: ValueLayout, column: number): ValueTable[] {
  const { data, refs, net, money, firstTable } = layout;
  const { channels } = data.result;
  if (!channels || channels.length === 0 || !refs.channel) return [];
  return [
    {
      blocks: [titled(layout, column, texts.valueCustomers.sheet.channels)],
      spills: [
        {
          row: firstTable,
          column,
          formula: `=WORTH.CHANNELVALUE(${refs.customer},${net},${refs.channel})`,
          headed: true,
          rows: channels.length + 1,
          columns: 4,
          formats: columnFormats(channels.length, ["#,##0", "#,##0", money.exact, "0.00"]),
        },
      ],
    },
  ];
}

function forecastTable(layout: ValueLayout, column: number): ValueTable {
  const { data, money, firstTable } = layout;
  const { customers } = data.result;
  return {
    blocks: [titled(layout, column, texts.valueCustomers.sheet.forecast)],
    spills: [
      {
        row: firstTable,
        column,
        formula: `=${forecastFormula(layout)}`,
        headed: true,
        rows: customers + 1,
        columns: 8,
        formats: columnFormats(customers, ["", "#,##0", "0.0", "0.0", "0%", "0.00", money.exact, money.exact]),
      },
    ],
  };
}

/** Periods go down and cohorts across, so that each cohort is a column and a line of the chart. */
function cohortTable(layout: ValueLayout, column: number): ValueTable {
  const { data, refs, net, money, firstTable } = layout;
  const { cohorts, period } = data.result;
  const words = texts.valueCustomers.sheet.cohorts;
  const periods = Math.max(...cohorts.map(({ figures }) => figures.length));
  const across = (row: number, rows: number, numberFormat: string) => ({
    row,
    column: 1,
    rows,
    columns: cohorts.length,
    numberFormat,
  });
  const cells = (at: number, rows: number) => ({ row: firstTable + 2, column: column + at, rows });
  return {
    blocks: [titled(layout, column, words.title[period])],
    spills: [
      {
        row: firstTable,
        column,
        formula: `=TRANSPOSE(WORTH.COHORTS(${refs.customer},${refs.date},${net},"value","${period}"))`,
        headed: true,
        rows: periods + 2,
        columns: cohorts.length + 1,
        formats: [across(0, 1, "yyyy-mm"), across(1, 1, "#,##0"), across(2, periods, money.exact)],
      },
    ],
    chart: {
      title: words.title[period],
      series: cohorts.map(({ firstDay, figures }, i) => ({
        name: isoDate(firstDay).slice(0, 7),
        x: cells(0, figures.length),
        y: cells(1 + i, figures.length),
        drawn: "line" as const,
      })),
      axes: { x: words.x[period], y: words.y },
      place: over(layout, column, CHART_COLUMNS + 1),
      numberFormat: "#,##0",
    },
  };
}
