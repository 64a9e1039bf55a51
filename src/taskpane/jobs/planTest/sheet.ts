import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Data, Sheet } from "../../job/JobData";
import { nameOnSheet } from "../../job/JobWords";
import { inputs, type InputRow } from "../../job/inputs";
import { answers, fixed, table, type AnswerRow, type ItemColumn } from "../../job/parts";
import { sheetOf } from "../../job/sheetOf";
import type { SheetPart, Places } from "../../job/SheetPart";
import { workedOut, workingsPart } from "../../job/workings";
import { keywordCells, type KeywordCells } from "../../keywords/keywordCells";
import { summarySentence } from "../../keywords/summarySentence";
import { lookupNotes } from "../../lookup/lookupNotes";
import { rowCheck } from "../../lookup/rowCheck";
import { keysPart } from "../../lookup/sourceLookup";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats, type MoneyFormats } from "../../writing/excelMoney";
import { columnsOf } from "./clickPrice";
import { FORM, type PlanDraft } from "./form";
import { GRID_MONTHS, GRID_RATES, type PlannedKeyword, type TestPlan } from "./plan";
import type { PlanGiven } from "./given";
import { planFront } from "./sheetFront";
import { paceColumns, paceWorkings } from "./sheetPace";
import { priceCell } from "./sheetPrice";
import type { PlanWords } from "./words.en";

const TABLE_NAME = "Test_budget";
const NAMES_LISTED = 8;
/** As many bars as have room for their keywords: charts leave out every second name where they stand close. */
const CHART_ROWS = 10;
/** The last column that the chart covers. */
const CHART_END = 7;
const WIDTHS = [180, 84, 78, 112, 96, 90, 96, 96];
const SHARE = "0.0#%";
const COUNT = "#,##0";

/** Everything that the parts of the sheet have in common. */
interface Budget {
  readonly plan: TestPlan;
  readonly draft: PlanDraft;
  readonly data: Data<KeywordTable>;
  readonly words: PlanWords["sheet"];
  readonly fields: PlanWords["fields"];
  readonly money: MoneyFormats;
  readonly cells: KeywordCells;
  /** Whether the table says how often keywords are searched for. */
  readonly isPaced: boolean;
}

/** The sheet of a test plan: assumptions to change, totals, the keywords and their costs as formulas, and a chart. */
export function planSheet(plan: TestPlan, { read, draft }: PlanGiven, says: Says<PlanWords>): Sheet {
  const { keywords: data } = read;
  const { sheet: words, fields } = says.words;
  const money = moneyFormats(says.numbers, data.table.currency);
  const keywords = plan.keywords.map(({ keyword }) => keyword);
  const cells = keywordCells(data.table, data.contents, keywords);
  const isPaced = plan.keywords.some(({ keyword }) => keyword.searches);
  const budget: Budget = { plan, draft, data, words, fields, money, cells, isPaced };
  const columns = [...costColumns(budget), ...(isPaced ? paceColumns(budget) : []), ...keyColumns(budget, says)];
  const workings = [
    { ids: ["cost"], formula: (at: Places) => `WORTH.COSTTOTEST(${fixed(at.column("cpc"))},${aimOf(budget, at)})` },
    ...(isPaced ? paceWorkings(budget) : []),
  ];
  const besides = Math.max(columns.length, CHART_END) + 2;
  return {
    name: words.name,
    tableName: TABLE_NAME,
    build: (number, _, only) =>
      sheetOf({
        only,
        title: words.name,
        front: planFront(says, { currency: data.table.currency, money, isPaced }),
        texts: says.texts,
        notes: notesOf(budget, says),
        check: (at) => rowCheck(cells.lookup, cells.here(at), says.texts),
        widths: WIDTHS,
        parts: [
          inputs("assumptions", words.assumptions, inputRows(budget, number)),
          answers(words.answer, answerRows(budget)),
          gridPart(budget),
          table({ name: `${TABLE_NAME}${number}` }, columns, plan.keywords),
          ...keysPart(cells.lookup, besides),
          workingsPart(workings, "cpc", plan.keywords.length, besides + 2),
        ],
        rest: (at) => ({ chart: chartOf(budget, at) }),
      }),
  };
}

function chartOf({ plan, words, money }: Budget, at: Places) {
  const shown = Math.min(CHART_ROWS, plan.keywords.length);
  return {
    title: shown < plan.keywords.length ? words.chart.dearest(shown) : words.chart.all,
    series: words.columns.cost,
    meanings: ["main"] as const,
    source: { row: at.row("table"), column: 0, rows: shown + 1 },
    place: { from: cellAddress(at.row("assumptions") - 1, 3), to: cellAddress(at.row("grid") - 3, CHART_END) },
    numberFormat: money.whole,
  };
}

function notesOf(
  { plan, data: { table: read, contents }, words, cells }: Budget,
  { texts }: Says<PlanWords>,
): string[] {
  const from = plan.source === undefined ? [] : columnsOf(plan.source).map((role) => read.columns[role]?.heading);
  const cpc = from.filter(Boolean).join(", ");
  const left = plan.unpriced.map(({ keyword }) => keyword);
  const more = left.length > NAMES_LISTED ? words.andMore(left.length - NAMES_LISTED) : "";
  return [
    words.from(placeNamed(contents), summarySentence(read, texts)),
    ...(cpc === "" ? [] : [words.cpcFrom(cpc)]),
    ...(left.length === 0 ? [] : [words.leftOut(left.length, left.slice(0, NAMES_LISTED).join(", ") + more)]),
    ...lookupNotes(cells.lookup, texts),
  ];
}

