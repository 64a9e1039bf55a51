import type { Block, NamedCell } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import type { Assumptions } from "./assumptions";
import type { SheetLayout } from "./testBudgetSheet";

/** The assumptions that stand on the sheet as cells of their own. */
export type InputName = "conversionRate" | "sales" | "confidence" | "months" | "missingCpc";
export type CellNames = Readonly<Record<InputName, string>>;

/** Names that begin alike, so that Excel lists them together; the second plan's begin with Test2. */
export function namesFor(number: number | ""): CellNames {
  const start = `Test${number}`;
  return {
    conversionRate: `${start}_conversion_rate`,
    sales: `${start}_sales`,
    confidence: `${start}_confidence`,
    months: `${start}_months`,
    missingCpc: `${start}_CPC_without_bid`,
  };
}

const ORDER: readonly InputName[] = ["conversionRate", "sales", "confidence", "months", "missingCpc"];
const FORMATS: Readonly<Record<InputName, string>> = {
  conversionRate: "0.0#%",
  sales: "#,##0",
  confidence: "0%",
  months: "#,##0.##",
  missingCpc: "",
};

/** A row for every assumption that the plan uses: its name in words, and a cell to change it in. */
export function inputRows(
  assumptions: Assumptions,
  { names, firstInput, money }: Pick<SheetLayout, "names" | "firstInput"> & Partial<Pick<SheetLayout, "money">>,
): { blocks: Block[]; names: NamedCell[] } {
  const used = ORDER.filter((name) => assumptions[name] !== undefined);
  const blocks = used.flatMap((name, i): Block[] => [
    { row: firstInput + i, column: 0, cells: [[texts.planTest.sheet.inputs[name]]] },
    {
      row: firstInput + i,
      column: 1,
      cells: [[assumptions[name] ?? null]],
      style: "input",
      numberFormat: FORMATS[name] || money?.exact,
    },
  ]);
  return { blocks, names: used.map((name, i) => ({ name: names[name], row: firstInput + i, column: 1 })) };
}
