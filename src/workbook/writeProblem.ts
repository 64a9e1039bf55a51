import { asWorkbookProblem } from "./applicationErrors";
import { WorkbookProblem, type WorkbookProblemKind } from "./WorkbookProblem";

/** What else Excel may refuse has its cause in nothing that the person chose. */
const TOLD_AS_THEY_ARE: readonly WorkbookProblemKind[] = ["protected", "tooLarge", "cellBeingEdited"];

/**
 * What is told of a write that failed. Excel's codes speak of ranges and sheets that are unknown, but when the pane
 * writes, those are its own.
 *
 * @param subject what was to be written
 */
export function writeProblem(failure: unknown, subject: string): WorkbookProblem {
  const problem = asWorkbookProblem(failure, subject);
  const isTold = problem instanceof WorkbookProblem && (problem === failure || TOLD_AS_THEY_ARE.includes(problem.kind));
  return isTold ? problem : new WorkbookProblem("refused", subject, failure instanceof Error ? failure.message : "");
}
