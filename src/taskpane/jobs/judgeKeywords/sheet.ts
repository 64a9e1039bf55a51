import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, ColumnCells, ScatterPlan, SheetCell } from "../../../workbook/SheetPlan";
import type { Sheet } from "../../job/JobData";
import {
  inputs,
  sheetOf,
  table,
  type ItemColumn,
  type InputRow,
  type SheetPart,
  type Places,
  type RowCells,
} from "../../job/sheetOf";
import { sourceCells, type KeywordCells } from "../../keywords/sourceCells";
import { summarySentence } from "../../keywords/summarySentence";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { excelMoney } from "../../writing/excelMoney";
import { VERDICTS, type JudgedKeyword, type UnjudgedKeyword } from "./judge";
import type { JudgeGiven, Judged } from "./given";
import { customerValueFormula } from "./valueFormula";
import type { JudgeWords } from "./words.en";

const TABLE_NAME = "Keyword_verdicts";
const CELL_START = "Verdicts";
const WIDTHS = [180, 96, 66, 84, 84, 66, 96, 66, 66, 96, 84, 72, 84, 84];
const NAMES_LISTED = 8;

/** The chart stands beside the assumptions and above the totals; the ends of its break-even line to the right of all. */
const CHART = { firstColumn: 3, lastColumn: 6, rows: 14 };
const LINE_COLUMN = 15;

/** The figures that stand in the person's own cells. */
const SEEN_ROLES = ["clicks", "cost", "conversions"] as const;

const COLUMNS = [
  "keyword",
  "verdict",
  ...SEEN_ROLES,
  "cpc",
  "low",
  "expected",
  "high",
  "chance",
  "highestCpc",
  "testClicks",
  "testValue",
] as const;
type ColumnName = (typeof COLUMNS)[number];

/** What the report says of a keyword, as far as it does: written beside its figures, so that its rows can be told apart. */
const TOLD = ["matchType", "campaign", "adGroup", "status"] as const;

/** What the parts of the sheet have in common. */
interface Verdicts {
  readonly judged: Judged;
  /** Those with a verdict come first. */
  readonly keywords: readonly (JudgedKeyword | UnjudgedKeyword)[];
  readonly words: JudgeWords;
  readonly cells: KeywordCells;
  readonly report: KeywordTable;
  /** The number format of conversions: ad platforms share one out among several clicks. */
  readonly conversions: string;
  /** Number formats of money, whole and to the cent. */
  readonly money: { readonly whole: string; readonly exact: string };
}

/** The sheet of verdicts: assumptions to change, totals by verdict, a row a keyword as formulas, and a chart. */
export function verdictsSheet(judged: Judged, { read }: JudgeGiven, says: Says<JudgeWords>): Sheet | undefined {
  const { judgement } = judged;
  if (judgement.judged.length === 0) return undefined;
  const { contents, table: report } = read.keywords;
  const format = (decimals: 0 | 2) => excelMoney(decimals, says.numbers.locale, report.currency);
  const isWhole = judgement.judged.every(({ conversions }) => Number.isInteger(conversions));
  const verdicts: Verdicts = {
    judged,
    keywords: [...judgement.judged, ...judgement.unjudged],
    words: says.words,
    cells: sourceCells(report, contents),
    report,
    conversions: isWhole ? "#,##0" : "#,##0.00",
    money: { whole: format(0), exact: format(2) },
  };
  const { sheet: words } = says.words;
  const name = words.named(report.subject);
  return {
    name,
    tableName: TABLE_NAME,
    build(number) {
      const rows = inputRows(verdicts, read.orders, number);
      return sheetOf({
        title: name,
        notes: notesOf(verdicts, read, says),
        widths: WIDTHS,
        parts: [
          { ...inputs("assumptions", words.assumptions, rows), rows: Math.max(rows.length, CHART.rows) },
          totalsPart(verdicts),
          linePart(verdicts),
          table({ name: `${TABLE_NAME}${number}` }, columnsOf(verdicts), verdicts.keywords),
        ],
        rest: (at) => ({ scatters: [scatterOf(verdicts, at)] }),
      });
    },
  };
}

