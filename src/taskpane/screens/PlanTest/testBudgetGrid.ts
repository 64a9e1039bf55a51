import { cellAddress } from "../../../workbook/a1";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { GRID_MONTHS, GRID_RATES } from "./budgetGrid";
import type { TestBudgetLayout } from "./testBudgetLayout";
import type { TestBudget } from "./testBudgetSheet";

/** What other rates and months would cost. Its rates and months are cells too, so that others can be tried. */
export function gridRows({ assumptions }: TestBudget, layout: TestBudgetLayout): Block[] {
  const { gridHead, columnCells, names, money } = layout;
  const { grid } = texts.planTest.sheet;
  const confidence = assumptions.confidence === undefined ? [] : [names.confidence];
  const budgetFor = (months: string, row: number): SheetCell => {
    const args = [columnCells("cpc"), months, `$A${row + 1}`, names.sales, ...confidence];
    return { formula: `=WORTH.TESTBUDGET(${args.join(",")})` };
  };
  const budgets = GRID_RATES.map((_, i) => {
    const row = gridHead + 1 + i;
    return ["1", ...GRID_MONTHS.map((_, j) => cellAddress(gridHead, 2 + j))].map((months) => budgetFor(months, row));
  });
  return [
    { row: gridHead, column: 0, cells: [[grid.rate, grid.total]], style: "columnHeads" },
    { row: gridHead, column: 2, cells: [[...GRID_MONTHS]], style: "input", numberFormat: `General"${grid.months}"` },
    {
      row: gridHead + 1,
      column: 0,
      cells: GRID_RATES.map((rate) => [rate]),
      style: "input",
      numberFormat: "0.0#%",
    },
    { row: gridHead + 1, column: 1, cells: budgets, numberFormat: money.whole },
  ];
}
