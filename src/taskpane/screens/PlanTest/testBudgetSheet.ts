import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { cellAddress } from "../../../workbook/a1";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { Block, SheetPlan } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import type { Assumptions } from "./assumptions";
import { answerRows } from "./testBudgetAnswer";
import { gridRows } from "./testBudgetGrid";
import { inputRows } from "./testBudgetInputs";
import { testBudgetLayout, type TestBudgetLayout } from "./testBudgetLayout";
import { testBudgetTable } from "./testBudgetTable";
import type { TestPlan } from "./testPlan";

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

export const TABLE_NAME = "Test_budget";

/** As many bars as have room for their keywords: charts leave out every second name where they stand close. */
const CHART_ROWS = 10;
const COLUMN_WIDTHS = [180, 84, 78, 112, 96, 90, 96, 96];

/** The sheet of a test plan: assumptions to change, totals, the keywords and their costs as formulas, and a chart. */
export function testBudgetSheet(budget: TestBudget, number: number | ""): SheetPlan {
  const layout = testBudgetLayout(budget, number);
  const { sheet } = texts.planTest;
  return {
    columnWidths: COLUMN_WIDTHS,
    blocks: [
      { row: 0, column: 0, cells: [[sheet.name]], style: "title" },
      ...budget.notes.map((note, i): Block => ({ row: 1 + i, column: 0, cells: [[{ text: note }]], style: "note" })),
      heading(layout.firstInput - 1, sheet.assumptions),
      ...inputRows(budget.assumptions, layout),
      heading(layout.firstAnswer - 1, sheet.answer),
      ...answerRows(budget, layout),
      heading(layout.gridHead - 1, sheet.grid.title),
      ...gridRows(budget, layout),
    ],
    names: layout.inputs.map((name, i) => ({ name: layout.names[name], row: layout.firstInput + i, column: 1 })),
    table: testBudgetTable(budget, layout, `${TABLE_NAME}${number}`),
    chart: chartOf(budget, layout),
  };
}

function heading(row: number, words: string): Block {
  return { row, column: 0, cells: [[words]], style: "heading" };
}

function chartOf({ plan }: TestBudget, layout: TestBudgetLayout): SheetPlan["chart"] {
  const { firstInput, gridHead, tableHead, money } = layout;
  const shown = Math.min(CHART_ROWS, plan.keywords.length);
  const { chart, columns } = texts.planTest.sheet;
  return {
    title: shown < plan.keywords.length ? chart.dearest(shown) : chart.all,
    series: columns.cost,
    source: { row: tableHead, column: 0, rows: shown + 1 },
    place: { from: cellAddress(firstInput - 1, 3), to: cellAddress(gridHead - 3, 8) },
    numberFormat: money.whole,
  };
}
