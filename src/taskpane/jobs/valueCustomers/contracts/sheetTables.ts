import { blockAddress, cellAddress } from "../../../../workbook/a1";
import { columnFormats } from "../../../../workbook/columnFormats";
import type { Block, ScatterPlan } from "../../../../workbook/SheetPlan";
import { fixed, spill } from "../../../job/parts";
import type { Origin, Places, SheetPart } from "../../../job/SheetPart";
import type { DateFormats } from "../../../writing/excelDates";
import type { MoneyFormats } from "../../../writing/excelMoney";
import type { ValueWords } from "../words.en";
import type { ContractRefs } from "./contractRefs";
import type { Subscriptions } from "./subscriptions";

/** What the parts of the sheet have in common. */
export interface ContractSheet {
  readonly found: Subscriptions;
  readonly words: ValueWords["contracts"]["written"];
  readonly axes: ValueWords["contracts"]["retention"];
  readonly refs: ContractRefs;
  /** The heading row of the tables to the right. */
  readonly tableHead: number;
  readonly money: MoneyFormats;
  readonly dates: DateFormats;
}

/** The cells that the charts above the tables cover. */
export const LEAVING_ROWS = 17;
const CHART_COLUMNS = 7;
/** What RETENTIONMODEL comes to at most, with its header; its rows are hidden behind those that say it. */
const MODEL_ROWS = 10;
/** Periods and cohorts that may come to be, as time goes on. */
const MORE = 120;
/** Of the tables: age, still there and learnt; could renew, renewed, seen and constant. */
const CURVE = 3;
const SEEN = 4;

/** The tables to the right, side by side: retention by age with its chart, the model, and last those that grow: who is left. */
export function contractTables(sheet: ContractSheet, first: number): SheetPart[] {
  const seenAt = first + CURVE;
  const modelAt = seenAt + SEEN + 1;
  const hiddenAt = modelAt + 3;
  return [
    curvePart(sheet, first),
    seenPart(sheet, seenAt),
    modelPart(sheet, modelAt),
    modelBehind(sheet, hiddenAt),
    survivorPart(sheet, hiddenAt + 3),
  ];
}

function survivorFormula({ refs, found }: ContractSheet, { cell }: Places): string {
  return `WORTH.SURVIVORS(${refs.start},${refs.end},${cell("asOf")},"${found.period}")`;
}

/** The model in a formula: the cells in which RETENTIONMODEL says it. */
export function modelTerm(at: Places): string {
  return at.cell("model");
}

function curvePart(sheet: ContractSheet, column: number): SheetPart {
  const { found, words, axes, tableHead } = sheet;
  const rows = found.ages.length;
  const below = (offset: number) => ({ row: tableHead + 1, column: column + offset, rows });
  const part = spill("curve", {
    heading: words.retention,
    origin: () => ({ row: tableHead, column }),
    formula: (at) => `WORTH.RETENTIONCURVE(${modelTerm(at)},${rows})`,
    rows: rows + 1,
    columns: CURVE,
    heads: words.heads.curve,
    formats: columnFormats(rows, ["0", "0.0%", "0.0%"]),
  });
  const chart = (at: Places): ScatterPlan => {
    const row = at.row("assumptions");
    return {
      title: axes.title,
      series: [
        { name: axes.seen, x: below(0), y: below(CURVE + 2), drawn: "line", meaning: "main" },
        { name: axes.byModel, x: below(0), y: below(2), drawn: "line", meaning: "plain" },
        { name: axes.constant, x: below(0), y: below(CURVE + 3), drawn: "line" },
      ],
      axes: { x: axes.x[found.period], y: axes.y },
      place: { from: cellAddress(row - 1, 2), to: cellAddress(row + LEAVING_ROWS - 2, CHART_COLUMNS) },
    };
  };
  return { ...part, write: (from, at) => ({ ...part.write(from, at), scatters: [chart(at)] }) };
}

