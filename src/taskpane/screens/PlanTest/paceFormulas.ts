import type { SheetCell } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import type { Assumptions } from "./assumptions";
import type { TestBudgetLayout } from "./testBudgetLayout";

/** Months until a test is over. Without a confidence its place is held by "", which every WORTH function takes for a cell left blank. */
export function monthsFormula(searches: string, assumptions: Assumptions, names: TestBudgetLayout["names"]): SheetCell {
  const confidence = assumptions.confidence === undefined ? '""' : names.confidence;
  const args = [searches, names.clickRate, names.conversionRate, names.sales, confidence, names.salesCycleDays];
  const { never } = texts.planTest.sheet.pace;
  const months = `IF(${searches}*${names.clickRate}>0,WORTH.TESTMONTHS(${args.join(",")}),"${never}")`;
  return { formula: `=IF(${searches}="","",${months})` };
}

/** Whether a test is over in time, by the months at the most and at the fewest searches. */
export function paceFormula(best: string, worst: string, months: string): SheetCell {
  const { inTime, mayBeTooSlow, tooSlow } = texts.planTest.sheet.pace;
  const over = (cell: string) => `IF(ISNUMBER(${cell}),${cell}>${months},TRUE)`;
  const open = best === worst ? `"${tooSlow}"` : `IF(${over(best)},"${tooSlow}","${mayBeTooSlow}")`;
  return { formula: `=IF(${best}="","",IF(${over(worst)},${open},"${inTime}"))` };
}
