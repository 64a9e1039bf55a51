import { cellAddress } from "../../../workbook/a1";
import type { Block } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { aimOf } from "./aimOf";
import type { TestBudgetLayout } from "./testBudgetLayout";
import type { TestBudget } from "./testBudgetSheet";

interface AnswerRow {
  readonly words: string;
  readonly formula: string;
  readonly numberFormat: string;
}

/** The totals, as formulas over the table below and the assumptions above. */
export function answerRows(budget: TestBudget, layout: TestBudgetLayout): Block[] {
  return rowsOf(budget, layout).flatMap(({ words, formula, numberFormat }, i): Block[] => {
    const row = layout.firstAnswer + i;
    return [
      { row, column: 0, cells: [[words]] },
      { row, column: 1, cells: [[{ formula }]], style: "result", numberFormat },
    ];
  });
}

function rowsOf({ assumptions }: TestBudget, layout: TestBudgetLayout): AnswerRow[] {
  const { answers, pace } = texts.planTest.sheet;
  const { names, columns, columnCells, money } = layout;
  const costs = columnCells("cost");
  const at = (row: number) => cellAddress(layout.firstAnswer + row, 1);
  const rows = [
    { words: answers.total, formula: `=SUM(${costs})`, numberFormat: money.whole },
    { words: answers.monthly, formula: `=${at(0)}/${names.months}`, numberFormat: money.whole },
    { words: answers.keywords, formula: `=COUNT(${costs})`, numberFormat: "#,##0" },
    {
      words: answers.clicks,
      formula: `=WORTH.CLICKSTOTEST(${aimOf(assumptions, names).join(",")})`,
      numberFormat: "#,##0",
    },
    {
      words: answers.chance,
      formula: `=WORTH.SALECHANCE(${[at(3), names.conversionRate, names.sales].join(",")})`,
      numberFormat: "0%",
    },
  ];
  if (!columns.includes("pace")) return rows;
  const slow = { words: answers.tooSlow, formula: `=COUNTIF(${columnCells("pace")},"${pace.tooSlow}")` };
  return [...rows, { ...slow, numberFormat: "#,##0" }];
}
