import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import type { Sheet } from "../../job/JobData";
import { inputs } from "../../job/inputs";
import { hiddenPart, table } from "../../job/parts";
import { spokenIn } from "../../job/said";
import { sheetOf } from "../../job/sheetOf";
import type { SheetPart, Places } from "../../job/SheetPart";
import { workingsPart } from "../../job/workings";
import { keywordCells } from "../../keywords/keywordCells";
import { summarySentence } from "../../keywords/summarySentence";
import { lookupNotes } from "../../lookup/lookupNotes";
import { rowCheck } from "../../lookup/rowCheck";
import { keysPart } from "../../lookup/sourceLookup";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { VERDICTS } from "./verdicts";
import type { JudgeGiven, Judged } from "./given";
import { CHART, linePart, pointsPart, scatterOf } from "./sheetChart";
import { clicksColumn, workingsPlaceColumn, SEEN_ROLES, verdictColumns, type Verdicts } from "./sheetColumns";
import { changeColumns, changesBehind, changeWorkings, isPlaced } from "./sheetChanges";
import { areLagsFixed, lagsPart } from "./sheetLags";
import { judgeFront } from "./sheetFront";
import { verdictWorkings } from "./sheetWorkings";
import { learntPart } from "./sheetUsual";
import { inputRows } from "./sheetInputs";
import { ASSUMED_RATE, FEWEST_CONVERSIONS } from "./usual";
import { verdictMarks, verdictName } from "./verdictNames";
import type { JudgeWords } from "./words.en";

const TABLE_NAME = "Keyword_verdicts";
const WIDTHS = [180, 96, 66, 84, 84, 66, 96, 84, 84, 330, 66, 66, 84, 84, 72, 84, 84];
/** The same with the clicks that count behind the conversions. */
const WIDTHS_WITH_COUNTED = [...WIDTHS.slice(0, 5), 84, 96, 66, ...WIDTHS.slice(7)];
const NAMES_LISTED = 8;

/** Right of the table and of all that stands beside it. */
const KEYS_COLUMN = 30;
const WORKINGS_COLUMN = 43;
const LEARNT_COLUMN = 55;
const CHANGES_COLUMN = 60;

/** The sheet of verdicts: assumptions to change, totals by verdict, a row a keyword as formulas, and a chart. */
export function verdictsSheet(judged: Judged, { read }: JudgeGiven, says: Says<JudgeWords>): Sheet | undefined {
  const { judgement, usualFrom } = judged;
  if (judgement.judged.length === 0) return undefined;
  const isTyped = usualFrom.id === "typed";
  const { contents, table: report } = read.keywords;
  const isWhole = judgement.judged.every(({ conversions }) => Number.isInteger(conversions));
  const keywords = [...judgement.judged, ...judgement.unjudged];
  const ofThem = keywords.map(({ keyword }) => keyword);
  const cells = keywordCells(report, contents, ofThem);
  const verdicts: Verdicts = {
    judged,
    keywords,
    words: says.words,
    texts: says.texts,
    cells,
    report,
    conversions: isWhole ? "#,##0" : "#,##0.00",
    money: moneyFormats(says.numbers, report.currency),
    spoken: spokenIn(says.numbers, report.currency),
    isPart: judged.toCome !== undefined,
  };
  const { sheet: words } = says.words;
  const name = words.named(report.subject);
  // Only keywords have bids of their own that could be uploaded by their words.
  const isUploadable = report.subject === "keyword";
  const shown = verdictColumns(verdicts);
  const columns = [...shown, workingsPlaceColumn(verdicts), ...(isUploadable ? changeColumns(verdicts) : [])];
  return {
    name,
    tableName: TABLE_NAME,
    behind: isUploadable ? [words.changes.name] : [],
    build(number, names, only) {
      const rows = inputRows(verdicts, read.orders, number);
      const lags = lagsOf(judged, read);
      const isUsualFound = ["learnt", "whole"].includes(usualFrom.id);
      return sheetOf({
        only,
        title: name,
        front: judgeFront(verdicts, says),
        texts: says.texts,
        gives: {
          usualRate: isUsualFound ? "usualRate" : undefined,
          usualClicks: isUsualFound ? "usualClicks" : undefined,
          customerValue: judged.worth && rows.some(({ id }) => id === "customerValue") ? "customerValue" : undefined,
        },
        currency: report.currency,
        notes: notesOf(verdicts, read, says),
        check: (at) => rowCheck(cells.lookup, cells.here(at), says.texts),
        widths: verdicts.isPart ? WIDTHS_WITH_COUNTED : WIDTHS,
        parts: [
          { ...inputs("assumptions", words.assumptions, rows), rows: Math.max(rows.length, CHART.rows) },
          totalsPart(verdicts),
          linePart(verdicts),
          ...(lags ? [lagsPart(lags, says.words, says.texts)] : []),
          table({ name: `${TABLE_NAME}${number}` }, columns, verdicts.keywords),
          hiddenPart(shown.length, columns.length - shown.length),
          ...(isTyped ? [] : [learntPart(LEARNT_COLUMN, clicksColumn(verdicts))]),
          ...keysPart(cells.lookup, KEYS_COLUMN),
          pointsPart(verdicts),
          workingsPart(verdictWorkings(clicksColumn(verdicts)), "clicks", verdicts.keywords.length, WORKINGS_COLUMN),
          ...(isUploadable ? [changesPart(verdicts)] : []),
        ],
        behind: isUploadable ? [changesBehind(verdicts)] : [],
        names,
        rest: (at) => ({ scatters: [scatterOf(verdicts, at)] }),
      });
    },
  };
}