/** Lines that say where the data came from and what has no verdict. */
function notesOf(
  { judged, words, cells }: Verdicts,
  { keywords }: JudgeGiven["read"],
  says: Says<JudgeWords>,
): string[] {
  const { sheet } = words;
  const { judgement, worth } = judged;
  const { unjudged } = judgement;
  const names = unjudged.slice(0, NAMES_LISTED).map(({ keyword }) => keyword.keyword);
  const more = unjudged.length > NAMES_LISTED ? sheet.andMore(unjudged.length - NAMES_LISTED) : "";
  const isFixed = ({ keyword }: JudgedKeyword) => SEEN_ROLES.some((role) => cells.sum(keyword, role) === undefined);
  const fixed = judgement.judged.filter(isFixed).length;
  const { count } = says.numbers;
  return [
    sheet.from(placeNamed(keywords.contents), summarySentence(keywords.table, says.texts)),
    ...(worth ? [sheet.ordersFrom(count(worth.customers), count(worth.orders))] : []),
    ...(unjudged.length > 0 ? [sheet.unjudged(unjudged.length, names.join(", ") + more)] : []),
    ...(fixed > 0 ? [sheet.fixed(fixed, keywords.table.subject)] : []),
    ...(judgement.judged.some(({ test }) => test && test.testClicks > 0) ? [sheet.tests] : []),
  ];
}

/** A row for every assumption. A value of customers that comes from orders is a formula over them. */
function inputRows(
  { judged, words, money }: Verdicts,
  orders: JudgeGiven["read"]["orders"],
  number: number | "",
): InputRow[] {
  const { assumptions, worth } = judged;
  const { customerValue, usualRate, confidence, targetReturn, periodsAhead } = assumptions;
  const { inputs: labels } = words.sheet;
  const row = (id: string, label: string, value: SheetCell, format: string, name: string): InputRow => {
    return { id, label, value, format, name: `${CELL_START}${number}_${name}` };
  };
  const cost = worth?.cost;
  const costName = `${CELL_START}${number}_fulfilment_cost`;
  const formula = worth && orders && customerValueFormula(orders, worth.cost, costName);
  const value = row(
    "customerValue",
    labels.customerValue,
    formula ? { formula: `=${formula}` } : customerValue,
    money.exact,
    "customer_value",
  );
  return [
    ...(formula && cost?.from === "amount"
      ? [row("cost", labels.cost.amount, cost.perOrder, money.exact, "fulfilment_cost")]
      : []),
    ...(formula && cost?.from === "share"
      ? [row("cost", labels.cost.share, cost.share, "0.0#%", "fulfilment_cost")]
      : []),
    { ...value, style: formula ? "result" : "input" },
    row("usualRate", labels.usualRate, usualRate, "0.0#%", "usual_rate"),
    row("confidence", labels.confidence, confidence, "0%", "confidence"),
    row("targetReturn", labels.targetReturn, targetReturn, "0%", "return_wanted"),
    row("periodsAhead", labels.periodsAhead, periodsAhead, "General", "periods_ahead"),
  ];
}

/** A row a keyword, its verdict beside its name: what it did, by the person's own cells, and what follows from it, by formulas. */
function columnsOf(verdicts: Verdicts): ItemColumn<JudgedKeyword | UnjudgedKeyword>[] {
  const { words, report } = verdicts;
  const { columns: headers } = words.sheet;
  const formats = formatsOf(verdicts);
  const columns = COLUMNS.map((id): ItemColumn<JudgedKeyword | UnjudgedKeyword> => ({
    id,
    header: id === "keyword" ? words.sheet.one(report.subject) : headers[id],
    format: formats[id],
    cell: (one, row, at) => cellOf(id, one, row, at, verdicts),
  }));
  const isTold = (role: (typeof TOLD)[number]) => report.columns[role] && role !== report.subject;
  const told = TOLD.filter(isTold).map((id): ItemColumn<JudgedKeyword | UnjudgedKeyword> => ({
    id,
    header: headers[id],
    cell: ({ keyword }) => ({ text: toldOf(keyword, id, words) }),
  }));
  return [...columns, ...told];
}