/** What was seen at each age, of all cohorts together: counted from who is left of each, wherever that table has come to end. */
function seenPart(sheet: ContractSheet, column: number): SheetPart {
  const { found, words, tableHead } = sheet;
  const ages = found.ages.length;
  const row = (i: number) => tableHead + 1 + i;
  const cell = (i: number, at: number) => cellAddress(row(i), column + at);
  return {
    id: "seen",
    rows: ages + 1,
    origin: () => ({ row: tableHead, column }),
    write: (_, at) => ({
      blocks: [{ row: tableHead, column, cells: [words.heads.seen], style: "columnHeads" }],
      results: Array.from({ length: ages }, (_, i): Block[] => {
        const [before, now] = [at.cell(`left ${i}`), at.cell(`left ${i + 1}`)];
        const block = (place: number, formula: string, numberFormat: string): Block => {
          return { row: row(i), column: column + place, cells: [[{ formula: `=${formula}` }]], numberFormat };
        };
        return [
          block(0, `SUMPRODUCT(--(${now}<>""),${before})`, "#,##0"),
          block(1, `SUM(${now})`, "#,##0"),
          block(2, `IF(${cell(i, 0)}=0,"",${cell(i, 1)}/${cell(i, 0)})`, "0.0%"),
          block(3, at.cell("constant"), "0.0%"),
        ];
      }).flat(),
    }),
  };
}

/** The model in the words of the sheet. */
function modelPart({ words, tableHead }: ContractSheet, column: number): SheetPart {
  const { name, doubt } = words.modelRows;
  const rows = [
    [name, "Model"],
    ...["a", "b", "c", "AIC"].map((parameter) => [parameter, parameter] as const),
    [doubt, "Warning"],
  ] as const;
  return {
    id: "model",
    heading: words.model,
    rows: rows.length,
    origin: () => ({ row: tableHead, column }),
    write: (from, at) => ({
      results: rows.flatMap(([label, id], i): Block[] => {
        const [names, values] = [at.cell("model names"), at.cell("model values")];
        const held = `INDEX(${values},MATCH("${id}",${names},0))`;
        const shown = id === "Warning" ? `IF(${held}="","–","${words.doubtful}")` : `IFERROR(${held},"–")`;
        return [
          { row: from.row + i, column: from.column, cells: [[label]] },
          {
            ...{ row: from.row + i, column: from.column + 1, style: "result", numberFormat: "0.0000" },
            cells: [[{ formula: `=${shown}` }]],
          },
        ];
      }),
    }),
  };
}

/** What RETENTIONMODEL says, in hidden columns: other formulas take the model from there. */
function modelBehind(sheet: ContractSheet, column: number): SheetPart {
  const part = spill("model behind", {
    origin: () => ({ row: sheet.tableHead, column }),
    formula: (at) => `WORTH.RETENTIONMODEL(${survivorFormula(sheet, at)})`,
    rows: MODEL_ROWS - 1,
    columns: 2,
    formats: [],
  });
  return {
    ...part,
    cells: ({ row, column: first }) => ({
      model: fixed(blockAddress(row, first, MODEL_ROWS, 2)),
      "model names": fixed(blockAddress(row, first, MODEL_ROWS, 1)),
      "model values": fixed(blockAddress(row, first + 1, MODEL_ROWS, 1)),
    }),
    write: (from, at) => ({ ...part.write(from, at), hidden: [{ column, columns: 2 }] }),
  };
}

/** Who is left of each cohort: a column a cohort, a row a period; both become more as time goes on, so that nothing stands behind it. */
function survivorPart(sheet: ContractSheet, column: number): SheetPart {
  const { found, words, tableHead } = sheet;
  const { cohorts } = found;
  const periods = found.ages.length + 1;
  const width = cohorts.length + MORE;
  const part = spill("survivors", {
    heading: words.survivors,
    origin: () => ({ row: tableHead, column }),
    formula: (at) => survivorFormula(sheet, at),
    rows: periods + 1,
    columns: cohorts.length + 1,
    heads: words.heads.survivors,
    formats: [
      { row: 0, column: 1, rows: 1, columns: cohorts.length, numberFormat: sheet.dates.month },
      { row: 1, column: 0, rows: periods, columns: cohorts.length + 1, numberFormat: "#,##0" },
    ],
    marks: [{ row: 1, column: 1, rows: periods, columns: cohorts.length, mark: { kind: "heat" } }],
  });
  const cells = ({ row, column: first }: Origin) => {
    const lines = (i: number, rows: number) => fixed(blockAddress(row + 1 + i, first + 1, rows, width));
    const all = found.ages.length + MORE;
    return {
      ...Object.fromEntries(Array.from({ length: periods }, (_, i) => [`left ${i}`, lines(i, 1)])),
      "all renewed": `SUM(${lines(1, all)})`,
      "all could renew": `SUMPRODUCT(--(${lines(1, all)}<>""),${lines(0, all)})`,
    };
  };
  return { ...part, cells };
}
