import { WorkbookProblem, type WorkbookProblemKind } from "./WorkbookProblem";

/** Office.js error codes whose cause a person can understand and mend. */
const KINDS: Readonly<Record<string, WorkbookProblemKind>> = {
  AccessDenied: "protected",
  CellInEditMode: "cellBeingEdited",
  InvalidOperationInCellEditMode: "cellBeingEdited",
  InvalidArgument: "noSuchRange",
  InvalidReference: "noSuchRange",
  InvalidSelection: "notACell",
  ItemNotFound: "noSuchSheet",
  NonBlankCellOffSheet: "noSuchRange",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  UnsupportedOperationOnMultipleAreas: "severalAreas",
  InvalidMultiAreaSelection: "severalAreas",
};

/** Turns whatever office.js threw into a problem with a kind; anything that is no office.js error is passed on as it is. */
export function asWorkbookProblem(thrown: unknown, subject = ""): unknown {
  if (thrown instanceof WorkbookProblem || !isOfficeError(thrown)) return thrown;
  const kind = KINDS[thrown.code];
  return kind ? new WorkbookProblem(kind, subject) : new WorkbookProblem("unknown", thrown.message);
}

function isOfficeError(thrown: unknown): thrown is { code: string; message: string } {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string";
}

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
