import { monthIn } from "../../writing/excelDates";
import { cellAddress } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import type { MarkedCells } from "../../../workbook/SheetPlan";
import { spill } from "../../job/parts";
import { BEHIND_ROW, TABLE_ROW, type BehindParts } from "../../job/sheetBehind";
import type { Places, SheetPart } from "../../job/SheetPart";
import { ordersOnly } from "../../orders/orderRefs";
import { bridgeChart, bridgeSheetParts } from "./bridge/sheet";
import { CAMPAIGN_SIDES } from "./campaign/campaign";
import { campaignSheetParts } from "./campaign/sheet";
import { RANGE_ROWS, RANGE_WIDTH, rangePart } from "./ahead/sheet";
import { modelParts } from "./modelPart";
import { CHART_ROWS } from "./tables";
import type { Valuation } from "./valuation";
import { forecastFormula, type ValueSheet } from "./ValueSheet";
import type { ValueWords } from "./words.en";

/** What the sheets behind the front are known by among the words. */
export type BehindName = keyof ValueWords["sheet"]["behind"] | "bridge" | "campaign";

export function behindWords(name: BehindName, words: Pick<ValueWords, "sheet" | "bridge" | "campaign">) {
  return name === "bridge" || name === "campaign" ? words[name].sheet.behind : words.sheet.behind[name];
}

const WIDTH = 110;
const NAME_WIDTH = 170;
const LABEL_WIDTH = 260;
const GAP = 24;
/** Of what is to come of each customer. */
const FORECAST_COLUMNS = 9;
/** Of the columns that a chart covers. */
const CHART_WIDTHS = [90, 90, 90, 90, 90, 90];

/** The sheets that the orders have an answer for, in their order. */
export function namesBehind(
  { forecast, sources, channels, cohorts, trial, bridge, campaign }: Valuation,
  isCopied: boolean,
): BehindName[] {
  const has: Readonly<Record<BehindName, boolean>> = {
    customers: !("why" in forecast),
    sources: sources !== undefined || (channels !== undefined && channels.length > 0),
    bridge: !("why" in bridge) && bridge.least !== undefined,
    campaign: campaign !== undefined && !("why" in campaign),
    cohorts: cohorts.length > 1,
    trial: !("why" in trial),
    model: !("why" in forecast),
    orders: isCopied,
  };
  return (Object.keys(has) as BehindName[]).filter((name) => has[name]);
}

/** @param copy of the orders, where the formulas look at one */
export function valuesBehind(
  names: readonly BehindName[],
  sheet: ValueSheet,
  copy: readonly SheetPart[],
): BehindParts[] {
  const { result } = sheet;
  const made: Readonly<Record<BehindName, () => Omit<BehindParts, "name" | "about">>> = {
    customers: () => {
      const widths = [NAME_WIDTH, ...repeated(WIDTH, FORECAST_COLUMNS - 1)];
      return { widths, heads: "forecast", labels: 1, parts: forecastParts(sheet) };
    },
    sources: () => {
      return { widths: [NAME_WIDTH, ...repeated(WIDTH, 6), GAP, ...repeated(WIDTH, 4)], parts: sourceParts(sheet) };
    },
    bridge: () => bridgeBehind(sheet),
    campaign: () => campaignBehind(sheet),
    cohorts: () => {
      const widths = [NAME_WIDTH, ...repeated(WIDTH, Math.max(CHART_WIDTHS.length, result.cohorts.length))];
      return { widths, heads: "cohorts", parts: [cohortPart(sheet)] };
    },
    trial: () => ({ widths: [...repeated(WIDTH, 4), GAP, ...CHART_WIDTHS], heads: "trial", parts: trialParts(sheet) }),
    model: () => ({ widths: [NAME_WIDTH, ...repeated(WIDTH, RANGE_WIDTH - 1)], parts: modelSheetParts(sheet) }),
    orders: () => ({ widths: [NAME_WIDTH, ...repeated(WIDTH, 6)], heads: "copy", parts: copy }),
  };
  const words = { sheet: sheet.words, bridge: sheet.bridgeWords, campaign: sheet.campaignWords };
  return names.map((name) => ({ ...behindWords(name, words), ...made[name]() }));
}

function bridgeBehind(sheet: ValueSheet): Omit<BehindParts, "name" | "about"> {
  const widths = [NAME_WIDTH, ...repeated(WIDTH, 8)];
  const { bridge } = sheet.result;
  if ("why" in bridge || !bridge.least) return { widths, parts: [] };
  const own = { ...sheet, bridge: { ...bridge, least: bridge.least }, widths };
  return { widths, parts: bridgeSheetParts(own), rest: (at) => ({ chart: bridgeChart(own, at) }) };
}

function campaignBehind(sheet: ValueSheet): Omit<BehindParts, "name" | "about"> {
  const widths = [LABEL_WIDTH, ...repeated(WIDTH, CAMPAIGN_SIDES.length)];
  const { campaign } = sheet.result;
  if (!campaign || "why" in campaign) return { widths, parts: [] };
  return { widths, parts: campaignSheetParts({ ...sheet, campaign, widths }) };
}

function repeated(width: number, count: number): number[] {
  return new Array<number>(count).fill(width);
}

/** Bars in a column below its heading. */
function bars(column: number, rows: number): MarkedCells {
  return { row: 1, column, rows, columns: 1, mark: { kind: "bars" } };
}

function forecastParts(sheet: ValueSheet): SheetPart[] {
  const { words, money, result } = sheet;
  const { customers } = result;
  return [
    spill("forecast", {
      heading: words.forecast,
      formula: (at) => forecastFormula(sheet, at),
      rows: customers + 1,
      heads: words.heads.forecast,
      columns: FORECAST_COLUMNS,
      formats: columnFormats(customers, ["", "#,##0", "0.0", "0.0", "0%", "0.00", money.exact, money.exact, "0%"]),
      marks: [bars(7, customers)],
    }),
  ];
}