function toldOf(keyword: KeywordRecord, id: (typeof TOLD)[number], words: JudgeWords): string {
  if (id !== "matchType") return keyword[id] ?? "";
  return keyword.matchType ? words.matchType[keyword.matchType] : "";
}

function formatsOf({ money, conversions }: Verdicts): Readonly<Partial<Record<ColumnName, string>>> {
  return {
    clicks: "#,##0",
    cost: money.exact,
    conversions,
    cpc: money.exact,
    low: money.exact,
    expected: money.exact,
    high: money.exact,
    chance: "0.0%",
    highestCpc: money.exact,
    testClicks: "#,##0",
    testValue: money.exact,
  };
}

function cellOf(
  id: ColumnName,
  one: JudgedKeyword | UnjudgedKeyword,
  row: RowCells,
  at: Places,
  { cells, words }: Verdicts,
): SheetCell {
  switch (id) {
    case "keyword":
      return cells.keyword(one.keyword);
    case "clicks":
    case "cost":
    case "conversions":
      return seenCell(one.keyword, id, cells);
    case "testClicks": {
      const clicks = "test" in one ? (one.test?.testClicks ?? 0) : 0;
      return clicks > 0 ? clicks : null;
    }
    default:
      return { formula: `=${formulaOf(id, row, at, words.sheet.without)}` };
  }
}

function seenCell(keyword: KeywordRecord, role: (typeof SEEN_ROLES)[number], cells: KeywordCells): SheetCell {
  const formula = cells.sum(keyword, role);
  return formula === undefined ? (keyword[role] ?? null) : { formula: `=${formula}` };
}

type Calculated = Exclude<ColumnName, "keyword" | (typeof SEEN_ROLES)[number] | "testClicks">;

/**
 * What follows from a keyword's clicks, cost and conversions. A keyword that cannot be judged has no figures, and its
 * verdict says why in words.
 */
function formulaOf(id: Calculated, row: RowCells, { cell }: Places, without: JudgeWords["sheet"]["without"]): string {
  const [clicks, cost, conversions, cpc, testClicks] = [...SEEN_ROLES, "cpc", "testClicks"].map(row);
  const [value, usualRate, confidence] = ["customerValue", "usualRate", "confidence"].map(cell);
  const figures = `${cost}:${conversions}`;
  const judged = (formula: string) => `IF(AND(ISNUMBER(${cpc}),${conversions}<=${clicks}),${formula},"")`;
  const range = (part: number) =>
    judged(`INDEX(WORTH.EPCRANGE(${[value, conversions, clicks, confidence, usualRate].join(",")}),1,${part})`);
  switch (id) {
    case "cpc":
      return `IF(AND(N(${clicks})>0,COUNT(${figures})=2,MIN(${figures})>=0),${cost}/${clicks},"")`;
    case "low":
      return range(1);
    case "expected":
      return range(2);
    case "high":
      return range(3);
    case "chance":
      return judged(`WORTH.PROFITCHANCE(${[cpc, value, conversions, clicks, usualRate].join(",")})`);
    case "verdict":
      return (
        `IF(N(${clicks})<=0,"${without.noClicks}",IF(COUNT(${figures})<2,"${without.missing}",` +
        `IF(MIN(${figures})<0,"${without.belowZero}",IF(${conversions}>${clicks},"${without.moreConversionsThanClicks}",` +
        `WORTH.VERDICT(${[cpc, value, conversions, clicks, confidence, usualRate].join(",")})))))`
      );
    case "highestCpc":
      return judged(`WORTH.MAXCPC(${value},(1+${conversions})/(1/${usualRate}+${clicks}),${cell("targetReturn")})`);
    case "testValue": {
      const later = `MAX(0,ROUND(${cell("periodsAhead")}*${clicks},0)-${testClicks})`;
      const test = [cpc, value, testClicks, later, usualRate, conversions, clicks].join(",");
      return judged(`IF(N(${testClicks})>0,WORTH.TESTVALUE(${test}),"")`);
    }
  }
}

