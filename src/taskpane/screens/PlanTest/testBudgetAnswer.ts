import { cellAddress } from "../../../workbook/a1";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import type { SheetLayout, TestBudget } from "./testBudgetSheet";

interface AnswerRow {
  readonly words: string;
  readonly formula: string;
  readonly numberFormat: string;
}

/** The totals, as formulas over the table below and the assumptions above. */
export function answerRows({ assumptions }: TestBudget, layout: SheetLayout): Block[] {
  return rowsOf(assumptions.confidence !== undefined, layout).flatMap(
    ({ words, formula, numberFormat }, i): Block[] => {
      const row = layout.firstAnswer + i;
      const value: SheetCell = { formula };
      return [
        { row, column: 0, cells: [[words]] },
        { row, column: 1, cells: [[value]], style: "result", numberFormat },
      ];
    },
  );
}

function rowsOf(withConfidence: boolean, { names, firstAnswer, tableHead, lastRow, money }: SheetLayout): AnswerRow[] {
  const { answers } = texts.planTest.sheet;
  const costs = `${cellAddress(tableHead + 1, 1)}:${cellAddress(lastRow, 1)}`;
  const at = (row: number) => cellAddress(firstAnswer + row, 1);
  const { conversionRate, sales, confidence, months } = names;
  const aim = [conversionRate, sales, ...(withConfidence ? [confidence] : [])].join(",");
  return [
    { words: answers.total, formula: `=SUM(${costs})`, numberFormat: money.whole },
    { words: answers.monthly, formula: `=${at(0)}/${months}`, numberFormat: money.whole },
    { words: answers.keywords, formula: `=COUNT(${costs})`, numberFormat: "#,##0" },
    { words: answers.clicks, formula: `=WORTH.CLICKSTOTEST(${aim})`, numberFormat: "#,##0" },
    { words: answers.chance, formula: `=WORTH.SALECHANCE(${at(3)},${conversionRate},${sales})`, numberFormat: "0%" },
  ];
}
