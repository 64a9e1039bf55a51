import type { Block, NamedCell, SheetCell } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import type { Assumptions } from "./assumptions";
import type { VerdictsData } from "./verdictsOrder";

/** The cells that formulas call by name. */
export type CellNames = Readonly<Record<keyof Assumptions, string>>;

/** Names that begin alike, so that Excel lists them together; the second sheet's begin with Verdicts2. */
export function namesFor(number: number | ""): CellNames {
  const start = `Verdicts${number}`;
  return {
    customerValue: `${start}_customer_value`,
    usualRate: `${start}_usual_rate`,
    confidence: `${start}_confidence`,
    targetReturn: `${start}_return_wanted`,
    periodsAhead: `${start}_periods_ahead`,
  };
}

export const INPUTS = ["customerValue", "usualRate", "confidence", "targetReturn", "periodsAhead"] as const;
const FORMATS: Readonly<Record<keyof Assumptions, string>> = {
  customerValue: "",
  usualRate: "0.0#%",
  confidence: "0%",
  targetReturn: "0%",
  periodsAhead: "General",
};

/** A row for every assumption: its name in words, and a cell to change it in. */
export function inputRows(
  { assumptions, valueBy }: VerdictsData,
  names: CellNames,
  firstRow: number,
  money: string,
): { blocks: Block[]; names: NamedCell[] } {
  const isFormula = (name: keyof Assumptions) => name === "customerValue" && valueBy?.formula !== undefined;
  const cellOf = (name: keyof Assumptions): SheetCell =>
    isFormula(name) ? { formula: `=${valueBy?.formula}` } : assumptions[name];
  const blocks = INPUTS.flatMap((name, i): Block[] => [
    { row: firstRow + i, column: 0, cells: [[texts.judgeKeywords.sheet.inputs[name]]] },
    {
      row: firstRow + i,
      column: 1,
      cells: [[cellOf(name)]],
      style: isFormula(name) ? "result" : "input",
      numberFormat: FORMATS[name] || money,
    },
  ]);
  return { blocks, names: INPUTS.map((name, i) => ({ name: names[name], row: firstRow + i, column: 1 })) };
}
