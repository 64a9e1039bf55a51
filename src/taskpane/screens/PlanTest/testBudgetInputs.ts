import type { Block } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import type { Assumptions } from "./assumptions";
import type { InputName, TestBudgetLayout } from "./testBudgetLayout";

const SHARE = "0.0#%";
const FORMATS: Readonly<Record<Exclude<InputName, "missingCpc">, string>> = {
  conversionRate: SHARE,
  sales: "#,##0",
  confidence: "0%",
  months: "General",
  clickRate: SHARE,
  salesCycleDays: "General",
};

/** A row for every assumption that the plan uses: what it is, and a cell to change it in. */
export function inputRows(assumptions: Assumptions, { inputs, firstInput, money }: TestBudgetLayout): Block[] {
  return inputs.flatMap((name, i): Block[] => [
    { row: firstInput + i, column: 0, cells: [[texts.planTest.sheet.inputs[name]]] },
    {
      row: firstInput + i,
      column: 1,
      cells: [[assumptions[name] ?? null]],
      style: "input",
      numberFormat: name === "missingCpc" ? money.exact : FORMATS[name],
    },
  ]);
}
