import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { cellAddress } from "../../../workbook/a1";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { Block, SheetPlan } from "../../../workbook/SheetPlan";
import type { Assumptions } from "./assumptions";
import { excelMoney } from "../../writing/excelMoney";
import { inputRows, namesFor, type CellNames } from "./testBudgetInputs";
import { answerRows } from "./testBudgetAnswer";
import { testBudgetTable } from "./testBudgetTable";
import type { TestPlan } from "./testPlan";
import { texts } from "../../texts/texts";

/** Everything that the written sheet depends on. */
export interface TestBudget {
  readonly plan: TestPlan;
  readonly assumptions: Assumptions;
  readonly table: KeywordTable;
  readonly contents: RangeContents;
  readonly locale: string;
  /** Lines that say where the data came from and what was left out. */
  readonly notes: readonly string[];
}

/** How the parts of the sheet refer to each other. */
export interface SheetLayout {
  readonly names: CellNames;
  readonly firstInput: number;
  readonly firstAnswer: number;
  readonly tableHead: number;
  readonly lastRow: number;
  readonly money: { readonly whole: string; readonly exact: string };
}

export const TABLE_NAME = "Test_budget";

const CHART_ROWS = 15;
const COLUMN_WIDTHS = [180, 84, 72, 84, 72, 84, 72];
const FIRST_BLOCK = 4;

/** The sheet of a test plan: assumptions to change, totals, the keywords and their costs as formulas, and a chart. */
export function testBudgetSheet(budget: TestBudget, number: number | ""): SheetPlan {
  const layout = layoutOf(budget, number);
  const { sheet } = texts.planTest;
  const inputs = inputRows(budget.assumptions, layout);
  const heading = (row: number, words: string): Block => ({ row, column: 0, cells: [[words]], style: "heading" });
  const notes = budget.notes.map((note, i): Block => ({
    row: 1 + i,
    column: 0,
    cells: [[{ text: note }]],
    style: "note",
  }));
  return {
    columnWidths: COLUMN_WIDTHS,
    blocks: [
      { row: 0, column: 0, cells: [[sheet.name]], style: "title" },
      ...notes,
      heading(layout.firstInput - 1, sheet.assumptions),
      ...inputs.blocks,
      heading(layout.firstAnswer - 1, sheet.answer),
      ...answerRows(budget, layout),
    ],
    names: inputs.names,
    table: testBudgetTable(budget, layout, `${TABLE_NAME}${number}`),
    chart: chartOf(budget, layout),
  };
}

function layoutOf({ assumptions, plan, notes, locale, table }: TestBudget, number: number | ""): SheetLayout {
  const firstInput = Math.max(FIRST_BLOCK, notes.length + 2) + 1;
  const names = namesFor(number);
  const firstAnswer = firstInput + inputRows(assumptions, { names, firstInput }).names.length + 2;
  const tableHead = firstAnswer + ANSWER_ROWS + 1;
  return {
    names,
    firstInput,
    firstAnswer,
    tableHead,
    lastRow: tableHead + plan.keywords.length,
    money: { whole: excelMoney(0, locale, table.currency), exact: excelMoney(2, locale, table.currency) },
  };
}

const ANSWER_ROWS = 5;

function chartOf({ plan }: TestBudget, { firstInput, tableHead, money }: SheetLayout): SheetPlan["chart"] {
  const shown = Math.min(CHART_ROWS, plan.keywords.length);
  const { chart } = texts.planTest.sheet;
  return {
    title: shown < plan.keywords.length ? chart.dearest(shown) : chart.all,
    source: { row: tableHead, column: 0, rows: shown + 1 },
    place: { from: cellAddress(firstInput - 1, 3), to: cellAddress(tableHead - 2, 8) },
    numberFormat: money.whole,
  };
}
