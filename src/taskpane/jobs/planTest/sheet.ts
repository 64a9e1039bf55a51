import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import { cellAddress } from "../../../workbook/a1";
import type { Sheet } from "../../job/JobData";
import { inputs } from "../../job/inputs";
import { answers, table, type ItemColumn } from "../../job/parts";
import { sheetOf } from "../../job/sheetOf";
import type { Places } from "../../job/SheetPart";
import { workingsPart } from "../../job/workings";
import { keywordCells } from "../../keywords/keywordCells";
import { summarySentence } from "../../keywords/summarySentence";
import { lookupNotes } from "../../lookup/lookupNotes";
import { rowCheck } from "../../lookup/rowCheck";
import { keysPart } from "../../lookup/sourceLookup";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import type { Budget } from "./Budget";
import { columnsOf } from "./clickPrice";
import type { PlanGiven } from "./given";
import type { TestPlan } from "./plan";
import type { PlannedKeyword } from "./PlannedKeyword";
import { planInputs } from "./sheetAssumed";
import { planFront } from "./sheetFront";
import { gainFront } from "./sheetFrontGain";
import { gainAnswers, gainColumns, gainWorkings, laterGainWorkings } from "./sheetGain";
import { gridPart } from "./sheetGrid";
import { plainAnswers, plainColumns, plainWorkings } from "./sheetPlain";
import type { PlanWords } from "./words.en";

const TABLE_NAME = "Test_budget";
const NAMES_LISTED = 8;
/** As many bars as have room for their keywords: charts leave out every second name where they stand close. */
const CHART_ROWS = 10;
/** The last column that the chart covers. */
const CHART_END = 7;
/** The keys, and the workings beside them, with a column between. */
const WORKINGS_COLUMNS = 5;
const WIDTHS = [180, 84, 78, 112, 96, 90, 96, 96];

/** The sheet of a test plan: assumptions to change, totals, the keywords and their costs as formulas, and a chart. */
export function planSheet(plan: TestPlan, { read, draft }: PlanGiven, says: Says<PlanWords>): Sheet {
  const { keywords: data } = read;
  const { sheet: words, fields } = says.words;
  const money = moneyFormats(says.numbers, data.table.currency);
  const keywords = plan.keywords.map(({ keyword }) => keyword);
  const cells = keywordCells(data.table, data.contents, keywords);
  const isPaced = keywords.some(({ searches }) => searches);
  const isAllPaced = keywords.every(({ searches }) => searches);
  const budget: Budget = { plan, draft, data, words, fields, money, cells, isPaced, isAllPaced };
  const isForGain = plan.forGain !== undefined;
  const columns = [
    keywordColumn(budget),
    ...(isForGain ? gainColumns(budget) : plainColumns(budget)),
    ...keyColumns(budget, says),
  ];
  const workings = isForGain ? gainWorkings(budget) : plainWorkings(budget);
  const later = isForGain ? laterGainWorkings(budget) : [];
  const told = { currency: data.table.currency, money, isPaced };
  const besides = Math.max(columns.length, CHART_END) + 2;
  return {
    name: words.name,
    tableName: TABLE_NAME,
    build: (number, _, only) =>
      sheetOf({
        only,
        title: words.name,
        front: isForGain ? gainFront(says, told) : planFront(says, told),
        texts: says.texts,
        notes: notesOf(budget, says),
        check: (at) => rowCheck(cells.lookup, cells.here(at), says.texts),
        widths: WIDTHS,
        parts: [
          inputs("assumptions", words.assumptions, planInputs(budget, number)),
          answers(words.answer, isForGain ? gainAnswers(budget) : plainAnswers(budget)),
          ...(isForGain ? [] : [gridPart(budget)]),
          table({ name: `${TABLE_NAME}${number}` }, columns, plan.keywords),
          ...keysPart(cells.lookup, besides),
          workingsPart(workings, "cpc", plan.keywords.length, besides + 2),
          ...(later.length > 0
            ? [workingsPart(later, "cpc", plan.keywords.length, besides + WORKINGS_COLUMNS, "later workings")]
            : []),
        ],
        rest: (at) => ({ chart: chartOf(budget, at) }),
      }),
  };
}

function chartOf({ plan, words, money }: Budget, at: Places) {
  const shown = Math.min(CHART_ROWS, plan.keywords.length);
  const { chart, columns } = words;
  const isForGain = plan.forGain !== undefined;
  const [all, most] = isForGain ? [chart.allMoney, chart.mostMoney] : [chart.all, chart.dearest];
  return {
    title: shown < plan.keywords.length ? most(shown) : all,
    series: isForGain ? columns.setAside : columns.cost,
    meanings: ["main"] as const,
    source: { row: at.row("table"), column: 0, rows: shown + 1 },
    place: {
      from: cellAddress(at.row("assumptions") - 1, 3),
      to: cellAddress(at.row(isForGain ? "table" : "grid") - 3, CHART_END),
    },
    numberFormat: money.whole,
  };
}

function keywordColumn({ words }: Budget): ItemColumn<PlannedKeyword> {
  return { id: "keyword", header: words.columns.keyword, cell: ({ keyword }) => ({ text: keyword.keyword }) };
}

function notesOf(
  { plan, draft, data: { table: read, contents }, words, cells }: Budget,
  { texts }: Says<PlanWords>,
): string[] {
  const from = plan.source === undefined ? [] : columnsOf(plan.source).map((role) => read.columns[role]?.heading);
  const cpc = from.filter(Boolean).join(", ");
  const slow = draft.slow === "leaveOut" ? plan.slow : [];
  const named = (left: readonly KeywordRecord[]) => {
    const more = left.length > NAMES_LISTED ? words.andMore(left.length - NAMES_LISTED) : "";
    return (
      left
        .slice(0, NAMES_LISTED)
        .map(({ keyword }) => keyword)
        .join(", ") + more
    );
  };
  return [
    words.from(placeNamed(contents), summarySentence(read, texts)),
    ...(cpc === "" ? [] : [words.cpcFrom(cpc)]),
    ...(plan.unpriced.length === 0 ? [] : [words.leftOut(plan.unpriced.length, named(plan.unpriced))]),
    ...(slow.length === 0 ? [] : [words.slowLeftOut(slow.length, named(slow))]),
    ...lookupNotes(cells.lookup, texts),
  ];
}

/** What tells the keywords apart beside their words, as it stands in the source, and where each was found there. */
function keyColumns({ cells, words }: Budget, { texts }: Says<PlanWords>): ItemColumn<PlannedKeyword>[] {
  const parts = cells.parts.map((id): ItemColumn<PlannedKeyword> => ({
    id,
    header: words.columns[id],
    cell: ({ keyword }) => ({ text: cells.partOf(keyword, id) }),
  }));
  return [...parts, cells.placeColumn(texts)];
}
