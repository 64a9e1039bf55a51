import type { WorkbookProblem, WorkbookProblemKind } from "../../workbook/WorkbookProblem";

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Whether a sheet that a job wrote is as the pane, and what can be done with it. */
export const agreement = {
  there: (sheet: string) => `The sheet “${sheet}” is from this job.`,
  same: (sheet: string) => `The sheet “${sheet}” is as the pane.`,
  differs: (sheet: string, count: number) =>
    `The sheet “${sheet}” differs in ${count === 1 ? "1 input" : `${count} inputs`}:`,
  input: (a: { label: string; sheet: string; pane: string }) => `${a.label}: ${a.sheet} there, ${a.pane} here`,
  more: (count: number) => `and ${count} more`,
  empty: "nothing",
  gone: "no cell",
  otherwise: (sheet: string) => `The sheet “${sheet}” was written from something else:`,
  also: "It was also written from something else:",
  chosen: (a: { label: string; sheet: string; pane: string }) => `${a.label}: ${a.sheet} then, ${a.pane} now`,
  chosenOtherwise: (label: string) => `${label}: chosen otherwise then`,
  choices: "Choices about the data were others",
  columns: (label: string) => `${label}: other columns or answers then`,
  range: (a: { label: string; sheet: string; pane: string }) => `${a.label}: ${a.sheet} then, ${a.pane} now`,
  rangeGone: (label: string) => `${label}: the cells of then are gone`,
  without: (label: string) => `${label}: not on the sheet`,
  onlyOnSheet: (label: string) => `${label}: only on the sheet`,
  writeAgain: "Write it again to take that along.",

  update: "Update sheet",
  take: "Take the sheet’s",
  open: "Open sheet",
  remove: "Remove sheet",
  updated: (count: number) => `${count === 1 ? "1 input" : `${count} inputs`} of the sheet updated.`,
  stay: (labels: readonly string[]) =>
    `${listed(labels)} ${labels.length === 1 ? "stays as it is: its cell holds" : "stay as they are: their cells hold"} a formula, or is gone. Change it on the sheet, or write the sheet again.`,
  taken: (count: number) => `${count === 1 ? "1 input" : `${count} inputs`} taken from the sheet.`,
  notTaken: (label: string, why: string) => `${label} was not taken. ${why}`,
  notAsked: "It is not asked for here.",
  notANumber: "The cell holds no number.",
  notAnOption: "The cell holds none of the options.",
  tooLong: "The name is too long.",
  ofAnother: "Once the other inputs are the same, it can be taken.",

  looking: "Looking through the sheet…",
  removing: "Removing…",
  stopping: "Stopping…",
  cancel: "Cancel",
  ask: {
    title: (sheet: string) => `Remove “${sheet}”?`,
    text: (sheets: readonly string[]) =>
      `${sheets.length === 1 ? `The sheet “${sheets[0]}” goes` : `${sheets.length} sheets go: ${listed(sheets)}`}, with the values in its inputs and whatever Worth wrote beside your rows. Nobody else put anything in its cells; comments, notes and drawings there would go as well. This cannot be undone.`,
    yes: "Remove",
  },
  removed: (sheet: string) => `The sheet “${sheet}” is removed.`,
  /** Where a removal was not done, instead of the usual words. */
  notRemoved: {
    replacedHoldsData: ({ subject }) =>
      `The sheet “${subject}” holds the data that you chose, so that it is not removed. Choose other data first.`,
    lookedAt: ({ subject, words }) =>
      `${words} looks at the sheet “${subject}” and would show #REF! without it. Nothing was removed.`,
    refused: ({ subject, words }) =>
      `Excel refused to remove the sheet “${subject}”${words && ` (“${words}”)`}. All is as it was.`,
    cancelled: () => "Cancelled. Nothing was removed.",
  } satisfies Partial<Record<WorkbookProblemKind, (problem: WorkbookProblem) => string>>,
};
