import { total } from "../../../../core/numeric/total";
import { blockAddress, cellAddress } from "../../../../workbook/a1";
import { columnFormats } from "../../../../workbook/columnFormats";
import { literal } from "../../../../workbook/formulaLimits";
import type { Block, ChartPlan, SheetCell } from "../../../../workbook/SheetPlan";
import { linesHeight, SENTENCE, TEXT } from "../../../job/linesHeight";
import { fixed, spill } from "../../../job/parts";
import { said } from "../../../job/said";
import type { Places, SheetPart } from "../../../job/SheetPart";
import type { ValueSheet } from "../ValueSheet";
import { CAUSES, MUCH_LATER, type Cause, type SourceBridge } from "./bridge";

/** Group, Customers, Average value and Difference stand before the causes. */
const LEADING = 4;
/** Sources that may come to those there are. */
const MORE_SOURCES = 20;
/** Columns beside the causes that the chart covers, and its rows. */
const CHART = { first: 3, last: 7, rows: 12 };

/** What the parts of this sheet have in common. */
export interface BridgeSheet extends ValueSheet {
  readonly bridge: SourceBridge;
  /** Of the columns that are seen, the first of which holds labels, in points. */
  readonly widths: readonly number[];
}

/** The causes that the orders tell, each with its column in the answer of the function. */
function toldCauses({ bridge }: BridgeSheet): readonly { readonly cause: Cause; readonly column: number }[] {
  const told = CAUSES.filter((cause) => bridge.least[cause] !== undefined);
  return told.map((cause, i) => ({ cause, column: LEADING + 1 + i }));
}

/** The parts of the sheet: which source, why it is worth less in a sentence and cause by cause, what to rule out, and all sources. */
export function bridgeSheetParts(sheet: BridgeSheet): SheetPart[] {
  return [sourcePart(sheet), causesPart(sheet), firstPart(sheet), tablePart(sheet)];
}

function sourcePart(sheet: BridgeSheet): SheetPart {
  const { bridgeWords: words, bridge, widths, spoken } = sheet;
  return {
    id: "bridge source",
    rows: 3,
    cells: ({ row, column }) => ({ "bridge source": fixed(cellAddress(row, column + 1)) }),
    write({ row, column }, at) {
      const source = at.cell("bridge source");
      const difference = at.cell("bridge difference");
      const parts = toldCauses(sheet).map(({ cause }) => {
        const amount = at.cell(`bridge ${cause}`);
        const { takes, adds } = words.causes[cause];
        const by = (sentence: string, formula: string) => said(`, ${sentence}`, { amount: spoken.money(formula) });
        const less = by(words.takes("{amount}", takes), `(-${amount})`);
        const more = by(words.adds("{amount}", adds), amount);
        return `IF(ROUND(N(${amount}),2)<0,${less},IF(ROUND(N(${amount}),2)>0,${more},""))`;
      });
      const figures = {
        source: `${source}&""`,
        parts: `MID(${parts.join("&")},3,2000)`,
        less: spoken.money(`(-${difference})`),
        more: spoken.money(difference),
      };
      const [open, rest] = [{ source: "{source}", parts: "{parts}" }, words.sheet];
      const unlike =
        `IF(ROUND(${difference},2)<0,${said(words.less({ ...open, less: "{less}" }), figures)},` +
        `IF(ROUND(${difference},2)>0,${said(words.more({ ...open, more: "{more}" }), figures)},` +
        `${said(words.alike("{source}"), figures)}))`;
      const sentence = `IF(ISNUMBER(${difference}),${unlike},${said(rest.unknown, {})})`;
      const typical = words.less({ source: bridge.least.group, less: "1,234.00", parts: typicalParts(sheet) });
      return {
        blocks: [
          { row, column, cells: [[rest.source]] },
          { row, column: column + 1, cells: [[{ text: bridge.least.group }]], style: "input" },
        ],
        results: [{ row: row + 2, column, cells: [[{ formula: `=${sentence}` }]], style: "sentence" }],
        joined: [
          {
            row: row + 2,
            column,
            rows: 1,
            columns: widths.length,
            heights: [linesHeight(typical, SENTENCE, total(widths))],
          },
        ],
        checks: [
          {
            row,
            column: column + 1,
            formula: `=${isSource(at, cellAddress(row, column + 1))}`,
            title: rest.source,
            about: rest.about,
            wrong: rest.unknown,
          },
        ],
      };
    },
  };
}

function typicalParts(sheet: BridgeSheet): string {
  const { bridgeWords: words } = sheet;
  return toldCauses(sheet)
    .map(({ cause }) => words.takes("1,234.00", words.causes[cause].takes))
    .join(", ");
}

/** The row of a source in the answer of the function, which tells capital and small letters apart, and takes "*" for what it is. */
function placeOf(at: Places, source: string): string {
  return `1+MATCH(1,INDEX(EXACT(${fixed(at.column("bridge groups"))},${source})*1,0),0)`;
}

function isSource(at: Places, cell: string): string {
  return `SUMPRODUCT(EXACT(${fixed(at.column("bridge groups"))},${cell})*1)>0`;
}

