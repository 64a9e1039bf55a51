import { total } from "../../../../core/numeric/total";
import { blockAddress, cellAddress } from "../../../../workbook/a1";
import { columnFormats } from "../../../../workbook/columnFormats";
import { literal } from "../../../../workbook/formulaLimits";
import type { Block, ChartPlan, SheetCell } from "../../../../workbook/SheetPlan";
import { linesHeight, SENTENCE, TEXT } from "../../../job/linesHeight";
import { fixed, spill } from "../../../job/parts";
import { said } from "../../../job/said";
import type { Places, SheetPart } from "../../../job/SheetPart";
import { MUCH_LATER, type Cause } from "./bridge";
import { type BridgeSheet, BEFORE_CAUSES, toldCauses } from "./BridgeSheet";
import { isByTime } from "./parting";
import { sentenceFormula, typicalSentence } from "./sheetSentence";

/** Groups that may come to those there are. */
const MORE_GROUPS = 20;
/** Columns beside the causes that the chart covers, and its rows. */
const CHART = { first: 3, last: 7, rows: 12 };

/** The parts of the sheet: which group, why it is worth less in a sentence and cause by cause, what to rule out, and all groups. */
export function bridgeSheetParts(sheet: BridgeSheet): SheetPart[] {
  return [groupPart(sheet), causesPart(sheet), firstPart(sheet), tablePart(sheet)];
}

/** The group that is explained: to be changed for any other of the table. */
function groupPart(sheet: BridgeSheet): SheetPart {
  const { bridgeWords, bridge, widths, dates } = sheet;
  const words = bridgeWords.by[bridge.by];
  const { group } = bridge.least;
  const format = isByTime(bridge.by) ? dates.month : undefined;
  return {
    id: "bridge group",
    rows: 3,
    cells: ({ row, column }) => ({ "bridge group": fixed(cellAddress(row, column + 1)) }),
    write: ({ row, column }, at) => ({
      blocks: [
        { row, column, cells: [[words.explain]] },
        {
          ...{ row, column: column + 1, style: "input", numberFormat: format },
          cells: [[isByTime(bridge.by) ? Number(group) : { text: group }]],
        },
      ],
      results: [{ row: row + 2, column, cells: [[{ formula: `=${sentenceFormula(sheet, at)}` }]], style: "sentence" }],
      joined: [
        {
          ...{ row: row + 2, column, rows: 1, columns: widths.length },
          heights: [linesHeight(typicalSentence(sheet), SENTENCE, total(widths))],
        },
      ],
      checks: [
        {
          row,
          column: column + 1,
          formula: `=${isGroup(sheet, at, cellAddress(row, column + 1))}`,
          title: words.explain,
          about: words.about,
          wrong: words.unknown,
        },
      ],
    }),
  };
}

/**
 * Which of the groups are this one. The function tells capital and small letters apart, and takes "*" for what it is; days are compared
 * as numbers, which do not depend on how their cells show them.
 */
function areGroup({ bridge }: BridgeSheet, at: Places, group: string): string {
  const groups = fixed(at.column("bridge groups"));
  return isByTime(bridge.by) ? `(${groups}=${group})*(${group}<>"")` : `EXACT(${groups},${group})*1`;
}

/** The row of a group in the answer of the function. */
function placeOf(sheet: BridgeSheet, at: Places, group: string): string {
  return `1+MATCH(1,INDEX(${areGroup(sheet, at, group)},0),0)`;
}

function isGroup(sheet: BridgeSheet, at: Places, cell: string): string {
  return `SUMPRODUCT(${areGroup(sheet, at, cell)})>0`;
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
      const group = at.cell("bridge group");
      // Below the groups stand cells that hold nothing, for those that may come.
      const of = (place: number): SheetCell => ({
        formula: `=IF(${group}="","",IFERROR(INDEX(${table},${placeOf(sheet, at, group)},${place}),""))`,
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
          { row: last, column, cells: [[words.sheet.heads.bridge[BEFORE_CAUSES - 1]]], style: "result" },
          { row: last, column: column + 1, cells: [[of(BEFORE_CAUSES)]], style: "result", numberFormat: money.exact },
        ],
      };
    },
  };
}