function changesPart(verdicts: Verdicts): SheetPart {
  return workingsPart(changeWorkings(verdicts), "clicks", verdicts.keywords.length, CHANGES_COLUMN, "later workings");
}

/** The days to conversion that clicks count by, where a report tells them. */
function lagsOf({ toCome }: Judged, { lags }: JudgeGiven["read"]): JudgeGiven["read"]["lags"] {
  return toCome?.lag.from === "report" ? lags : undefined;
}

/** Lines that say where the data came from and what has no verdict. */
function notesOf(verdicts: Verdicts, read: JudgeGiven["read"], says: Says<JudgeWords>): string[] {
  const { judged, words, cells } = verdicts;
  const { keywords } = read;
  const lags = lagsOf(judged, read);
  const { sheet } = words;
  const { judgement, worth, usualFrom } = judged;
  const { unjudged } = judgement;
  const { subject } = keywords.table;
  const names = unjudged.slice(0, NAMES_LISTED).map(({ keyword }) => keyword.keyword);
  const more = unjudged.length > NAMES_LISTED ? sheet.andMore(unjudged.length - NAMES_LISTED) : "";
  const isFixed = (_: unknown, i: number) => SEEN_ROLES.some((role) => cells.lookup.sought[i] && !cells.reads(role, i));
  const fixed = judgement.judged.filter(isFixed).length;
  const { count } = says.numbers;
  return [
    sheet.from(placeNamed(keywords.contents), summarySentence(keywords.table, says.texts)),
    ...(worth?.from === "orders" ? [sheet.ordersFrom(count(worth.customers), count(worth.orders))] : []),
    ...(worth?.from === "report" ? [sheet.reportedFrom] : []),
    ...(usualFrom.id === "learnt" ? [sheet.learnt] : []),
    ...(usualFrom.id === "assumed"
      ? [sheet.untold(says.numbers.share(ASSUMED_RATE), words.usual.why[usualFrom.why](subject, FEWEST_CONVERSIONS))]
      : []),
    ...(usualFrom.id === "whole"
      ? [sheet.untoldWorth(words.usual.why[usualFrom.why](subject, FEWEST_CONVERSIONS))]
      : []),
    ...(judged.toCome ? [sheet.counting] : []),
    ...(lags && areLagsFixed(lags) ? [sheet.lags.fixed] : []),
    ...(unjudged.length > 0 ? [sheet.unjudged(unjudged.length, names.join(", ") + more)] : []),
    ...(fixed > 0 ? [sheet.fixed(fixed, subject)] : []),
    ...lookupNotes(cells.lookup, says.texts),
    ...(subject === "keyword" && !isPlaced(verdicts) ? [sheet.changes.unplaced] : []),
    ...(judgement.judged.some(({ test }) => test && test.testClicks > 0) ? [sheet.tests] : []),
  ];
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
  const labels = [...VERDICTS.map((verdict) => verdictName(verdict, words)), totals.unjudged, totals.all];
  const judged = (row: number, column: number) => blockAddress(row + 1, column, VERDICTS.length, 1);
  return {
    id: "totals",
    heading: words.sheet.answer,
    rows: TOTAL_ROWS,
    cells: ({ row }) => ({
      ...Object.fromEntries(VERDICTS.map((verdict, i) => [`count of ${verdict}`, cellAddress(row + 1 + i, 1)])),
      lost: cellAddress(row + 1, 3),
    }),
    columns: ({ row }) => ({
      "counts judged": judged(row, 1),
      "cost judged": judged(row, 3),
      "earned judged": judged(row, 5),
      "gain judged": judged(row, 6),
    }),
    write({ row }, at) {
      const first = row + 1;
      const counted = labels.map((_, i) => countsOf(i, first, at));
      const earned = labels.map((_, i): SheetCell[] => [
        { formula: `=${cellAddress(first + i, 4)}*${at.cell("conversionWorth")}` },
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
      const mark = { kind: "words", words: verdictMarks(words) } as const;
      return { results, marks: [{ row: first, column: 0, rows: VERDICTS.length, columns: 1, mark }] };
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
    total(1, `COUNTIF(${verdicts},${label})`, `COUNTIF(${verdicts},"?*")`),
    ...SEEN_ROLES.map((role, k) => total(2 + k, `SUMIF(${verdicts},${label},${column(role)})`, `SUM(${column(role)})`)),
  ];
}