/** What each cause makes of the difference, and all of them together. */
function causesPart(sheet: BridgeSheet): SheetPart {
  const { bridgeWords: words, money } = sheet;
  const causes = toldCauses(sheet);
  return {
    id: "bridge causes",
    heading: words.sheet.causes,
    rows: Math.max(causes.length + 2, CHART.rows),
    cells: ({ row, column }) => ({
      ...Object.fromEntries(
        causes.map(({ cause }, i) => [`bridge ${cause}`, fixed(cellAddress(row + 1 + i, column + 1))]),
      ),
      "bridge difference": fixed(cellAddress(row + 1 + causes.length, column + 1)),
    }),
    write({ row, column }, at) {
      const table = fixed(at.column("bridge table"));
      const source = at.cell("bridge source");
      // Below the sources stand cells that hold nothing, for those that may come.
      const of = (place: number): SheetCell => ({
        formula: `=IF(${source}="","",IFERROR(INDEX(${table},${placeOf(at, source)},${place}),""))`,
      });
      const [head, amount] = words.sheet.heads.causes;
      const last = row + 1 + causes.length;
      return {
        results: [
          { row, column, cells: [[head]], style: "result" },
          { row, column: column + 1, cells: [[amount]], style: "columnHeads" },
          { row: row + 1, column, cells: causes.map(({ cause }) => [words.causes[cause].label]) },
          {
            row: row + 1,
            column: column + 1,
            cells: causes.map(({ column: place }) => [of(place)]),
            numberFormat: money.exact,
          },
          { row: last, column, cells: [[words.sheet.heads.bridge[LEADING - 1]]], style: "result" },
          { row: last, column: column + 1, cells: [[of(LEADING)]], style: "result", numberFormat: money.exact },
        ],
      };
    },
  };
}

/** What to rule out before the people are held to be the wrong ones. */
function firstPart(sheet: BridgeSheet): SheetPart {
  const { bridgeWords: words, bridge, spoken, widths, count } = sheet;
  const makes = (at: Places, cause: Cause, sentence: (amount: string) => string) =>
    said(sentence("{amount}"), { amount: spoken.money(at.cell(`bridge ${cause}`)) });
  // No formula counts these days again.
  const days = Math.round(bridge.daysLater);
  const time = words.sheet.then(days >= MUCH_LATER ? words.later(days, count(days)) : words.earlier);
  const lines: readonly (readonly [string, (at: Places) => string, string])[] = [
    [
      words.time,
      (at) =>
        `IF(EXACT(${at.cell("bridge source")},${literal(bridge.least.group)}),${said(time, {})},${said(words.sheet.time, {})})`,
      time.length > words.sheet.time.length ? time : words.sheet.time,
    ],
    [
      words.returns,
      (at) =>
        `IF(ROUND(N(${at.cell("bridge refunds")}),2)=0,${said(words.returnsNothing, {})},${makes(at, "refunds", words.returnsMake)})`,
      words.returnsMake("1,234.00"),
    ],
    bridge.least.discounts === undefined
      ? [words.promotion, () => said(words.promotionUnknown, {}), words.promotionUnknown]
      : [words.promotion, (at) => makes(at, "discounts", words.promotionMakes), words.promotionMakes("1,234.00")],
    bridge.hasCosts
      ? [words.service, (at) => makes(at, "fulfilmentCost", words.serviceMakes), words.serviceMakes("1,234.00")]
      : [words.service, () => said(words.serviceUnknown, {}), words.serviceUnknown],
  ];
  return {
    id: "bridge first",
    heading: words.first,
    rows: lines.length,
    write: ({ row, column }, at) => ({
      results: lines.flatMap(([term, formula], i): Block[] => [
        { row: row + i, column, cells: [[term]], style: "result" },
        {
          row: row + i,
          column: column + 1,
          cells: [[{ formula: `=IF(ISNUMBER(${at.cell("bridge difference")}),${formula(at)},"")` }]],
          style: "line",
        },
      ]),
      joined: [
        {
          row,
          column: column + 1,
          rows: lines.length,
          columns: widths.length - 1,
          heights: lines.map(([, , typical]) => linesHeight(typical, TEXT, total(widths.slice(1)))),
        },
      ],
    }),
  };
}

/** Every source beside the average customer, as the function answers. */
function tablePart(sheet: BridgeSheet): SheetPart {
  const { bridgeWords: words, bridge, refs, cost, money } = sheet;
  const causes = toldCauses(sheet);
  const { heads } = words.sheet;
  const more = { discounts: heads.discounts, refunds: heads.refunds, fulfilmentCost: heads.cost };
  const others = causes.flatMap(({ cause }) => (cause in more ? [more[cause as keyof typeof more]] : []));
  const rows = bridge.rows.length;
  const columns = LEADING + causes.length;
  const part = spill("bridge", {
    heading: words.sheet.all,
    formula: (at) =>
      `WORTH.VALUEBRIDGE(${refs.customer},${refs.date},${refs.amount},${refs.source ?? ""},${refs.listPrice ?? ""},${cost(at)})`,
    rows: rows + 1,
    columns,
    heads: [...heads.bridge, ...others],
    formats: columnFormats(rows, ["", "#,##0", ...new Array<string>(columns - 2).fill(money.exact)]),
    marks: [{ row: 1, column: LEADING - 1, rows, columns: 1, mark: { kind: "bars" } }],
  });
  return {
    ...part,
    columns: ({ row, column }) => ({
      "bridge table": blockAddress(row, column, rows + 1 + MORE_SOURCES, columns),
      "bridge groups": blockAddress(row + 1, column, rows + MORE_SOURCES, 1),
    }),
  };
}

/** The causes as bars. */
export function bridgeChart(sheet: BridgeSheet, at: Places): ChartPlan {
  const row = at.row("bridge causes");
  return {
    title: sheet.bridgeWords.sheet.causes,
    series: sheet.bridgeWords.amountHead,
    meanings: ["main"],
    source: { row, column: 0, rows: toldCauses(sheet).length + 1 },
    place: { from: cellAddress(row, CHART.first), to: cellAddress(row + CHART.rows - 1, CHART.last) },
    numberFormat: sheet.money.exact,
  };
}