/** What may be the cause, what is to be said of it, as a formula, and a text as long as that. */
type RuledOut = readonly [term: string, formula: (at: Places) => string, typical: string];

/** Whether they had less time to order: they had not, where all are compared at one age. */
function timeLine({ bridgeWords: words, bridge, spoken, count }: BridgeSheet): RuledOut {
  if (bridge.days !== undefined) {
    const young = (at: Places) => `${at.cell("customers")}-SUM(${fixed(at.column("bridge customers"))})`;
    const figures = (at: Places) => ({ days: spoken.count(at.cell("bridgeDays")), young: spoken.count(young(at)) });
    const typical = words.sameAge("1,234", "1,234");
    return [words.time, (at) => said(words.sameAge("{days}", "{young}"), figures(at)), typical];
  }
  // No formula counts these days again.
  const days = Math.round(bridge.daysLater);
  const then = words.sheet.then(days >= MUCH_LATER ? words.later(days, count(days)) : words.earlier);
  const isThat = (at: Places) => `EXACT(${at.cell("bridge group")},${literal(bridge.least.group)})`;
  const [longer] = [then, words.sheet.time].sort((a, b) => b.length - a.length);
  return [words.time, (at) => `IF(${isThat(at)},${said(then, {})},${said(words.sheet.time, {})})`, longer];
}

/** What to rule out before the people are held to be the wrong ones. */
function firstPart(sheet: BridgeSheet): SheetPart {
  const { bridgeWords: words, bridge, spoken, widths } = sheet;
  const makes = (at: Places, cause: Cause, sentence: (amount: string) => string) =>
    said(sentence("{amount}"), { amount: spoken.money(at.cell(`bridge ${cause}`)) });
  const lines: readonly RuledOut[] = [
    timeLine(sheet),
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

/** Every group beside the average customer, as the function answers. */
function tablePart(sheet: BridgeSheet): SheetPart {
  const { bridgeWords: words, bridge, money, dates } = sheet;
  const causes = toldCauses(sheet);
  const { heads } = words.sheet;
  const more = { discounts: heads.discounts, refunds: heads.refunds, fulfilmentCost: heads.cost };
  const others = causes.flatMap(({ cause }) => (cause in more ? [more[cause as keyof typeof more]] : []));
  const rows = bridge.rows.length;
  const columns = BEFORE_CAUSES + causes.length;
  const part = spill("bridge", {
    heading: words.by[bridge.by].all,
    formula: (at) => `WORTH.VALUEBRIDGE(${bridgeArguments(sheet, at).join(",")})`,
    rows: rows + 1,
    columns,
    heads: [...heads.bridge, ...others],
    formats: columnFormats(rows, [
      isByTime(bridge.by) ? dates.month : "",
      "#,##0",
      ...new Array<string>(columns - 2).fill(money.exact),
    ]),
    marks: [{ row: 1, column: BEFORE_CAUSES - 1, rows, columns: 1, mark: { kind: "bars" } }],
  });
  return {
    ...part,
    columns: ({ row, column }) => ({
      "bridge table": blockAddress(row, column, rows + 1 + MORE_GROUPS, columns),
      "bridge groups": blockAddress(row + 1, column, rows + MORE_GROUPS, 1),
      "bridge customers": blockAddress(row + 1, column + 1, rows + MORE_GROUPS, 1),
    }),
  };
}

function bridgeArguments({ bridge: { by, days }, refs, cost, result }: BridgeSheet, at: Places): string[] {
  const groups = isByTime(by) ? literal(by) : (refs[by] ?? "");
  const all = [refs.customer, refs.date, refs.amount, groups, refs.listPrice ?? "", cost(at)];
  if (days === undefined) return all;
  const asOf = "why" in result.forecast ? [] : [at.cell("startsOn")];
  return [...all, "", at.cell("bridgeDays"), ...asOf];
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
