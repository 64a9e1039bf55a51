/** What went wrong in the workbook, by what a person can do about it. */
export type WorkbookProblemKind =
  | "notARange"
  | "noSuchSheet"
  | "noSuchRange"
  | "severalAreas"
  | "emptyRange"
  | "notACell"
  | "protected"
  | "tooLarge"
  | "occupied"
  | "renamed"
  | "moved"
  | "sourceGone"
  | "replacedGone"
  | "replacedHoldsData"
  | "lookedAt"
  | "writtenGone"
  | "holdsOthers"
  | "changedSince"
  | "halfRemoved"
  | "namedAsOurs"
  | "formulaTooLong"
  | "changedMeanwhile"
  | "refused"
  | "halfWritten"
  | "halfTurned"
  | "halfForgotten"
  | "cellBeingEdited"
  | "cancelled"
  | "notExcel"
  | "unknown";

/** A workbook that could not be read or written. Whoever shows it to a person picks the words by `kind`. */
export class WorkbookProblem extends Error {
  override readonly name = "WorkbookProblem";

  constructor(
    readonly kind: WorkbookProblemKind,
    /** The name or address the problem is about, or Excel's own words where the kind is unknown. */
    readonly subject: string = "",
    /** Excel's own words for what it refused. */
    readonly words: string = "",
  ) {
    super(`${kind} ${subject}`.trim());
  }
}