/** How sure the forecast is, which the front takes from here, and below it by what model it is made. */
function modelSheetParts(sheet: ValueSheet): SheetPart[] {
  const below = TABLE_ROW + RANGE_ROWS + 2;
  return [
    rangePart(sheet, { row: TABLE_ROW, column: 0 }),
    ...modelParts(sheet, (at) => orderModel(sheet, at), { row: below, column: 0 }, RANGE_WIDTH + 1),
  ];
}

/** Side by side: each gets more rows as more sources or channels are named. */
function sourceParts({ result, words, refs, cost, money }: ValueSheet): SheetPart[] {
  const { sources, channels } = result;
  const bySource =
    sources &&
    refs.source &&
    spill("sources", {
      heading: words.sources,
      formula: (at) => `WORTH.SOURCEVALUE(${refs.customer},${refs.date},${refs.amount},${refs.source},,${cost(at)})`,
      rows: sources.length + 1,
      heads: words.heads.sources,
      columns: 7,
      formats: columnFormats(sources.length, ["", "#,##0", money.exact, money.exact, "0%", money.whole, "0.0%"]),
      marks: [bars(2, sources.length)],
    });
  const byChannels =
    channels &&
    refs.channel &&
    spill("channels", {
      heading: words.channels,
      origin: () => ({ row: TABLE_ROW, column: bySource ? 8 : 0 }),
      formula: (at) => `WORTH.CHANNELVALUE(${refs.customer},${refs.amount},${refs.channel},${cost(at)})`,
      rows: channels.length + 1,
      heads: words.heads.channels,
      columns: 4,
      formats: columnFormats(channels.length, ["#,##0", "#,##0", money.exact, "0.00"]),
      marks: [bars(2, channels.length)],
    });
  return [bySource, byChannels].flatMap((part) => part || []);
}

/** Periods go down and cohorts across, so that each cohort is a column and a line of the chart above. */
function cohortPart(sheet: ValueSheet): SheetPart {
  const { result, refs, cost, money } = sheet;
  const { cohorts, period } = result;
  const words = sheet.words.cohorts;
  const periods = Math.max(...cohorts.map(({ figures }) => figures.length));
  const across = (row: number, rows: number, numberFormat: string) => {
    return { row, column: 1, rows, columns: cohorts.length, numberFormat };
  };
  const from = { row: TABLE_ROW + CHART_ROWS + 1, column: 0 };
  const cells = (column: number, rows: number) => ({ row: from.row + 2, column, rows });
  const part = spill("cohorts", {
    heading: words.title[period],
    origin: () => from,
    formula: (at) =>
      `TRANSPOSE(WORTH.COHORTS(${refs.customer},${refs.date},${refs.amount},"value","${period}",${cost(at)}))`,
    rows: periods + 2,
    heads: [sheet.words.heads.cohort],
    labels: [sheet.words.heads.customers],
    columns: cohorts.length + 1,
    formats: [across(0, 1, sheet.dates.month), across(1, 1, "#,##0"), across(2, periods, money.exact)],
    marks: [{ row: 2, column: 1, rows: periods, columns: cohorts.length, mark: { kind: "heat" } }],
  });
  const chart = {
    title: words.title[period],
    series: cohorts.map(({ firstDay, figures }, i) => ({
      name: monthIn(firstDay, sheet.dates),
      x: cells(0, figures.length),
      y: cells(1 + i, figures.length),
      drawn: "line" as const,
    })),
    axes: { x: words.x[period], y: words.y },
    place: { from: cellAddress(BEHIND_ROW, 0), to: cellAddress(BEHIND_ROW + CHART_ROWS - 1, CHART_WIDTHS.length) },
    numberFormat: "#,##0",
  };
  return { ...part, write: (origin, at) => ({ ...part.write(origin, at), scatters: [chart] }) };
}

function trialParts({ result, words: { trial: words, heads }, refs }: ValueSheet): SheetPart[] {
  const { trial } = result;
  if ("why" in trial) return [];
  const rows = trial.weeks.length;
  const cells = (column: number) => ({ row: TABLE_ROW + 1, column, rows });
  const part = spill("trial", {
    heading: words.title,
    formula: () => `WORTH.FORECASTCHECK(${ordersOnly(refs).customer},${ordersOnly(refs).date})`,
    rows: rows + 1,
    columns: 4,
    heads: heads.trial,
    formats: columnFormats(rows, ["#,##0", "#,##0", "#,##0", "+0.0%;-0.0%"]),
  });
  const chart = {
    title: words.title,
    series: [
      { name: words.came, x: cells(0), y: cells(1), drawn: "line", meaning: "main" },
      { name: words.expected, x: cells(0), y: cells(2), drawn: "line", meaning: "plain" },
    ] as const,
    axes: { x: words.x, y: words.y },
    place: {
      // Below the headings, which every page repeats with what stands over them.
      from: cellAddress(TABLE_ROW + 1, 5),
      to: cellAddress(TABLE_ROW + CHART_ROWS, 4 + CHART_WIDTHS.length),
    },
    numberFormat: "#,##0",
  };
  return [{ ...part, write: (origin, at) => ({ ...part.write(origin, at), scatters: [chart] }) }];
}

function orderModel({ refs: { customer, date, amount } }: ValueSheet, at: Places): string {
  return `WORTH.ORDERMODEL(${[customer, date, amount, at.cell("startsOn")].join(",")})`;
}
