import { cellAddress } from "../../../workbook/a1";
import type { SheetCell, TablePlan } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { priceFormula } from "./priceFormula";
import { sourceCells } from "../../keywords/sourceCells";
import type { SheetLayout, TestBudget } from "./testBudgetSheet";

/** The keywords with what testing them costs. Keyword and cost stand side by side, so that the chart can take both. */
export function testBudgetTable(budget: TestBudget, layout: SheetLayout, name: string): TablePlan {
  const { plan, table, contents, assumptions } = budget;
  const { names, tableHead, money } = layout;
  const { columns } = texts.planTest.sheet;
  const cells = sourceCells(table, contents);
  const aim = [names.conversionRate, names.sales, ...(assumptions.confidence === undefined ? [] : [names.confidence])];
  const rows = plan.keywords.map((planned, i): SheetCell[] => {
    const price = cellAddress(tableHead + 1 + i, 2);
    return [
      cells.keyword(planned.keyword),
      { formula: `=WORTH.COSTTOTEST(${[price, ...aim].join(",")})` },
      priceFormula(planned, plan.source, cells, names.missingCpc),
    ];
  });
  return {
    name,
    row: tableHead,
    column: 0,
    columns: [
      { header: columns.keyword },
      { header: columns.cost, numberFormat: money.whole },
      { header: columns.cpc, numberFormat: money.exact },
    ],
    rows,
  };
}
