const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of "Turn into values". */
export const turnIntoValuesWords = {
  title: "Turn into values",
  what: "For a workbook that goes to people without Worth: formulas of Worth become the values they show now. Other formulas stay as they are.",
  scope: { label: "Where", selection: "In the selected cells", workbook: "In the whole workbook" },
  button: "Turn into values…",
  looking: "Looking for formulas…",
  none: "There are no formulas of Worth there.",
  noneReady: (left: string) =>
    `The formulas of Worth there (${left}) show an error or are not worked out yet, so that they have no value.`,
  confirm: {
    title: (count: number, formulas: string) => `Turn ${formulas} ${plural(count, "formula", "formulas")} into values?`,
    text: (sheets: number, shown: string) =>
      `On ${shown} ${plural(sheets, "sheet", "sheets")}. Values no longer follow your data. Save a copy first if you want to go on working with the formulas.`,
    left: (left: string) => `Not turned: ${left} that show an error or are not worked out yet.`,
    yes: "Turn into values",
    cancel: "Cancel",
  },
  working: "Writing values…",
  stopping: "Putting formulas back…",
  done: (count: number, formulas: string) =>
    `${formulas} ${plural(count, "formula is a value", "formulas are values")} now.`,
  doneLeft: (left: string) => `Left as formulas: ${left} that show an error or were not worked out yet.`,
};

/** The words of "Forget what is kept". */
export const forgetKeptWords = {
  title: "Forget what is kept",
  what: "Worth keeps in this workbook what you chose in its jobs (ranges, columns, assumptions, names of segments), and hidden names by which it knows its own sheets and columns again. All of it goes wherever the file goes.",
  button: "Forget what is kept…",
  looking: "Looking for what is kept…",
  working: "Forgetting…",
  stopping: "Stopping…",
  none: "Worth keeps nothing in this workbook.",
  confirm: {
    title: "Forget what is kept?",
    jobs: (count: number, shown: string) =>
      `What you chose in ${shown} ${plural(count, "job", "jobs")} goes: ranges, columns, assumptions, names of segments.`,
    sheets: (count: number, shown: string) =>
      `Worth will no longer know ${shown} ${plural(count, "sheet", "sheets")} as its own, so that they cannot be replaced by a new write.`,
    stays: "All sheets, formulas and values stay. This cannot be undone.",
    yes: "Forget",
    cancel: "Cancel",
  },
  cancelled: "Cancelled. Nothing was forgotten.",
  done: "Forgotten. Worth keeps nothing in this workbook now.",
};

/** The words of "Problems". */
export const problems = {
  title: "Problems",
  what: "Cells whose formula of Worth shows an error, with what is wrong and what to do.",
  looking: "Looking through the workbook…",
  again: "Look again",
  none: "No formula of Worth shows an error.",
  found: (count: number, shown: string) => `${shown} ${plural(count, "cell shows", "cells show")} an error.`,
  more: (count: string) => `And ${count} more. Mend these first: others often have the same cause.`,
  unexplained: (count: number, shown: string) =>
    `${shown} ${plural(count, "formula", "formulas")} may have been worked out before Excel knew Worth, as where a file is opened before the add-in. Entering them again changes nothing in them, and has Excel work them out anew.`,
  enter: "Enter these formulas again",
  unread: {
    offered:
      "Excel still does not know a name in some of them. Check how functions and ranges are spelled. Where they are right, Worth may have been updated: Excel keeps its list of functions for up to a day, and can be asked to read it anew when this file is opened.",
    asked: "Save this file, close it and open it again: Excel then reads Worth's functions anew.",
  },
  readAnew: "Read the functions anew",
  goTo: "Go to cell",
  goToOf: (cell: string) => `Go to cell ${cell}`,
  /** For errors that carry no sentence of a function's own. */
  sentence: {
    "#SPILL!":
      "Its answer needs more room than there is. Empty the cells below and beside it. In a table an answer cannot fill several rows: give it the cell of its own row, as in [@Clicks].",
    "#NAME?":
      "Excel does not know a name in this formula. If the formula was there before Worth, enter it again; otherwise check how the function and its ranges are spelled.",
    "#BUSY!": "It is still being worked out. Look again in a moment.",
    "#REF!": "It looks at cells that were deleted. Write the formula again over cells that are there.",
    "#DIV/0!": "It divides by nothing: a range without clicks, customers or orders has no average.",
    "#CALC!":
      "Excel could not work out a part of it. In Excel on the web a whole column, as in A:A, is more than a function gets: take a range such as A2:A500, a column of a table, or A:.A. An answer of many thousand rows is more than it takes back: ask for fewer, or on a desktop. Otherwise try its parts in cells of their own.",
  } as Readonly<Record<string, string | undefined>>,
  otherwise: "Excel does not tell why. Press F2 and Enter in the cell, and look again.",
};