/** The assumptions that stand on the sheet, in their order there, with their number formats and what formulas call them. */
const INPUTS = [
  ["conversionRate", SHARE, "conversion_rate"],
  ["sales", COUNT, "sales"],
  ["confidence", "0%", "confidence"],
  ["months", "General", "months"],
  ["clickRate", SHARE, "click_rate"],
  ["salesCycleDays", "General", "sales_cycle_days"],
  ["missingCpc", undefined, "CPC_without_bid"],
] as const;

/** A row for every assumption that the plan uses. */
function inputRows({ draft, fields, money, isPaced }: Budget, number: number | ""): InputRow[] {
  return INPUTS.flatMap(([id, format = money.exact, name]) => {
    const isUsed = id === "clickRate" || id === "salesCycleDays" ? isPaced : id !== "missingCpc" || draft.fillMissing;
    const value = draft[id];
    if (!isUsed || value === undefined) return [];
    const field = { name: id, entry: FORM[id], words: fields[id] };
    return [{ id, label: nameOnSheet(fields[id]), value, format, name: `Test${number}_${name}`, field }];
  });
}

/** The arguments that say what a test is to show: conversion rate, sales and, where one is wanted, confidence. */
function aimOf({ draft }: Budget, at: Places): string {
  return ["conversionRate", "sales", ...(draft.confidence === undefined ? [] : ["confidence"])].map(at.cell).join(",");
}

/** The totals, as formulas over the table below and the assumptions above. */
function answerRows(budget: Budget): AnswerRow[] {
  const { words, money, isPaced } = budget;
  const { total, monthly, keywords, clicks, chance, tooSlow } = words.answers;
  const slow: AnswerRow = {
    id: "slow",
    label: tooSlow,
    formula: (at) => `COUNTIF(${at.column("pace")},"${words.pace.tooSlow}")`,
    format: COUNT,
  };
  return [
    { id: "total", label: total, formula: (at) => `SUM(${at.column("cost")})`, format: money.whole },
    { id: "monthly", label: monthly, formula: (at) => `${at.cell("total")}/${at.cell("months")}`, format: money.whole },
    { id: "keywords", label: keywords, formula: (at) => `COUNT(${at.column("cost")})`, format: COUNT },
    { id: "clicks", label: clicks, formula: (at) => `WORTH.CLICKSTOTEST(${aimOf(budget, at)})`, format: COUNT },
    {
      id: "chance",
      label: chance,
      formula: (at) => `WORTH.SALECHANCE(${["clicks", "conversionRate", "sales"].map(at.cell).join(",")})`,
      format: "0%",
    },
    ...(isPaced ? [slow] : []),
  ];
}

/** Keyword and cost stand side by side, so that the chart can take both. */
function costColumns(budget: Budget): ItemColumn<PlannedKeyword>[] {
  const { words, money } = budget;
  return [
    { id: "keyword", header: words.columns.keyword, cell: ({ keyword }) => ({ text: keyword.keyword }) },
    {
      id: "cost",
      header: words.columns.cost,
      format: money.whole,
      mark: { kind: "bars" },
      cell: (_, row, at) => ({ formula: `=IF(${row("cpc")}="","",${workedOut("cost", at)})` }),
    },
    {
      id: "cpc",
      header: words.columns.cpc,
      format: money.exact,
      cell: (planned, row, at, i) => priceCell(planned, budget, { i, row, at }),
    },
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

/** What other rates and months would cost. Its rates and months are cells too, so that others can be tried. */
function gridPart({ draft, words: { grid }, money }: Budget): SheetPart {
  return {
    id: "grid",
    heading: grid.title,
    rows: GRID_RATES.length + 1,
    columns: ({ row }) => ({ "totals by rate": blockAddress(row + 1, 1, GRID_RATES.length, 1) }),
    write: ({ row }, at) => {
      const confidence = draft.confidence === undefined ? [] : [at.cell("confidence")];
      const budgets = GRID_RATES.map((_, i) =>
        ["1", ...GRID_MONTHS.map((_, j) => cellAddress(row, 2 + j))].map((months) => {
          const args = [at.column("cpc"), months, `$A${row + 2 + i}`, at.cell("sales"), ...confidence];
          return { formula: `=WORTH.TESTBUDGET(${args.join(",")})` };
        }),
      );
      return {
        blocks: [
          { row, column: 0, cells: [[grid.rate, grid.total]], style: "columnHeads" },
          { row, column: 2, cells: [[...GRID_MONTHS]], style: "input", numberFormat: `General"${grid.months}"` },
          { row: row + 1, column: 0, cells: GRID_RATES.map((rate) => [rate]), style: "input", numberFormat: SHARE },
          { row: row + 1, column: 1, cells: budgets, numberFormat: money.whole },
        ],
      };
    },
  };
}
