import { WorkbookProblem } from "../../workbook/WorkbookProblem";

/** Whatever a workbook call was rejected with, as something the pane has words for. */
export function asProblem(thrown: unknown): WorkbookProblem {
  if (thrown instanceof WorkbookProblem) return thrown;
  return new WorkbookProblem("unknown", thrown instanceof Error ? thrown.message : "");
}