/** The head of the totals, a row for each verdict, those without one, and all. */
const TOTAL_ROWS = VERDICTS.length + 3;

/** Keywords and money by verdict, as sums over the table: they move when a verdict does. */
function totalsPart({ words, money, conversions, report }: Verdicts): SheetPart {
  const { totals } = words.sheet;
  const head = [
    null,
    words.sheet.many(report.subject),
    totals.clicks,
    totals.cost,
    totals.conversions,
    totals.earned,
    totals.gain,
  ];
  const labels = [...VERDICTS, totals.unjudged, totals.all];
  return {
    id: "totals",
    heading: words.sheet.answer,
    rows: TOTAL_ROWS,
    write({ row }, at) {
      const first = row + 1;
      const counted = labels.map((_, i) => countsOf(i, first, at));
      const earned = labels.map((_, i): SheetCell[] => [
        { formula: `=${cellAddress(first + i, 4)}*${at.cell("customerValue")}` },
        { formula: `=${cellAddress(first + i, 5)}-${cellAddress(first + i, 3)}` },
      ]);
      const results: Block[] = [
        { row, column: 0, cells: [head], style: "columnHeads" },
        { row: first, column: 0, cells: labels.map((label) => [label]) },
        { row: first, column: 1, cells: counted.map((line) => line.slice(0, 2)), numberFormat: "#,##0" },
        { row: first, column: 3, cells: counted.map((line) => [line[2]]), numberFormat: money.whole },
        { row: first, column: 4, cells: counted.map((line) => [line[3]]), numberFormat: conversions },
        { row: first, column: 5, cells: earned, numberFormat: money.whole },
      ];
      return { results };
    },
  };
}

/** Keywords, clicks, cost and conversions of one row of the totals. */
function countsOf(i: number, first: number, { column }: Places): SheetCell[] {
  const verdicts = column("verdict");
  const label = cellAddress(first + i, 0);
  const [all, unjudged] = [VERDICTS.length + 1, VERDICTS.length];
  const total = (at: number, sum: string, whole: string) => {
    const above = (index: number) => cellAddress(first + index, at);
    if (i === all) return { formula: `=${whole}` };
    if (i === unjudged) return { formula: `=${above(all)}-SUM(${above(0)}:${above(unjudged - 1)})` };
    return { formula: `=${sum}` };
  };
  return [
    total(1, `COUNTIF(${verdicts},${label})`, `ROWS(${verdicts})`),
    ...SEEN_ROLES.map((role, k) => total(2 + k, `SUMIF(${verdicts},${label},${column(role)})`, `SUM(${column(role)})`)),
  ];
}

function judgedCells(name: "cpc" | "expected", { judged }: Verdicts, at: Places): ColumnCells {
  return { row: at.row("table") + 1, column: COLUMNS.indexOf(name), rows: judged.judgement.judged.length };
}

/** The two ends of the line on which a click earns what it costs: nothing, and the dearest click. */
function linePart(verdicts: Verdicts): SheetPart {
  const { words, money } = verdicts;
  const { columns, chart } = words.sheet;
  return {
    id: "line",
    rows: 4,
    origin: (at) => ({ row: at.row("assumptions") - 1, column: LINE_COLUMN }),
    write({ row, column }, at) {
      const { row: first, column: cpc, rows } = judgedCells("cpc", verdicts, at);
      const end = { formula: `=MAX(${blockAddress(first, cpc, rows, 1)})` };
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

/** Only keywords with a verdict: text among its x values would turn all of them into 1, 2, 3. */
function scatterOf(verdicts: Verdicts, at: Places): ScatterPlan {
  const { words, money, report } = verdicts;
  const { chart, columns } = words.sheet;
  const first = at.row("assumptions");
  const end = (column: number) => ({ row: first + 1, rows: 2, column });
  const [x, y] = [judgedCells("cpc", verdicts, at), judgedCells("expected", verdicts, at)];
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
