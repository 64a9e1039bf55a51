import type { SheetCell, TableColumn, TablePlan } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { aimOf } from "./aimOf";
import { monthsFormula, paceFormula } from "./paceFormulas";
import { priceFormula } from "./priceFormula";
import { sourceCells } from "../../keywords/sourceCells";
import { searchCell } from "./searchCell";
import { inColumn, type ColumnName, type TestBudgetLayout } from "./testBudgetLayout";
import type { TestBudget } from "./testBudgetSheet";
import type { PlannedKeyword } from "./testPlan";

/** The keywords with what testing them costs and how long it takes, a formula in every cell. */
export function testBudgetTable(budget: TestBudget, layout: TestBudgetLayout, name: string): TablePlan {
  const cellOf = cellWriter(budget, layout);
  return {
    name,
    row: layout.tableHead,
    column: 0,
    columns: layout.columns.map((column) => columnPlan(column, layout)),
    rows: budget.plan.keywords.map((planned, i) =>
      layout.columns.map((column) => cellOf(column, planned, layout.tableHead + 1 + i)),
    ),
  };
}

function columnPlan(column: ColumnName, { money }: TestBudgetLayout): TableColumn {
  const header = texts.planTest.sheet.columns[column];
  switch (column) {
    case "keyword":
    case "pace":
      return { header };
    case "cost":
      return { header, numberFormat: money.whole };
    case "cpc":
      return { header, numberFormat: money.exact };
    case "searches":
    case "searchesLow":
    case "searchesHigh":
      return { header, numberFormat: "#,##0" };
    case "months":
    case "monthsBest":
    case "monthsWorst":
      return { header, numberFormat: "#,##0.0" };
  }
}

type CellWriter = (column: ColumnName, planned: PlannedKeyword, row: number) => SheetCell;

function cellWriter({ plan, table, contents, assumptions }: TestBudget, layout: TestBudgetLayout): CellWriter {
  const { names } = layout;
  const cells = sourceCells(table, contents);
  const aim = aimOf(assumptions, names).join(",");
  return (column, planned, row) => {
    const at = (other: ColumnName) => inColumn(layout, other, row);
    switch (column) {
      case "keyword":
        return cells.keyword(planned.keyword);
      case "cost":
        return { formula: `=WORTH.COSTTOTEST(${at("cpc")},${aim})` };
      case "cpc":
        return priceFormula(planned, plan.source, cells, names.missingCpc);
      case "searches":
      case "searchesLow":
        return searchCell(planned.keyword, "low", cells);
      case "searchesHigh":
        return searchCell(planned.keyword, "high", cells);
      case "months":
        return monthsFormula(at("searches"), assumptions, names);
      case "monthsBest":
        return monthsFormula(at("searchesHigh"), assumptions, names);
      case "monthsWorst":
        return monthsFormula(at("searchesLow"), assumptions, names);
      case "pace":
        return layout.columns.includes("months")
          ? paceFormula(at("months"), at("months"), names.months)
          : paceFormula(at("monthsBest"), at("monthsWorst"), names.months);
    }
  };
}
